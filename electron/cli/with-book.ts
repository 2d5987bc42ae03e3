import { closeBook, openBook } from '../bank/db/book';
import { type Context, quietContext } from '../bank/services/context';
import type { Arguments } from './command';

/** Runs `work` on the book of the command line and closes it again, whatever happens. @throws BookError */
export async function withBook<T>(args: Arguments, work: (context: Context) => T | Promise<T>): Promise<T> {
  const book = openBook(args.bookPath);
  try {
    return await work(quietContext(book, args.clock));
  } finally {
    closeBook(book);
  }
}
