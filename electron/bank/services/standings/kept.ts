import { type ReadingHandle, inOneView } from '../../db/handle';
import { changedAfter, lastActionId } from '../../db/table-versions';

/** How something is made from the book, and made to fit again after the actions that followed `seen`. */
export type Keeping<View, T> = {
  readonly load: (handle: ReadingHandle, view: View) => T;
  readonly renew: (handle: ReadingHandle, kept: T, seen: number, view: View) => T;
};

/** Something kept, asked for a view of the book. */
export type KeptFigure<View, T> = ((handle: ReadingHandle, view: View) => T) & {
  /** Keeps what was made of the book as an action left it, where that was done before the action was committed. */
  readonly keep: (handle: ReadingHandle, view: View, value: T, actionId: number) => void;
};

/**
 * Something kept in memory beside an open book, always as the book is now: made once for a view of it, and
 * renewed when actions have been finished since, whoever carried them out. It can be dropped at any time.
 * One view is kept per book; another takes its place. Only a connection that reads keeps anything, as what
 * a writing one sees may yet be rolled back.
 */
export function keptPerBook<View, T>({ load, renew }: Keeping<View, T>): KeptFigure<View, T> {
  const kept = new WeakMap<ReadingHandle['db'], { value: T; seen: number; key: string }>();
  const ask = (handle: ReadingHandle, view: View): T =>
    inOneView(handle, () => {
      if (!handle.db.readonly) return load(handle, view);
      const last = lastActionId(handle);
      const key = JSON.stringify(view);
      const before = kept.get(handle.db);
      if (before?.key === key && before.seen === last) return before.value;
      kept.delete(handle.db); // a renewal that fails half-way leaves nothing behind
      const value = before?.key === key ? renew(handle, before.value, before.seen, view) : load(handle, view);
      kept.set(handle.db, { value, seen: last, key });
      return value;
    });
  const keep: KeptFigure<View, T>['keep'] = (handle, view, value, actionId) => {
    kept.set(handle.db, { value, seen: actionId, key: JSON.stringify(view) });
  };
  return Object.assign(ask, { keep });
}

/** Something that is the same until one of some tables changes. */
export function whileUnchanged<View, T>(
  tables: string | readonly string[],
  load: Keeping<View, T>['load'],
): Keeping<View, T> {
  const all = typeof tables === 'string' ? [tables] : tables;
  return {
    load,
    renew: (handle, kept, seen, view) =>
      all.some((table) => changedAfter(handle, table, seen)) ? load(handle, view) : kept,
  };
}
