import type { BenchmarkWindows } from '../../../../src/domain/benchmarks/input';
import type { Day } from '../../../../src/domain/day';
import type { RateCard } from '../../../../src/domain/ledger/rate-card';
import type { Rule } from '../../../../src/domain/rules/rule';
import type { Assumptions } from '../../../../src/domain/value/assumptions';
import type { PostingColumns } from '../../../../src/domain/value/posting-columns';

/**
 * Everything of a book that benchmarks and the conversion value of a day are made from, in columns: quick to
 * read, and handed to another thread as it is. Days are day numbers, people are places in `people`.
 */
export type Measured = {
  readonly asOf: Day;
  readonly windows: BenchmarkWindows;
  readonly currency: string;
  readonly assumptions: Assumptions;
  readonly firstRecorded: Day | null;
  readonly people: PeopleColumns;
  readonly sales: SaleColumns;
  readonly postings: PostingColumns;
  readonly cards: readonly RateCard[];
  /** Versions of what counts as treated well, each with its day. */
  readonly treatedWell: readonly Rule<'treated_well'>[];
};

/**
 * Everybody there was on the day, in order of id. `presence` and `presenceOnLandmark` are places in
 * `PRESENCE_CODES`, `arm` and `armBefore` in `ARM_IDS`; `balance` is of the landmark, in points as known then.
 */
export type PeopleColumns = {
  readonly ids: Float64Array;
  readonly firstSeen: Int32Array;
  readonly client: Uint8Array;
  readonly presence: Uint8Array;
  readonly presenceOnLandmark: Uint8Array;
  readonly lookedUpAfter: Uint8Array;
  readonly arm: Uint8Array;
  readonly armBefore: Uint8Array;
  readonly balance: Float64Array;
};

/** Sales and refunds (negative), in cents. */
export type SaleColumns = {
  readonly owners: Int32Array;
  readonly days: Int32Array;
  readonly cents: Float64Array;
};

export const PRESENCE_CODES = ['unchecked', 'yes', 'no'] as const;

/** Postings of nobody: what needs none is handed none. */
export const NO_POSTINGS: PostingColumns = {
  owners: new Int32Array(),
  classes: new Uint8Array(),
  days: new Int32Array(),
  from: new Int32Array(),
  until: new Int32Array(),
  points: new Float64Array(),
};
