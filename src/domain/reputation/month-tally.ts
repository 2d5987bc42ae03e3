import { assertNever } from '../assert-never';
import { type Reading, signalOf } from './reading';

/** What a month’s readings come to so far. */
export type MonthTally = {
  readonly ratings: { count: number; sum: number };
  readonly answers: { promoters: number; passives: number; detractors: number };
  readonly mentions: { positive: number; neutral: number; negative: number; open: number };
  readonly reviews: { count: number; replied: number };
  referrals: number;
  thanks: number;
};

/** A month nothing was said in yet. */
export function emptyTally(): MonthTally {
  return {
    ratings: { count: 0, sum: 0 },
    answers: { promoters: 0, passives: 0, detractors: 0 },
    mentions: { positive: 0, neutral: 0, negative: 0, open: 0 },
    reviews: { count: 0, replied: 0 },
    referrals: 0,
    thanks: 0,
  };
}

/** Counts one reading into its month. */
export function addReading(tally: MonthTally, reading: Reading): void {
  const signal = signalOf(reading);
  switch (signal.kind) {
    case 'review':
      return countReview(tally, signal.stars, reading.replied);
    case 'nps':
      if (signal.answer) tally.answers[signal.answer]++;
      return;
    case 'mention':
      tally.mentions[signal.tone ?? 'open']++;
      return;
    case 'referral':
      tally.referrals++;
      return;
    case 'thanks':
      tally.thanks++;
      return;
    default:
      assertNever(signal);
  }
}

function countReview({ reviews, ratings }: MonthTally, stars: number | null, replied: boolean): void {
  reviews.count++;
  if (replied) reviews.replied++;
  if (stars === null) return;
  ratings.count++;
  ratings.sum += stars;
}
