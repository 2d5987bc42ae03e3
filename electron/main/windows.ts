import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-scheme';
import { developmentUrl } from './guards';
import { paperSize, systemLocale } from './region';

/** The window's paper colours before its styles have loaded; the same as the theme's. */
const PAPER = { light: '#fbfaf7', dark: '#121614' };

/** A page that crashes twice within this time is not loaded again. */
const CRASH_SPAN_MS = 10_000;

/** The application's one window, shown once it has something to show. */
export function openMainWindow(isDark: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Trust Bank',
    backgroundColor: isDark ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(),
  });
  window.once('ready-to-show', () => window.show());
  showAgainAfterCrash(window);
  void window.loadURL(pageAddress('index.html'));
  return window;
}

// Everything shown is in the book: a page that crashed is simply loaded anew, unless it crashes at once.
function showAgainAfterCrash(window: BrowserWindow): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now();
    if (reason !== 'clean-exit' && now - lastCrash > CRASH_SPAN_MS) window.reload();
    lastCrash = now;
  });
}

/** A window nobody sees, for laying out paper. */
export function openHiddenWindow(page: string): BrowserWindow {
  const window = new BrowserWindow({ show: false, webPreferences: webPreferences() });
  void window.loadURL(pageAddress(page));
  return window;
}

function webPreferences(): Electron.WebPreferences {
  return {
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false, // its dictionaries would be fetched
    additionalArguments: [`--trust-bank-environment=${JSON.stringify(environment())}`],
  };
}

function environment(): { locale: string; paper: 'A4' | 'Letter'; platform: string } {
  return { locale: systemLocale(), paper: paperSize(), platform: process.platform };
}

function pageAddress(page: string): string {
  return `${developmentUrl() ?? APP_ORIGIN}/${page}`;
}
