import { type ReadingHandle, sql } from './handle';

export type ActionRow = {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly target_id: number | null;
  readonly undone_by: number | null;
};

/** The action with that id, or undefined. */
export function findAction(handle: ReadingHandle, id: number): ActionRow | undefined {
  return sql<ActionRow>(handle, `${SELECT_ACTION} WHERE id = ?`).get(id);
}

/** The newest action that still stands: what Undo would take back. */
export function nextToUndo(handle: ReadingHandle): ActionRow | undefined {
  return sql<ActionRow>(
    handle,
    `${SELECT_ACTION} WHERE kind = 'do' AND undone_by IS NULL ORDER BY id DESC LIMIT 1`,
  ).get();
}

/** The newest undo that still stands, as long as nothing new was done after it: what Redo would do again. */
export function nextToRedo(handle: ReadingHandle): ActionRow | undefined {
  return sql<ActionRow>(
    handle,
    `${SELECT_ACTION} WHERE kind = 'undo' AND undone_by IS NULL
       AND id > coalesce((SELECT max(id) FROM action WHERE kind = 'do'), 0) ORDER BY id DESC LIMIT 1`,
  ).get();
}

const SELECT_ACTION = 'SELECT id, at, name, kind, target_id, undone_by FROM action';

/** Something that was done, for the history. `undoneAt` is when it was taken back; null while it stands. */
export type DeedRow = {
  readonly id: number;
  readonly at: string;
  readonly name: string;
  readonly undoneAt: string | null;
};

/** What was done, newest first, its name holding the text; undos and redos are the state of what they undid. */
export function listDeeds(handle: ReadingHandle, text: string, offset: number, limit: number): DeedRow[] {
  return sql<DeedRow>(
    handle,
    `SELECT deed.id, deed.at, deed.name, undoing.at AS undoneAt
     FROM (SELECT id FROM action WHERE ${FITS} ORDER BY id DESC LIMIT :limit OFFSET :offset) page
     JOIN action deed ON deed.id = page.id LEFT JOIN action undoing ON undoing.id = deed.undone_by
     ORDER BY deed.id DESC`,
  ).all({ pattern: patternOf(text), limit, offset });
}

/** How many deeds hold the text in their name. */
export function countDeeds(handle: ReadingHandle, text: string): number {
  const row = sql<{ n: number }>(handle, `SELECT count(*) AS n FROM action WHERE ${FITS}`);
  return row.get({ pattern: patternOf(text) })?.n ?? 0;
}

// Bound without a pattern, LIKE is not even asked.
const FITS = `kind = 'do' AND (:pattern IS NULL OR name LIKE :pattern ESCAPE '\\')`;

function patternOf(text: string): string | null {
  return text === '' ? null : `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
