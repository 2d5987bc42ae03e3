import type { Assumptions } from './assumptions';

/** What the owner states; how far ahead the estimate looks is a window of the rules. */
export type OwnersAssumptions = Omit<Assumptions, 'horizonDays'>;

export type AssumptionId = keyof OwnersAssumptions;

/**
 * What each may be, both ends included: shares as shares, the weight in people, money in minor units. Nobody
 * buying, or everybody, is no thought about people, and a weight above these would drown a book's own records.
 */
export const ASSUMPTION_BOUNDS: Readonly<
  Record<AssumptionId, { readonly least: number; readonly most: number }>
> = {
  ownerRate: { least: 0.001, most: 0.95 },
  ownerRateWeight: { least: 1, most: 200 },
  ownerSpendCents: { least: 1, most: 100_000_000_000 },
  assumedLift: { least: -0.5, most: 0.5 },
  grossMargin: { least: 0.01, most: 1 },
};
