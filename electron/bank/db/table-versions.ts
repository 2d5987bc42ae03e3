import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** The newest finished action: while it is the same, the book is the same. */
export function lastActionId(handle: ReadingHandle): number {
  return sql<{ id: number | null }>(handle, 'SELECT max(id) AS id FROM action').get()?.id ?? 0;
}

/** Notes which tables the action under way has changed. Asked when it ends. */
export function keepTableVersions(handle: WritingHandle): void {
  sql(
    handle,
    `INSERT INTO table_version (name, action_id)
     SELECT table_name, :id FROM (
       SELECT table_name FROM created_range WHERE action_id = :id
       UNION SELECT table_name FROM change WHERE action_id = :id)
     WHERE true ON CONFLICT (name) DO UPDATE SET action_id = excluded.action_id`,
  ).run({ id: handle.actionId });
}

/** True when an action after that one has changed the table. */
export function changedAfter(handle: ReadingHandle, table: string, actionId: number): boolean {
  const row = sql<{ n: number }>(
    handle,
    'SELECT EXISTS (SELECT 1 FROM table_version WHERE name = ? AND action_id > ?) AS n',
  ).get(table, actionId);
  return row?.n === 1;
}

/** True when actions after that one have done nothing to the table but add rows. */
export function onlyAddedAfter(handle: ReadingHandle, table: string, actionId: number): boolean {
  const row = sql<{ n: number }>(
    handle,
    'SELECT EXISTS (SELECT 1 FROM change WHERE action_id > ? AND +table_name = ?) AS n',
  ).get(actionId, table);
  return row?.n === 0;
}

/** Ids of the contacts that actions after that one have added, changed or removed; each may come twice. */
export function contactsChangedAfter(handle: ReadingHandle, actionId: number): number[] {
  const changed = sql<{ id: number }>(
    handle,
    "SELECT row_id AS id FROM change WHERE action_id > ? AND table_name = 'contact'",
  ).all(actionId);
  const added = sql<{ id: number }>(
    handle,
    `SELECT contact.id FROM created_range JOIN contact ON contact.id BETWEEN first_id AND last_id
     WHERE action_id > ? AND table_name = 'contact'`,
  ).all(actionId);
  return [...changed, ...added].map((row) => row.id);
}
