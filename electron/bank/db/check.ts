import { type ReadingHandle, sql } from './handle';

/** SQLite's own verdict on the file and on references between rows: `ok`, or what is wrong. */
export function integrityOf(handle: ReadingHandle): string {
  const verdict = String(handle.db.pragma('integrity_check', { simple: true }));
  if (verdict !== 'ok') return verdict;
  const broken = handle.db.pragma('foreign_key_check') as unknown[];
  return broken.length === 0 ? 'ok' : `${broken.length} rows refer to rows that are not there`;
}

/** How many rows a table has, voided ones included; giveaways that were removed are not. */
export function countRows(
  handle: ReadingHandle,
  table: 'contact' | 'act' | 'entry' | 'giveaway' | 'response' | 'purchase' | 'reading',
): number {
  const among = table === 'giveaway' ? ' WHERE removed_on IS NULL' : '';
  return sql<{ n: number }>(handle, `SELECT count(*) AS n FROM ${table}${among}`).get()?.n ?? 0;
}
