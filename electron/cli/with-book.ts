import { closeBook, openBook } from '../bank/db/book';
import { type Context, businessOf, quietContext } from '../bank/services/context';
import type { Arguments } from './command';

/** Runs `work` on the book of the command line and closes it again, whatever happens. @throws BookError */
export async function withBook<T>(args: Arguments, work: (context: Context) => T | Promise<T>): Promise<T> {
  const book = openBook(args.bookPath);
  try {
    const context = quietContext(book, args.clock);
    businessOf(context); // a book that was made but never named holds nothing to work on
    return await work(context);
  } finally {
    closeBook(book);
  }
}
