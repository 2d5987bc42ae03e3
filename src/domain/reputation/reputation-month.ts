import { type Month, monthOf, monthsBetween } from '../month';
import { type MonthTally, addReading, emptyTally } from './month-tally';
import { type Answers, type Nps, nps } from './nps';
import type { Reading } from './reading';

/** Ratings in stars, 1 to 5. `mean` is null without ratings. */
export type Ratings = { readonly count: number; readonly sum: number; readonly mean: number | null };

/** Mentions by their tone; `open` are those that do not say. */
export type Mentions = {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly open: number;
};

/** Reviews, with or without stars, and how many of them were replied to; the share is null without reviews. */
export type Reviews = {
  readonly count: number;
  readonly replied: number;
  readonly repliedShare: number | null;
};

/** What was said of the business in a month. */
export type ReputationMonth = {
  readonly month: Month;
  readonly ratings: Ratings;
  readonly answers: Answers;
  readonly nps: Nps | null;
  readonly mentions: Mentions;
  readonly referrals: number;
  readonly thanks: number;
  readonly reviews: Reviews;
};

/** The months of a reputation: from the first reading's to `through`, both included; none without readings. */
export function monthsOfReadings(readings: Iterable<Pick<Reading, 'day'>>, through: Month): Month[] {
  let first: Month | null = null;
  for (const { day } of readings) {
    const month = monthOf(day);
    if (first === null || month < first) first = month;
  }
  return first === null ? [] : monthsBetween(first, through);
}

/** What was said in each of these months, in their order. Readings of other months are left out. */
export function reputationMonths(readings: Iterable<Reading>, months: readonly Month[]): ReputationMonth[] {
  const tallies = new Map(months.map((month) => [month, emptyTally()]));
  for (const reading of readings) {
    const tally = tallies.get(monthOf(reading.day));
    if (tally) addReading(tally, reading);
  }
  return months.map((month) => reputationMonth(month, tallies.get(month) ?? emptyTally()));
}

function reputationMonth(month: Month, tally: MonthTally): ReputationMonth {
  const { ratings, reviews, ...rest } = tally;
  return {
    ...rest,
    month,
    nps: nps(tally.answers),
    ratings: { ...ratings, mean: ratings.count === 0 ? null : ratings.sum / ratings.count },
    reviews: { ...reviews, repliedShare: reviews.count === 0 ? null : reviews.replied / reviews.count },
  };
}
