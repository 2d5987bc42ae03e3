import { type Cents, cents } from '../money';

/** The version of the estimate’s formulas: an estimate kept in a statement says which it was made with. */
export const VALUE_FORMULA_VERSION = 1;

/** What the estimate assumes and the owner may change (measurement, sections 4.4 to 4.6). */
export type Assumptions = {
  /** How far ahead the estimate looks, and how long each stretch it learns from is. Days. */
  readonly horizonDays: number;
  /** The share of people the owner thinks buy within that many days, 0 to 1. */
  readonly ownerRate: number;
  /** How many contacts’ worth of records that thought counts for. */
  readonly ownerRateWeight: number;
  /** What the owner thinks somebody who buys spends within that many days. */
  readonly ownerSpendCents: Cents;
  /** What the owner thinks being in credit adds to the share of people who buy, as a share; 0 is no thought. */
  readonly assumedLift: number;
  /** The share of a sale left after what was sold has been paid for, 0 to 1; null where not given. */
  readonly grossMargin: number | null;
};

/** As they come. */
export const ASSUMPTIONS_AS_THEY_COME: Assumptions = {
  horizonDays: 90,
  ownerRate: 0.05,
  ownerRateWeight: 20,
  ownerSpendCents: cents(10_000),
  assumedLift: 0,
  grossMargin: null,
};

/** How much what others did counts beside what was observed; fixed, since fitting them hid real effects. */
export const WEIGHTS = {
  /** Of the other arms of the same stratum, in contacts. */
  cell: 5,
  /** Of everybody, for the other arms of a stratum, in contacts. */
  stratum: 10,
  /** Of everybody’s mean spend, in buyers. */
  spend: 5,
  /** Of a spread as wide as the mean, in buyers. */
  spread: 5,
} as const;
