import { type ReadingHandle, sql } from './handle';

/** The moments of the imports that still stand (ISO 8601), newest first. */
export function importMoments(handle: ReadingHandle): string[] {
  return sql<{ at: string }>(
    handle,
    `SELECT import.at FROM import JOIN action ON action.id = import.action_id
     WHERE action.undone_by IS NULL ORDER BY import.at DESC`,
  )
    .all()
    .map((row) => row.at);
}

/** The moment of the newest import that still stands (ISO 8601), or null. */
export function lastImportAt(handle: ReadingHandle): string | null {
  return importMoments(handle)[0] ?? null;
}
