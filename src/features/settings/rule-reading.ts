/** What a form says: terms that can be kept, or what is still to be put right, by field. */
export type Reading<T> =
  { readonly terms: T; readonly problems: Problems } | { readonly terms: null; readonly problems: Problems };

export type Problems = Readonly<Record<string, string>>;

/** Terms only where no field has a problem. */
export function reading<T>(problems: Readonly<Record<string, string | null>>, terms: () => T): Reading<T> {
  const found = Object.entries(problems).flatMap(([field, text]) => (text === null ? [] : [[field, text]]));
  return found.length === 0
    ? { terms: terms(), problems: {} }
    : { terms: null, problems: Object.fromEntries(found) as Problems };
}

/** What is wrong with a whole number that has to be there, or null. */
export function countProblem(value: number | null, least: number, most: number): string | null {
  if (value === null) return 'Write a number.';
  if (value < least) return `At least ${least}.`;
  return value > most ? `At most ${most}.` : null;
}
