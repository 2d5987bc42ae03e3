import { renameSync, rmSync } from 'node:fs';
import { type Book, closeBook, createBook, openBook } from './book';

/**
 * Makes a new book in place of the one at `path`, which is lost. Until `fill` has ended it stands under
 * another name, so that a half-made book is never opened and a failure leaves the old one as it was.
 */
export function replaceBook(path: string, fill: (book: Book) => void): Book {
  const unfinished = `${path}.unfinished`;
  removeBook(unfinished);
  try {
    const book = createBook(unfinished);
    try {
      fill(book);
    } finally {
      closeBook(book);
    }
    removeBook(path);
    renameSync(unfinished, path);
  } catch (error) {
    removeBook(unfinished);
    throw error;
  }
  return openBook(path);
}

function removeBook(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}
