import { KIND_PHRASES } from './kind-words';
import type { Reading } from './reading';

const SHORTEST = 4;

/** Readings of a line whose first word is mistyped by one letter: one for each word it may be. */
export function nearReadings(reading: Reading): Reading[] {
  const [first, ...rest] = reading.words;
  if (!first || reading.roles[0] !== null || first.folded.length < SHORTEST) return [];
  if (FORMS.has(first.folded)) return [];
  return [...FORMS]
    .filter((form) => form[0] === first.folded[0] && isOneAway(form, first.folded))
    .map((folded) => ({ words: [{ ...first, folded }, ...rest], roles: reading.roles }));
}

const FORMS = new Set(
  Object.values(KIND_PHRASES)
    .flat()
    .flatMap((phrase) => phrase.split(/[ |]/)),
);

// One letter more, less or other.
function isOneAway(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (text: string, skipped: number): string => text.slice(same + skipped);
  return (
    rest(a, 1) === rest(b, 1) ||
    (a.length > b.length && rest(a, 1) === rest(b, 0)) ||
    (b.length > a.length && rest(a, 0) === rest(b, 1))
  );
}
