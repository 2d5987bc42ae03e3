import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';

const KEPT = 8;

/** Paths of books opened before and still there, newest first; the first is opened at the next start. */
export function recentBooks(): string[] {
  try {
    const listed: unknown = JSON.parse(readFileSync(listPath(), 'utf8'));
    return Array.isArray(listed) ? listed.filter((path) => typeof path === 'string' && existsSync(path)) : [];
  } catch {
    return []; // no list yet, or one that cannot be read: books themselves are not touched by that
  }
}

/** Puts a book first in the list, whole or not at all. */
export function rememberBook(path: string): void {
  const next = [path, ...recentBooks().filter((other) => other !== path)].slice(0, KEPT);
  const unfinished = `${listPath()}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(next, null, 2));
  renameSync(unfinished, listPath());
  app.addRecentDocument(path);
}

/** Where a book is made at first run. */
export function defaultBookPath(): string {
  return join(app.getPath('userData'), 'My business.trustbank');
}

/** The sample's own book, apart from the owner's. */
export function sampleBookPath(): string {
  return join(app.getPath('userData'), 'Sample business.trustbank');
}

function listPath(): string {
  return join(app.getPath('userData'), 'recent-books.json');
}
