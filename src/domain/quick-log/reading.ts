import type { Word } from './words';

/** What a word of the line was understood as; null while nobody has claimed it. */
export type Role =
  | 'kind'
  | 'person'
  | 'newPerson'
  | 'unsurePerson'
  | 'channel'
  | 'day'
  | 'unsureDay'
  | 'minutes'
  | 'reach'
  | 'cost';

/** A line while it is being read: its words, and what each has been claimed for. */
export type Reading = { readonly words: readonly Word[]; readonly roles: (Role | null)[] };

/** A run of words, from the first to the one before `to`. */
export type Span = { readonly from: number; readonly to: number };

/** Claims words that nobody has claimed yet. */
export function claim({ roles }: Reading, { from, to }: Span, role: Role): void {
  for (let i = from; i < to; i++) roles[i] ??= role;
}

/** True when every word of the run exists and is free. */
export function isFree({ words, roles }: Reading, { from, to }: Span): boolean {
  if (from < 0 || to > words.length) return false;
  for (let i = from; i < to; i++) if (roles[i] !== null) return false;
  return true;
}

/** The folded text of a word, or nothing past the end. */
export function foldedAt({ words }: Reading, i: number): string {
  return words[i]?.folded ?? '';
}

const TOPIC = ['about', 're', 'regarding', 'concerning', 'because', 'that'];

/** Where the line turns to what it was about: nobody is named there, and no kind. */
export function topicStart({ words }: Reading): number {
  const at = words.findIndex((word) => TOPIC.includes(word.folded));
  return at === -1 ? words.length : at;
}
