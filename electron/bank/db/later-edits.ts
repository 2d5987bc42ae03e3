import { type ReadingHandle, type WritingHandle, sql } from './handle';
import { type KeptRow, rowsCreatedBy } from './kept-rows';
import { ROWS_PER_STEP, type Steps } from './steps';
import { revertAction } from './undo';

type Image = Readonly<Record<string, string | number | null>>;

/** One change of a row after the action that is looked at; `before` is null for a row that was added. */
export type LaterChange = KeptRow & {
  readonly before: Image | null;
  readonly after: Image | null;
  /** What the history calls the action that did it, and when. */
  readonly by: string;
  readonly at: string;
};

/** Details: they go with what they belong to, where an act or a sale would stand for itself. */
const DETAILS = [
  ...(['contact_identity', 'contact_alias', 'social_profile', 'contact_tag', 'stage_change'] as const).map(
    (table) => ({
      table,
      of: 'contact',
      column: 'contact_id',
    }),
  ),
  ...(['giveaway_work', 'giveaway_link', 'giveaway_day'] as const).map((table) => ({
    table,
    of: 'giveaway',
    column: 'giveaway_id',
  })),
];

// What a contact was called before a change goes with that change, also where the contact was there before.
const OF_A_CHANGE = `EXISTS (
    SELECT 1 FROM change mine JOIN change since
      ON since.action_id = action.id AND since.table_name = 'contact' AND since.row_id = mine.row_id
    WHERE mine.action_id = :id AND mine.table_name = 'contact' AND mine.row_id = detail.contact_id)`;
const FORMER: Readonly<Record<string, string>> = {
  contact_alias: `OR ${OF_A_CHANGE}`,
  contact_identity: `OR (detail.source IN ('email', 'phone') AND ${OF_A_CHANGE})`,
};

/** What still stands of the changes later actions made to the rows an action created or changed. */
export function laterChanges(handle: ReadingHandle, actionId: number): LaterChange[] {
  return sql<Omit<LaterChange, 'before' | 'after'> & { before: string | null; after: string | null }>(
    handle,
    `SELECT later.table_name AS "table", later.row_id AS rowId, later.before, later.after, action.name AS by, action.at
     FROM action CROSS JOIN change later ON later.action_id = action.id
     WHERE action.id > :id AND action.kind = 'do' AND action.undone_by IS NULL AND later.before IS NOT NULL
       AND (EXISTS (SELECT 1 FROM created_range r WHERE r.action_id = :id AND r.table_name = later.table_name
                    AND later.row_id BETWEEN r.first_id AND r.last_id)
         OR EXISTS (SELECT 1 FROM change mine WHERE mine.action_id = :id AND mine.table_name = later.table_name
                    AND mine.row_id = later.row_id AND mine.after IS NOT NULL))
     ORDER BY later.id`,
  )
    .all({ id: actionId })
    .map((row) => ({ ...row, before: imageOf(row.before), after: imageOf(row.after) }));
}

/** Details that later actions added to the contacts and giveaways an action created. */
export function laterDetails(handle: ReadingHandle, actionId: number): LaterChange[] {
  return DETAILS.flatMap(({ table, of, column }) => {
    const rows = sql<Image & { id: number; by: string; at: string }>(
      handle,
      `SELECT detail.*, action.name AS by, action.at AS at FROM ${table} detail
       JOIN created_range r ON r.table_name = '${table}' AND detail.id BETWEEN r.first_id AND r.last_id
       JOIN action ON action.id = r.action_id
       WHERE action.id > :id AND (EXISTS (
         SELECT 1 FROM created_range mine WHERE mine.action_id = :id AND mine.table_name = '${of}'
           AND detail.${column} BETWEEN mine.first_id AND mine.last_id) ${FORMER[table] ?? ''})`,
    ).all({ id: actionId });
    return rows.map(({ by, at, ...after }) => ({
      table,
      rowId: after['id'] ?? 0,
      before: null,
      after,
      by,
      at,
    }));
  });
}

/**
 * Sets the rows an action created back to how it left them, and the fields it changed, whoever changed them
 * since; details added since to what it created go. Rows in `except` stay as they are. Part of the action
 * `handle` belongs to.
 */
