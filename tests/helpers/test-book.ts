import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Day, day } from '../../src/domain/day';
import { type Book, closeBook, createBook } from '../../electron/bank/db/book';
import { setUp } from '../../electron/bank/services/book';
import { type Context, clockOf, quietContext } from '../../electron/bank/services/context';

/** A real book in a folder, belonging to a business, with a clock that stands on a day. */
export function makeTestBook(folder: string, today: Day = day('2026-11-23')): Context {
  const context = quietContext(createBook(join(folder, `${randomUUID()}.trustbank`)), clockOf(today));
  setUp(context, {
    name: 'Hill Farm',
    currency: 'USD',
    zone: 'Europe/Berlin',
    country: 'US',
    hourCostCents: null,
  });
  return context;
}

/** The same book on another day. */
export function onDay(context: Context, today: Day): Context {
  return quietContext(context.book, clockOf(today));
}

/** Every row of every table of the owner's history, for comparing two states of a book. */
export function everything(book: Book): Record<string, unknown[]> {
  const { db } = book.reader;
  const tables = db.prepare<[], { name: string }>('SELECT name FROM journalled_table ORDER BY name').all();
  const kept = db
    .prepare(
      `SELECT audience, class, day, added_micropoints, taken_micropoints, entries FROM day_total
       WHERE entries > 0 ORDER BY day, class, audience`,
    )
    .all();
  return {
    ...Object.fromEntries(
      tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${name} ORDER BY id`).all()]),
    ),
    day_total: kept,
  };
}

/** Closes the book of a context. */
export function close(context: Context): void {
  closeBook(context.book);
}
