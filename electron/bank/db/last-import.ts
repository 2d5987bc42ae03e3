import { type ReadingHandle, sql } from './handle';

/** The moment of the newest import that still stands (ISO 8601), or null. */
export function lastImportAt(handle: ReadingHandle): string | null {
  const row = sql<{ at: string | null }>(
    handle,
    `SELECT max(import.at) AS at FROM import JOIN action ON action.id = import.action_id WHERE action.undone_by IS NULL`,
  ).get();
  return row?.at ?? null;
}
