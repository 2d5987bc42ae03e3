import { type Book, closeBook, foreignChanges } from './db/book';
import { BookError } from './db/book-error';

/** The one book this process has open. */
export type OpenBook = {
  /** @throws BookError `closed` while none is open */
  readonly current: () => Book;
  /** Opens another book with `open` and only then lets go of the one before. */
  readonly replace: (open: () => Book) => void;
  /** True once after another program has changed the book. */
  readonly changedElsewhere: () => boolean;
  readonly close: () => void;
};

/** Nothing open yet. */
export function makeOpenBook(): OpenBook {
  let book: Book | null = null;
  let seen = 0;
  const swap = (next: Book | null): void => {
    const before = book;
    book = next;
    if (before) closeBook(before);
  };
  return {
    current: () => {
      if (!book) throw new BookError('closed', 'No book is open. Open one, or make a new one.');
      return book;
    },
    replace: (open) => {
      const next = open();
      swap(next);
      seen = foreignChanges(next);
    },
    changedElsewhere: () => {
      const now = book ? foreignChanges(book) : seen;
      const changed = now !== seen;
      seen = now;
      return changed;
    },
    close: () => swap(null),
  };
}
