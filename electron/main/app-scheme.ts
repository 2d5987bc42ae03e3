import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

/** Where every page of the application comes from; nothing else is ever loaded. */
export const APP_ORIGIN = 'app://trust-bank';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the renderer's files, each page with a Content-Security-Policy and a fresh nonce for its styles. */
export function serveApp(): void {
  const base = join(import.meta.dirname, '../renderer') + sep;
  protocol.handle('app', async (request) => {
    const file = fileFor(base, request.url);
    if (file === null) return notFound();
    try {
      return respond(file, await readFile(file));
    } catch {
      return notFound();
    }
  });
}

function fileFor(base: string, address: string): string | null {
  const { origin, host, pathname, protocol: scheme } = new URL(address);
  if (`${scheme}//${host}` !== APP_ORIGIN && origin !== APP_ORIGIN) return null;
  const file = normalize(join(base, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
  return file.startsWith(base) ? file : null;
}

function respond(file: string, body: Buffer): Response {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  if (!type.startsWith('text/html'))
    return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  const nonce = randomBytes(16).toString('base64');
  return new Response(body.toString('utf8').replaceAll('__CSP_NONCE__', nonce), {
    headers: { 'content-type': type, 'content-security-policy': policy(nonce) },
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function notFound(): Response {
  return new Response('Not found', { status: 404 });
}
