import { type Day, addDays } from '../day';
import type { Cents } from '../money';
import type { WindowsTerms } from '../rules/windows';

/** How somebody stood on a day, from what was known on it (measurement, sections 1 and 3.4). */
export type Arm = 'overdrawn' | 'base' | 'exposed';

export type PresenceStatus = 'yes' | 'no' | 'unchecked';

/** The windows a benchmark looks at, in days: of the outcome, and of the past people are compared by. */
export type BenchmarkWindows = Pick<WindowsTerms, 'outcomeDays' | 'priorDays'>;

/** One person of the book. */
export type BenchmarkContact = {
  readonly id: number;
  readonly firstSeenOn: Day;
  /** Whether they are a client on the day of the benchmarks: only clients count for the share of presence. */
  readonly client: boolean;
  /** How they stood on the landmark, as known on it, and one outcome window before, as known then. */
  readonly arm: Arm;
  readonly armBefore: Arm;
  /** Whether they have a social presence, as recorded on the day of the benchmarks. */
  readonly presence: PresenceStatus;
  /** The same as it was known on the landmark; of somebody looked up only later, what was found then. */
  readonly presenceOnLandmark: PresenceStatus;
  /** Whether it was found only later: such people are counted, and told of. */
  readonly lookedUpAfter: boolean;
};

/** A sale or a refund (negative), on the day it counts. One of nobody in the list is left out. */
export type BenchmarkSale = { readonly contactId: number; readonly day: Day; readonly cents: Cents };

export type BenchmarkInput = {
  readonly asOf: Day;
  readonly windows: BenchmarkWindows;
  readonly contacts: readonly BenchmarkContact[];
  /** In any order; gone through once. */
  readonly sales: Iterable<BenchmarkSale>;
};

/** The days everything turns on. A window is after the first of two days, up to and on the second. */
export type BenchmarkDays = {
  readonly asOf: Day;
  /** Groups are made on this day, outcomes come after it. */
  readonly landmark: Day;
  /** One and two outcome windows before the landmark. */
  readonly before: Day;
  readonly earlier: Day;
  /** Where the past people are compared by begins. */
  readonly prior: Day;
};

/** The days of the benchmarks of a day. Source: measurement, sections 3.4 and 3.7. */
export function benchmarkDays(asOf: Day, { outcomeDays, priorDays }: BenchmarkWindows): BenchmarkDays {
  const landmark = addDays(asOf, -outcomeDays);
  return {
    asOf,
    landmark,
    before: addDays(landmark, -outcomeDays),
    earlier: addDays(landmark, -2 * outcomeDays),
    prior: addDays(landmark, -priorDays),
  };
}
