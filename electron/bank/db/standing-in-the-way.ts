import { type ReadingHandle, sql } from './handle';
import type { Reference } from './kept-rows';
import { ROWS_PER_STEP, type Steps } from './steps';
import { type RowImage, type RowKeys, type UniqueKey, holderOf, keysOf } from './row-keys';

type Change = {
  readonly table: string;
  readonly rowId: number;
  readonly before: RowImage;
  readonly after: RowImage | null;
};

/**
 * Later actions that stand in the way of returning rows this one changed or removed: they gave a unique key
 * to another row, or removed a row that a returned one refers to.
 */
export function* standingInTheWay(handle: ReadingHandle, actionId: number): Steps<number[]> {
  const changes = yield* changesOf(handle, actionId);
  const keys = keysByTable(handle, changes);
  const returning = new Set(changes.map(({ table, rowId }) => `${table} ${rowId}`));
  const found: number[] = [];
  for (const [at, change] of changes.entries()) {
    const { unique, references } = keys.get(change.table) ?? NO_KEYS;
    found.push(...unique.flatMap((key) => takerOf(handle, change, key)));
    found.push(...references.flatMap((reference) => removerOf(handle, change, reference, returning)));
    if (at % ROWS_PER_STEP === 0) yield 0;
  }
  return found;
}

const NO_KEYS: RowKeys = { unique: [], references: [] };

function keysByTable(handle: ReadingHandle, changes: readonly Change[]): Map<string, RowKeys> {
  const tables = new Set(changes.map(({ table }) => table));
  return new Map([...tables].map((table) => [table, keysOf(handle, table)]));
}

function* changesOf(handle: ReadingHandle, actionId: number): Steps<Change[]> {
  const next = sql<{ id: number; table: string; rowId: number; before: string; after: string | null }>(
    handle,
    `SELECT id, table_name AS "table", row_id AS rowId, before, after FROM change
     WHERE action_id = ? AND id > ? AND before IS NOT NULL ORDER BY id LIMIT ${ROWS_PER_STEP}`,
  );
  const changes: Change[] = [];
  for (let last = 0; ; yield 0) {
    const page = next.all(actionId, last);
    changes.push(...page.map(imaged));
    if (page.length < ROWS_PER_STEP) return changes;
    last = page.at(-1)?.id ?? 0;
  }
}

function imaged(row: {
  readonly table: string;
  readonly rowId: number;
  readonly before: string;
  readonly after: string | null;
}): Change {
  return {
    table: row.table,
    rowId: row.rowId,
    before: JSON.parse(row.before) as RowImage,
    after: row.after === null ? null : (JSON.parse(row.after) as RowImage),
  };
}

function takerOf(handle: ReadingHandle, { table, before, after }: Change, key: UniqueKey): number[] {
  const isHeldStill = key.where === null && key.columns.every((column) => after?.[column] === before[column]);
  const holder = isHeldStill ? null : holderOf(handle, table, before, key);
  return holder === null ? [] : [lastToTouch(handle, table, holder)];
}

function removerOf(
  handle: ReadingHandle,
  { before, after }: Change,
  { column, parent, to }: Reference,
  returning: ReadonlySet<string>,
): number[] {
  const value = before[column] ?? null;
  if (to !== 'id' || value === null || after?.[column] === value) return [];
  if (returning.has(`${parent} ${value}`)) return [];
  if (sql(handle, `SELECT 1 FROM ${parent} WHERE id = ?`).get(value)) return [];
  return [lastToTouch(handle, parent, Number(value))];
}

// The action that made a row or changed it last; 0 for none.
function lastToTouch(handle: ReadingHandle, table: string, rowId: number): number {
  const row = sql<{ id: number | null }>(
    handle,
    `SELECT max(id) AS id FROM (
       SELECT max(action_id) AS id FROM change WHERE table_name = :table AND row_id = :rowId
       UNION ALL
       SELECT action_id FROM (SELECT action_id, last_id FROM created_range
         WHERE table_name = :table AND first_id <= :rowId ORDER BY first_id DESC LIMIT 1) WHERE last_id >= :rowId)`,
  ).get({ table, rowId });
  return row?.id ?? 0;
}
