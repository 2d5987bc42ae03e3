import type { Day } from '../day';
import type { EvidenceGrade } from './evidence';
import type { ContactPart, StratumPart, TierPart } from './parts';
import type { Missing, ValueBasis, ValueStatus } from './status';
import type { CentsRange, ValueRange } from './value-range';

/** The figure, with the parts its expected amount is made of to the cent. */
export type ValueFigure = ValueRange & {
  /** The share of it left after what was sold has been paid for; null without a gross margin. */
  readonly contribution: ValueRange | null;
  readonly strata: readonly StratumPart[];
  readonly tiers: readonly TierPart[];
  readonly contacts: readonly ContactPart[];
};

/**
 * The estimated conversion value of a day. `value` is null where nothing can be said, and `missing` says why;
 * `scenario` is what the owner’s assumed lift would mean, null without one.
 */
export type ConversionValue = {
  readonly formulaVersion: number;
  readonly asOf: Day;
  readonly horizonDays: number;
  readonly firstRecorded: Day | null;
  readonly widening: number;
  readonly status: ValueStatus;
  readonly grade: EvidenceGrade;
  readonly basis: ValueBasis;
  readonly missing: readonly Missing[];
  readonly value: ValueFigure | null;
  readonly scenario: ValueRange | null;
  /** The same of people overdrawn, never part of the value; null where nobody is or nothing can be said. */
  readonly atRisk: (ValueRange & { readonly overdrawn: number }) | null;
  /** What everybody together is expected to buy in those days; null without records enough. */
  readonly sales: CentsRange | null;
};
