import type { Day } from '../../../src/domain/day';
import type { Book } from './book';
import { classifyDatabaseError } from './book-error';
import { type WritingHandle, sql } from './handle';
import { settleStates } from './running-states';
import { keepTableVersions } from './table-versions';

/** What an action is called in the owner's words, and how it is recorded. */
export type ActionSpec = {
  readonly name: string;
  readonly today: Day;
  /** The moment of recording, ISO 8601 in UTC. */
  readonly at: string;
  readonly kind?: 'do' | 'undo' | 'redo';
  readonly targetId?: number;
  /** The caller's own mark for this request: asked again, it is answered from the book, not done again. */
  readonly requestId?: string;
};

/** An action under way. Exactly one of `commit` and `rollBack` ends it. */
export type OpenAction = {
  readonly handle: WritingHandle;
  /** Ends the action on disk; false when nothing had changed, and then nothing is recorded. */
  readonly commit: (result?: unknown) => boolean;
  readonly rollBack: () => void;
};

/**
 * The one way to change a book: everything `write` does is one action, on disk when this returns,
 * or nothing at all when it throws. `answer` makes of the result what a repeated request gets.
 * @throws BookError, or whatever `write` throws.
 */
export function transact<T>(
  book: Book,
  spec: ActionSpec,
  write: (handle: WritingHandle) => T,
  answer: (result: T) => unknown = (result) => result,
): T {
  const action = beginAction(book, spec);
  try {
    const result = write(action.handle);
    action.commit(answer(result));
    return result;
  } catch (error) {
    action.rollBack();
    throw classifyDatabaseError(error);
  }
}

/** Begins an action that spans several turns of the event loop, such as an import. @throws BookError `busy` */
export function beginAction(book: Book, spec: ActionSpec): OpenAction {
  const db = book.writer;
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    throw classifyDatabaseError(error);
  }
  try {
    const actionId = insertAction({ db }, spec);
    sql({ db }, 'UPDATE journal_state SET action_id = ?').run(actionId);
    const handle: WritingHandle = { db, actionId, today: spec.today };
    const lastIds = lastIdsOf(handle);
    return { handle, commit: (result) => commit(handle, lastIds, result), rollBack: () => rollBack(handle) };
  } catch (error) {
    rollBack({ db });
    throw classifyDatabaseError(error);
  }
}

/** The stored result of a request that was already carried out, or undefined. */
export function resultOfRequest(book: Book, requestId: string): { readonly result: unknown } | undefined {
  const row = sql<{ result: string | null }>(
    book.reader,
    'SELECT result FROM action WHERE request_id = ?',
  ).get(requestId);
  return row && { result: row.result === null ? undefined : (JSON.parse(row.result) as unknown) };
}

/** Records a row that was put back under its old id; new rows are recorded by themselves. */
export function recordRestored(handle: WritingHandle, table: string, rowId: number, after: string): void {
  sql(
    handle,
    'INSERT INTO change (action_id, table_name, row_id, before, after) VALUES (?, ?, ?, NULL, ?)',
  ).run(handle.actionId, table, rowId, after);
}

function insertAction(handle: { db: Book['writer'] }, spec: ActionSpec): number {
  const run = sql(
    handle,
    'INSERT INTO action (at, name, kind, target_id, request_id) VALUES (?, ?, ?, ?, ?)',
  ).run(spec.at, spec.name, spec.kind ?? 'do', spec.targetId ?? null, spec.requestId ?? null);
  return Number(run.lastInsertRowid);
}

function commit(handle: WritingHandle, lastIds: Map<string, number>, result: unknown): boolean {
  for (const [table, last] of lastIdsOf(handle)) {
    const before = lastIds.get(table) ?? 0;
    if (last > before) recordCreated(handle, table, before + 1, last);
  }
  const changed = hasChanges(handle);
  if (changed) {
    settleStates(handle);
    keepTableVersions(handle);
    const json = result === undefined ? null : JSON.stringify(result);
    sql(handle, 'UPDATE action SET result = ? WHERE id = ? AND request_id IS NOT NULL').run(
      json,
      handle.actionId,
    );
  } else {
    sql(handle, 'DELETE FROM action WHERE id = ?').run(handle.actionId);
  }
  sql(handle, 'UPDATE journal_state SET action_id = NULL').run();
  handle.db.exec('COMMIT');
  return changed;
}

function rollBack(handle: { db: Book['writer'] }): void {
  // A full disk or an I/O error may have rolled back already.
  if (handle.db.inTransaction) handle.db.exec('ROLLBACK');
}

function recordCreated(handle: WritingHandle, table: string, firstId: number, lastId: number): void {
  sql(handle, 'INSERT INTO created_range (action_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)').run(
    handle.actionId,
    table,
    firstId,
    lastId,
  );
}

// An undo that had to keep everything is still why its action no longer stands.
function hasChanges(handle: WritingHandle): boolean {
  const found = sql<{ n: number }>(
    handle,
    `SELECT EXISTS (SELECT 1 FROM change WHERE action_id = :id)
         OR EXISTS (SELECT 1 FROM created_range WHERE action_id = :id)
         OR EXISTS (SELECT 1 FROM action WHERE id = :id AND kind <> 'do') AS n`,
  ).get({ id: handle.actionId });
  return found?.n === 1;
}

function lastIdsOf(handle: WritingHandle): Map<string, number> {
  const rows = sql<{ name: string; seq: number }>(
    handle,
    'SELECT name, seq FROM sqlite_sequence WHERE name IN (SELECT name FROM journalled_table)',
  ).all();
  return new Map(rows.map((row) => [row.name, row.seq]));
}
