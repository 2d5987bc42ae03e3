import type { Day } from '../day';
import { assertNever } from '../assert-never';
import type { ReadingKind } from '../import/reading-words';

/** A reading as the book keeps it: `valueMilli` is the value times 1000; null is not given. */
export type Reading = {
  readonly day: Day;
  readonly kind: ReadingKind;
  readonly valueMilli: number | null;
  readonly scale: number | null;
  readonly replied: boolean;
};

/** What a reading says, in the terms reputation is counted in; null where it gives no value to read. */
export type Signal =
  | { readonly kind: 'review'; readonly stars: number | null }
  | { readonly kind: 'nps'; readonly answer: 'promoters' | 'passives' | 'detractors' | null }
  | { readonly kind: 'mention'; readonly tone: 'positive' | 'neutral' | 'negative' | null }
  | { readonly kind: 'referral' }
  | { readonly kind: 'thanks' };

const STARS = 5;
const SCORES_TO = 10;

/** Reads a stored reading; see `starsOf` and `answerOf` for other scales than usual. */
export function signalOf({ kind, valueMilli, scale }: Omit<Reading, 'day' | 'replied'>): Signal {
  const value = valueMilli === null ? null : valueMilli / 1000;
  switch (kind) {
    case 'review':
      return { kind, stars: value === null ? null : starsOf(value, scale) };
    case 'nps':
      return { kind, answer: value === null ? null : answerOf(value, scale) };
    case 'mention':
      return { kind, tone: value === null ? null : toneOf(value) };
    case 'referral':
    case 'thanks':
      return { kind };
    default:
      return assertNever(kind);
  }
}

/**
 * A rating as 1 to 5 stars, out of 5 where no scale is given. Other scales are taken in proportion, as review
 * sites show them: 8 of 10 and 80 of 100 are 4 stars. Less than one star is one.
 */
export function starsOf(value: number, scale: number | null): number {
  return Math.max(1, Math.min(STARS, (value * STARS) / (scale ?? STARS)));
}

/** Who gives 9 or 10 of 10 promotes, who gives 6 or less detracts; other scales in proportion. */
export function answerOf(value: number, scale: number | null): 'promoters' | 'passives' | 'detractors' {
  const score = (value * SCORES_TO) / (scale ?? SCORES_TO);
  if (score >= 9) return 'promoters';
  return score <= 6 ? 'detractors' : 'passives';
}

function toneOf(value: number): 'positive' | 'neutral' | 'negative' {
  if (value === 0) return 'neutral';
  return value > 0 ? 'positive' : 'negative';
}
