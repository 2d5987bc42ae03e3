import type { Field, ImportKind } from './field';
import { ACT_WORDS } from './field-words-acts';
import { PEOPLE_WORDS } from './field-words-people';
import { PURCHASE_WORDS } from './field-words-purchases';
import { READING_WORDS } from './field-words-reputation';
import { RESPONSE_WORDS } from './field-words-responses';
import type { WrittenWords } from './written-words';

/**
 * The header words of one field, each a whole phrase as `headerWords` gives it. `best` beats `good`
 * beats `weak`; a header that only contains a phrase counts less than one that is it, and not at all
 * when it also contains one of `not`. `weak` phrases count as whole headers only.
 */
export type FieldWords = {
  readonly field: Field;
  readonly best: readonly string[];
  readonly good: readonly string[];
  readonly weak: readonly string[];
  readonly not: readonly string[];
};

/** The header words of every field of a kind: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export function wordsOf(kind: ImportKind): readonly FieldWords[] {
  return WORDS[kind];
}

const WORDS: Record<ImportKind, readonly FieldWords[]> = {
  people: PEOPLE_WORDS.map(expand),
  purchases: PURCHASE_WORDS.map(expand),
  responses: RESPONSE_WORDS.map(expand),
  acts: ACT_WORDS.map(expand),
  reputation: READING_WORDS.map(expand),
};

function expand(written: WrittenWords): FieldWords {
  const { field, best, good, weak, not } = written;
  return { field, best: list(best), good: list(good), weak: list(weak), not: list(not) };
}

function list(text = ''): string[] {
  return text
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
