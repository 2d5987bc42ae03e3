import { type ReadingHandle, sql } from './handle';

/** Whom a row is about, and its own title where it has one. */
export type RowOwner = { readonly contactId: number | null; readonly title: string | null };

const NOBODY: RowOwner = { contactId: null, title: null };

const LOOKUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'contact_identity',
      'contact_alias',
      'social_profile',
      'contact_tag',
      'stage_change',
      'purchase',
      'response',
      'act_contact',
      'entry',
      'reading',
      'experiment_member',
    ].map((table) => [table, `SELECT contact_id AS contactId, NULL AS title FROM ${table} WHERE id = ?`]),
  ),
  experiment: 'SELECT NULL AS contactId, title FROM experiment WHERE id = ?',
  giveaway: 'SELECT NULL AS contactId, title FROM giveaway WHERE id = ?',
  ...Object.fromEntries(
    ['giveaway_work', 'giveaway_link', 'giveaway_day'].map((table) => [
      table,
      `SELECT NULL AS contactId, title FROM ${table} JOIN giveaway ON giveaway.id = giveaway_id WHERE ${table}.id = ?`,
    ]),
  ),
  act: `SELECT contact_id AS contactId, NULL AS title FROM act_contact WHERE act_id = ? ORDER BY id LIMIT 1`,
};

/** Whom a row of some table is about; nobody where the table or the row knows none. */
export function ownerOfRow(handle: ReadingHandle, table: string, rowId: number): RowOwner {
  const lookup = LOOKUPS[table];
  return (lookup === undefined ? undefined : sql<RowOwner>(handle, lookup).get(rowId)) ?? NOBODY;
}