export function* dropLaterEdits(
  handle: WritingHandle,
  actionId: number,
  except: readonly KeptRow[],
): Steps<void> {
  // A row may go back to somebody who has since been made one with another: taking the action back removes it.
  handle.db.pragma('defer_foreign_keys = ON');
  const exempt = new Set(except.map(({ table, rowId }) => `${table} ${rowId}`));
  for (const [at, { table, rowId, after }] of laterDetails(handle, actionId).entries()) {
    if (at % ROWS_PER_STEP === 0) yield 0;
    if (exempt.has(`contact ${after?.['contact_id']}`)) continue; // a detail of a giveaway has none
    sql(handle, `DELETE FROM ${table} WHERE id = ?`).run(rowId);
  }
  for (const [at, { table, rowId, image }] of asLeftBy(handle, actionId).entries()) {
    if (at % ROWS_PER_STEP === 0) yield 0;
    if (!exempt.has(`${table} ${rowId}`)) setFields(handle, table, rowId, image);
  }
}

/**
 * Takes an action back without the later edits, to see what would be left of it because something of its own
 * stands on it. For an action that is rolled back; its steps are those of taking the action back.
 */
export function* takenBack(handle: WritingHandle, actionId: number): Steps<readonly KeptRow[]> {
  yield* dropLaterEdits(handle, actionId, madeOneWithOthers(handle, actionId));
  return (yield* revertAction(handle, actionId)).kept;
}

// Contacts the action created with whom somebody else has since been made one: they would go with them.
function madeOneWithOthers(handle: ReadingHandle, actionId: number): KeptRow[] {
  return sql<KeptRow>(
    handle,
    `WITH merging AS MATERIALIZED (
       SELECT DISTINCT action.id FROM action CROSS JOIN change goes ON goes.action_id = action.id
       WHERE action.id > :id AND action.kind = 'do' AND action.undone_by IS NULL
         AND goes.table_name = 'contact' AND goes.after IS NULL AND NOT EXISTS (
           SELECT 1 FROM created_range own WHERE own.action_id = :id AND own.table_name = 'contact'
             AND goes.row_id BETWEEN own.first_id AND own.last_id))
     SELECT DISTINCT 'contact' AS "table", stays.row_id AS rowId
     FROM merging CROSS JOIN change stays ON stays.action_id = merging.id
     JOIN created_range r ON r.action_id = :id AND r.table_name = 'contact'
       AND stays.row_id BETWEEN r.first_id AND r.last_id
     WHERE stays.table_name = 'contact' AND stays.after IS NOT NULL`,
  ).all({ id: actionId });
}

// The first change after the action shows the row as the action left it.
function asLeftBy(
  handle: WritingHandle,
  actionId: number,
): { readonly table: string; readonly rowId: number; readonly image: Image }[] {
  const ranges = rowsCreatedBy(handle, actionId);
  const first = new Map<string, { table: string; rowId: number; image: Image }>();
  for (const { table, rowId, before } of laterChanges(handle, actionId)) {
    const key = `${table} ${rowId}`;
    if (before === null || first.has(key)) continue;
    const isOwn = ranges.some(
      ({ table_name: name, first_id: from, last_id: to }) => name === table && rowId >= from && rowId <= to,
    );
    first.set(key, {
      table,
      rowId,
      image: isOwn ? before : changedFields(handle, actionId, table, rowId, before),
    });
  }
  return [...first.values()];
}

// Of a row that was there before, only what the action itself had set.
function changedFields(
  handle: ReadingHandle,
  actionId: number,
  table: string,
  rowId: number,
  left: Image,
): Image {
  const changes = sql<{ before: string | null; after: string | null }>(
    handle,
    'SELECT before, after FROM change WHERE action_id = ? AND table_name = ? AND row_id = ?',
  ).all(actionId, table, rowId);
  const fields = changes.flatMap(({ before, after }) => {
    const [was, is] = [imageOf(before) ?? {}, imageOf(after) ?? {}];
    return Object.keys(is).filter((field) => was[field] !== is[field]);
  });
  return Object.fromEntries(Object.entries(left).filter(([field]) => fields.includes(field)));
}

// A key that somebody else holds by now stays where it is, and the row with it.
function setFields(handle: WritingHandle, table: string, rowId: number, image: Image): void {
  const fields = Object.keys(image).filter((field) => field !== 'id');
  if (fields.length === 0) return;
  const assignments = fields.map((field) => `${field} = ?`).join(', ');
  sql(handle, `UPDATE OR IGNORE ${table} SET ${assignments} WHERE id = ?`).run(
    ...fields.map((field) => image[field] ?? null),
    rowId,
  );
}

function imageOf(json: string | null): Image | null {
  return json === null ? null : (JSON.parse(json) as Image);
}
