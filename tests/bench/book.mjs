import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { secondsOf } from './measure.mjs';

export const root = resolve(import.meta.dirname, '../..');

/** A folder of a bench's own; what `work` leaves in it goes when it has run. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-bank-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds of the command line on a book. */
export function book(path, ...args) {
  return secondsOf(process.execPath, ['scripts/book.mjs', ...args, '--book', path], { cwd: root });
}

/** Removes a book with what SQLite keeps beside it. */
export function removeBook(path) {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
}

/** Seconds of an import into a new book, its making not counted. */
export function importInto(path, ...args) {
  removeBook(path);
  book(path, 'init');
  return book(path, 'import', ...args);
}

/** The most memory an import takes, in MB. */
export function peakOfImport(folder, path, ...args) {
  removeBook(path);
  book(path, 'init');
  const file = join(folder, 'peak');
  const probe = pathToFileURL(join(import.meta.dirname, 'peak.mjs')).href;
  secondsOf(process.execPath, ['--import', probe, 'scripts/book.mjs', 'import', ...args, '--book', path], {
    cwd: root,
    env: { ...process.env, PEAK_FILE: file },
  });
  return Math.round(Number(readFileSync(file, 'utf8')));
}
