import type { Database, Statement } from 'better-sqlite3';
import type { Day } from '../../../src/domain/day';

/** May read the book, never change it. */
export type ReadingHandle = { readonly db: Database };

/** May change the book within the one action it was given for. `today` is the day of recording. */
export type WritingHandle = ReadingHandle & { readonly actionId: number; readonly today: Day };

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** The statement for that SQL, prepared once per connection. */
export function sql<Row>(handle: ReadingHandle, text: string): Statement<unknown[], Row> {
  let statements = prepared.get(handle.db);
  if (!statements) {
    statements = new Map();
    prepared.set(handle.db, statements);
  }
  let statement = statements.get(text);
  if (!statement) {
    statement = handle.db.prepare(text);
    statements.set(text, statement);
  }
  return statement as Statement<unknown[], Row>;
}

/** Runs `read` on one state of the book, whatever another program writes meanwhile. */
export function inOneView<T>(handle: ReadingHandle, read: () => T): T {
  return handle.db.transaction(read).deferred();
}
