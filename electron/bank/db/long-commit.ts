import { open } from 'node:fs/promises';
import type { Book } from './book';
import type { WritingHandle } from './handle';

/** Room for the pages a large import touches. What does not fit is written out as it goes on. */
const LARGE_CACHE_KIB = -8192;
const USUAL_CACHE_KIB = -2000;
const USUAL_CHECKPOINT_PAGES = 1000;

/**
 * Prepares a book for one long transaction, so that its end holds nobody up: more room for its pages, and no
 * moving of what was written into the book's own file as part of the commit. `end` puts both back.
 */
export function beginLong({ db }: WritingHandle): { readonly end: () => void } {
  db.pragma(`cache_size = ${LARGE_CACHE_KIB}`);
  db.pragma('wal_autocheckpoint = 0');
  return {
    end: () => {
      db.pragma(`cache_size = ${USUAL_CACHE_KIB}`);
      db.pragma(`wal_autocheckpoint = ${USUAL_CHECKPOINT_PAGES}`);
    },
  };
}

/**
 * Has the disk take what a long transaction has written so far, without holding up the process: the commit
 * waits for that little then which is left. It changes nothing of what is committed when.
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
 * Moves what was committed into the book's own file, as far as no reader needs it where it is. Where it
 * cannot be done now, nothing is lost: a later commit does it.
 */
export function checkpoint({ db }: WritingHandle): void {
  try {
    db.pragma('wal_checkpoint(PASSIVE)');
  } catch {
    // What was committed is on disk already.
  }
}
