import { type ReadingHandle, sql } from './handle';

/** How many rows of one table an action made, changed and removed. */
export type TouchedRows = {
  readonly actionId: number;
  readonly table: string;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
};

/** What these actions touched, table by table. A row an action made and then changed counts as made. */
export function touchedBy(handle: ReadingHandle, actionIds: readonly number[]): TouchedRows[] {
  return sql<TouchedRows>(
    handle,
    `SELECT action_id AS actionId, table_name AS "table", sum(last_id - first_id + 1) AS created,
            0 AS changed, 0 AS removed
     FROM created_range WHERE action_id IN (SELECT value FROM json_each(:ids)) GROUP BY 1, 2
     UNION ALL
     SELECT action_id, table_name, 0, count(DISTINCT row_id) FILTER (WHERE NOT ${IS_REMOVED}),
            count(DISTINCT row_id) FILTER (WHERE ${IS_REMOVED})
     FROM change WHERE action_id IN (SELECT value FROM json_each(:ids)) AND before IS NOT NULL
       AND NOT EXISTS (
         SELECT 1 FROM created_range made
         WHERE made.action_id = change.action_id AND made.table_name = change.table_name
           AND change.row_id BETWEEN made.first_id AND made.last_id)
     GROUP BY 1, 2`,
  ).all({ ids: JSON.stringify(actionIds) });
}

// What is voided stays in the book, but to the owner it was removed.
const IS_REMOVED = `(after IS NULL OR (before ->> '$.voided_on' IS NULL AND after ->> '$.voided_on' IS NOT NULL)
  OR (before ->> '$.removed_on' IS NULL AND after ->> '$.removed_on' IS NOT NULL))`;
