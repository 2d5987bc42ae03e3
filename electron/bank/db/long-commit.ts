import { open } from 'node:fs/promises';
import type { Book } from './book';
import type { WritingHandle } from './handle';

/** Little room for pages: what an import has made is written out as it goes on, and not all at its end. */
const CACHE_KIB = -8192;
const SOON_MS = 1000;

/**
 * Prepares a book for one long transaction, so that its end holds nobody up: its pages are written as it goes
 * on, and its commit does not also move them into the book's own file. `end` puts both settings back.
 */
export function beginLong({ db }: WritingHandle): { readonly end: () => void } {
  const settings = { cache_size: CACHE_KIB, wal_autocheckpoint: 0 };
  const before = Object.keys(settings).map((name) => [name, db.pragma(name, { simple: true })] as const);
  for (const [name, value] of Object.entries(settings)) db.pragma(`${name} = ${value}`);
  return {
    end: () => {
      for (const [name, value] of before) db.pragma(`${name} = ${String(value)}`);
    },
  };
}

/**
 * Has the disk take what a long transaction has written so far, without holding up the process: the commit
 * then waits for the little that is left. SQLite keeps its locks on other files, so opening and closing the
 * log takes none away.
 */
export async function flushAhead({ path }: Book): Promise<void> {
  const log = await open(`${path}-wal`, 'r+').catch(() => null);
  try {
    await log?.datasync();
  } finally {
    await log?.close();
  }
}

/**
 * Moves what was committed into the book's own file, a moment later, so that whoever waits is answered first.
 * Where it cannot be done then, nothing is lost: a later commit does it, or the closing of the book.
 */
export function checkpointSoon({ db }: WritingHandle): void {
  const move = (): void => {
    try {
      if (db.open && !db.inTransaction) db.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // What was committed is on disk already.
    }
  };
  setTimeout(move, SOON_MS).unref();
}
