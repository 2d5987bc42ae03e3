import type { ReadingRow } from '../../contract/reputation';
import { assertNever } from '../../domain/assert-never';
import { READING_KINDS, type ReadingKind } from '../../domain/import/reading-words';
import type { IndexPartId } from '../../domain/reputation/index-part';
import type { Formats } from '../../ui/formats-context';

type Words = {
  readonly one: string;
  readonly many: string;
  /** What a command calls logging one: “Log a review”. */
  readonly log: string;
};

const WORDS: Readonly<Record<ReadingKind, Words>> = {
  review: { one: 'Review', many: 'Reviews', log: 'Log a review' },
  nps: { one: 'Survey answer', many: 'Survey answers', log: 'Log a survey answer' },
  mention: { one: 'Mention', many: 'Mentions', log: 'Log a mention' },
  referral: { one: 'Referral', many: 'Referrals', log: 'Log a referral' },
  thanks: { one: 'Word of thanks', many: 'Words of thanks', log: 'Log a word of thanks' },
};

/** What a kind of reading is called, one and many of it, and how logging one is. */
export function kindWords(kind: ReadingKind): Words {
  return WORDS[kind];
}

/** Every kind with its words, in the order of the book. */
export const KINDS_IN_WORDS = READING_KINDS.map((kind) => ({ kind, ...WORDS[kind] }));

/** What a reading says, in a few words: `5 of 5 stars`, `9 of 10`, `good`; empty for one without a value. */
export function valueText(
  { kind, value, scale }: Pick<ReadingRow, 'kind' | 'value' | 'scale'>,
  f: Formats,
): string {
  switch (kind) {
    case 'review':
      return value === null
        ? 'no stars given'
        : `${f.points(value).replace(/[.,]0$/, '')} of ${f.count(scale ?? 5)} stars`;
    case 'nps':
      return value === null ? '' : `${f.points(value).replace(/[.,]0$/, '')} of ${f.count(scale ?? 10)}`;
    case 'mention':
      return value === null ? 'does not say' : value > 0 ? 'good' : value < 0 ? 'bad' : 'neutral';
    case 'referral':
    case 'thanks':
      return '';
    default:
      return assertNever(kind);
  }
}

/** A reading by its kind and day, for who cannot see the row: `review of 3 Nov 2026`. */
export function readingName({ kind, day }: Pick<ReadingRow, 'kind' | 'day'>, formats: Formats): string {
  return `${WORDS[kind].one.toLowerCase()} of ${formats.day(day)}`;
}

const PARTS: Readonly<Record<IndexPartId, string>> = {
  rating: 'Rating',
  nps: 'Survey score',
  mentions: 'Mentions',
  referrals: 'Referrals',
  reviews: 'Number of reviews',
};

/** What a part of the index is called. */
export function partWord(part: IndexPartId): string {
  return PARTS[part];
}
