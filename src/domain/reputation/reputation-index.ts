import { type IndexMonth, windowOf } from './index-month';
import { INDEX_PART_IDS, INDEX_WEIGHTS, type IndexPartId, partScore } from './index-part';
import { answersIn } from './nps';

/** A part of an index: its score of 0 to 100, its weight, and the points it brings; the points are the index. */
export type IndexPart = {
  readonly id: IndexPartId;
  readonly score: number;
  readonly weight: number;
  readonly points: number;
};

/** Reputation in one month, 0 to 100, from what was said in the three months up to its end. A description. */
export type ReputationIndex = {
  /** Null where there is no part at all; not to be printed unless `shown`. */
  readonly index: number | null;
  /** Those there is something of, in the order of their weights. */
  readonly parts: readonly IndexPart[];
  /** The weights of these parts together, 0 to 1. */
  readonly coverage: number;
  /** Ratings, answers, mentions that are good or bad, and referrals in those months. */
  readonly signals: number;
  /** There is enough to print it. */
  readonly shown: boolean;
};

/** An index is shown from so many signals and so much of its weights on (measurement, section 5). */
export const FEWEST_SIGNALS = 5;
export const LEAST_COVERAGE = 0.35;
// Weights add up to 0.35 or to a hair less.
const HAIR = 1e-9;

/**
 * The index of month `at` of a business's months, the first reading's first: each month of the past counts,
 * so the list begins where the readings do. Source: measurement, section 5.
 */
export function reputationIndex(months: readonly IndexMonth[], at: number): ReputationIndex {
  const scored = INDEX_PART_IDS.flatMap((id) => {
    const score = partScore(id, months, at);
    return score === null ? [] : [{ id, score, weight: INDEX_WEIGHTS[id] }];
  });
  const coverage = scored.reduce((sum, { weight }) => sum + weight, 0);
  const parts = scored.map((part) => ({ ...part, points: (part.weight * part.score) / coverage }));
  const signals = windowOf(months, at).reduce((sum, month) => sum + signalsIn(month), 0);
  return {
    index: parts.length === 0 ? null : parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    coverage,
    signals,
    shown: signals >= FEWEST_SIGNALS && coverage >= LEAST_COVERAGE - HAIR,
  };
}

/** The index of every month, in their order. */
export function reputationIndexes(months: readonly IndexMonth[]): ReputationIndex[] {
  return months.map((_, at) => reputationIndex(months, at));
}

/** The index as it may be printed; null where there is not enough. */
export function shownIndex({ index, shown }: ReputationIndex): number | null {
  return shown ? index : null;
}

function signalsIn({ ratings, answers, mentions, referrals }: IndexMonth): number {
  return ratings.count + answersIn(answers) + mentions.positive + mentions.negative + referrals;
}
