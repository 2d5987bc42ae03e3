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
