import { countScore } from './count-score';
import { type IndexMonth, beforeWindow, total, windowOf } from './index-month';
import { answersIn } from './nps';

/** What the index is made of and how much each weighs: an assumption (measurement, section 5). */
export const INDEX_WEIGHTS = {
  rating: 0.35,
  nps: 0.25,
  mentions: 0.15,
  referrals: 0.15,
  reviews: 0.1,
} as const;

export type IndexPartId = keyof typeof INDEX_WEIGHTS;

export const INDEX_PART_IDS = ['rating', 'nps', 'mentions', 'referrals', 'reviews'] as const;

const PRIOR_STARS = 4;
const PRIOR_WEIGHT = 5;

/** The mean of ratings, drawn towards `priorMean` as `weight` more of them would. Source: measurement, section 5. */
export function shrunkRating(
  { sum, count }: { readonly sum: number; readonly count: number },
  priorMean: number = PRIOR_STARS,
  weight: number = PRIOR_WEIGHT,
): number {
  return (weight * priorMean + sum) / (weight + count);
}

/**
 * The score of one part, 0 to 100, in the three months ending with month `at`; null where there is nothing to
 * score. Source: measurement, section 5.
 */
export function partScore(id: IndexPartId, months: readonly IndexMonth[], at: number): number | null {
  return SCORES[id](months, at);
}

type Score = (months: readonly IndexMonth[], at: number) => number | null;

const SCORES: Readonly<Record<IndexPartId, Score>> = {
  rating: ratingScore,
  nps: (months, at) => npsScore(windowOf(months, at)),
  mentions: (months, at) => mentionsScore(windowOf(months, at)),
  referrals: (months, at) =>
    countScore(
      months.map(({ referrals }) => referrals),
      at,
    ),
  reviews: (months, at) =>
    countScore(
      months.map(({ ratings }) => ratings.count),
      at,
    ),
};

function ratingScore(months: readonly IndexMonth[], at: number): number | null {
  const recent = ratingsIn(windowOf(months, at));
  if (recent.count === 0) return null;
  const earlier = ratingsIn(beforeWindow(months, at));
  const usual = earlier.count < PRIOR_WEIGHT ? PRIOR_STARS : earlier.sum / earlier.count;
  return ((shrunkRating(recent, usual) - 1) / 4) * 100;
}

function ratingsIn(months: readonly IndexMonth[]): { sum: number; count: number } {
  return {
    sum: total(months.map(({ ratings }) => ratings.sum)),
    count: total(months.map(({ ratings }) => ratings.count)),
  };
}

function npsScore(window: readonly IndexMonth[]): number | null {
  const n = total(window.map(({ answers }) => answersIn(answers)));
  if (n === 0) return null;
  const net = total(window.map(({ answers }) => answers.promoters - answers.detractors));
  return ((net / (n + 3) + 1) / 2) * 100;
}

function mentionsScore(window: readonly IndexMonth[]): number | null {
  const good = total(window.map(({ mentions }) => mentions.positive));
  const bad = total(window.map(({ mentions }) => mentions.negative));
  return good + bad === 0 ? null : (100 * (good + 1)) / (good + bad + 2);
}
