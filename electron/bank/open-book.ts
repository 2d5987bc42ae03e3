import { type Book, closeBook } from './db/book';
import { BookError } from './db/book-error';

/** The one book this process has open. */
export type OpenBook = {
  /** @throws BookError `closed` while none is open */
  readonly current: () => Book;
  /** Opens another book with `open` and only then lets go of the one before. */
  readonly replace: (open: () => Book) => void;
  readonly close: () => void;
};

/** Nothing open yet. */
export function makeOpenBook(): OpenBook {
  let book: Book | null = null;
  return {
    current: () => {
      if (!book) throw new BookError('closed', 'No book is open. Open one, or make a new one.');
      return book;
    },
    replace: (open) => {
      const next = open();
      if (book) closeBook(book);
      book = next;
    },
    close: () => {
      if (book) closeBook(book);
      book = null;
    },
  };
}
