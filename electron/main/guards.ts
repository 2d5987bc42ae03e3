import { type Session, type WebContents, app } from 'electron';
import { APP_ORIGIN } from './app-scheme';

/** The page of the development server, only while developing. */
export function developmentUrl(): string | null {
  return app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
}

/** True for the application's own pages and nothing else. */
export function isOwnPage(address: string): boolean {
  const development = developmentUrl();
  if (address.startsWith(`${APP_ORIGIN}/`)) return true;
  return development !== null && originOf(address) === new URL(development).origin;
}

/** Denies every permission and every request that would leave the application. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, allow) => allow(false));
  session.setPermissionCheckHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }));
}

/** Keeps every page where it is: no navigation elsewhere, no new windows, no embedded pages. */
export function guardPages(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

// `URL.parse` is not in the oldest Node this runs on.
function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}

function mayLoad(address: string): boolean {
  if (isOwnPage(address)) return true;
  const development = developmentUrl();
  const { protocol, host } = new URL(address);
  if (development !== null && host === new URL(development).host) return true; // hot reload's web socket
  return protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:';
}
