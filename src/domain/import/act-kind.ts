import type { Day } from '../day';
import { type RateCard, cardInForce } from '../ledger/rate-card';
import { readKinds } from '../quick-log/read-kind';
import { readNote } from '../quick-log/read-note';
import { wordsOf } from '../quick-log/words';
import { foldAccents, headerWords } from './words';

/** The kind a cell means; `rest` is what it says besides. */
export type ReadKind = { readonly kind: string; readonly rest: string };

/**
 * Reads cells as kinds of the rate card in force on a day: by the kind's id, else by its label, else by
 * the words the quick log understands. Null where they mean no kind, several, or are only nearly one.
 */
export function actKindReader(cards: readonly RateCard[]): (text: string, day: Day) => ReadKind | null {
  const known = new Map<string, ReadKind | null>();
  return (text, day) => {
    const card = cardInForce(cards, day);
    const key = `${card.version} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const read = named(text, card) ?? understood(text, card);
    known.set(key, read);
    return read;
  };
}

function named(text: string, { kinds }: RateCard): ReadKind | null {
  const folded = fold(text);
  const found =
    kinds.find(({ id }) => fold(id) === folded) ??
    onlyOne(kinds.filter(({ label }) => fold(label) === folded));
  return found ? { kind: found.id, rest: '' } : null;
}

function understood(text: string, { kinds }: RateCard): ReadKind | null {
  const words = wordsOf(text);
  const reading = { words, roles: words.map(() => null) };
  const { kinds: meant, nearWord } = readKinds(reading, kinds);
  const only = nearWord === null ? onlyOne(meant) : undefined;
  return only ? { kind: only.id, rest: readNote(text, reading) } : null;
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function fold(text: string): string {
  return headerWords(foldAccents(text));
}
