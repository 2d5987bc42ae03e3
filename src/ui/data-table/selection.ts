/** Which rows are selected, by key. */
export type Selected = ReadonlySet<number>;

/** The keys with one more, or one fewer if it was among them. */
export function toggled(selected: Selected, key: number): Selected {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The keys with those of a stretch of rows. */
export function withKeys(selected: Selected, keys: readonly number[]): Selected {
  return new Set([...selected, ...keys]);
}

export const NOTHING_SELECTED: Selected = new Set();

/** So many rows can be selected at once; more would be a change nobody can look over. */
export const MOST_SELECTED = 10_000;
