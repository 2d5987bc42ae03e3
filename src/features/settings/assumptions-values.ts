import type { AssumptionsVersion } from '../../contract/assumptions';
import type { Day } from '../../domain/day';
import type { Cents } from '../../domain/money';
import {
  ASSUMPTION_BOUNDS,
  type AssumptionId,
  type OwnersAssumptions,
} from '../../domain/value/assumption-bounds';

/** The owner's numbers as a form holds them: shares in percent. */
export type AssumptionsDraft = {
  readonly rate: number | null;
  readonly weight: number | null;
  readonly spendCents: Cents | null;
  /** People of 100; which way says `lessLift`. */
  readonly lift: number | null;
  readonly lessLift: boolean;
  /** Null is not given. */
  readonly margin: number | null;
};

/** What is sent to the bank. */
export type AssumptionsInput = OwnersAssumptions & { readonly note: string; readonly takesEffectOn: Day };

/** The form as it opens. */
export function draftOf(version: AssumptionsVersion): AssumptionsDraft {
  const { ownerRate, ownerRateWeight, ownerSpendCents, assumedLift, grossMargin } = version;
  return {
    rate: percent(ownerRate),
    weight: ownerRateWeight,
    spendCents: ownerSpendCents,
    lift: percent(Math.abs(assumedLift)),
    lessLift: assumedLift < 0,
    margin: grossMargin === null ? null : percent(grossMargin),
  };
}

/** What is to be put right, by what the owner states. */
export type AssumptionProblems = Partial<Record<AssumptionId, string>>;

/** Reads the form: what would be kept, or what is still to be put right. */
export function readAssumptions(draft: AssumptionsDraft): {
  readonly values: OwnersAssumptions | null;
  readonly problems: AssumptionProblems;
} {
  const { rate, weight, spendCents, lift, lessLift, margin } = draft;
  const values = {
    ownerRate: share(rate),
    ownerRateWeight: weight ?? 0,
    ownerSpendCents: spendCents ?? (0 as Cents),
    assumedLift: lessLift ? -share(lift) : share(lift),
    grossMargin: margin === null ? null : share(margin),
  };
  const ids = Object.keys(PROBLEMS) as AssumptionId[];
  const problems = Object.fromEntries(
    ids.filter((id) => isOutside(id, values[id])).map((id) => [id, PROBLEMS[id]]),
  ) as AssumptionProblems;
  return { values: Object.keys(problems).length === 0 ? values : null, problems };
}

const PROBLEMS: Readonly<Record<AssumptionId, string>> = {
  ownerRate: 'From 0.1 to 95 of 100 people.',
  ownerRateWeight: 'From 1 to 200 people.',
  ownerSpendCents: 'Somebody who buys spends something.',
  assumedLift: 'At most 50 of 100 people.',
  grossMargin: 'From 1 to 100 of every 100; empty if you do not know it.',
};

function isOutside(id: AssumptionId, value: number | null): boolean {
  const { least, most } = ASSUMPTION_BOUNDS[id];
  return value !== null && (value < least || value > most);
}

// To ten digits: 5.1 of 100 must not become 0.05099999999999999.
function share(of: number | null): number {
  return Number(((of ?? 0) / 100).toFixed(10));
}

function percent(of: number): number {
  return Number((of * 100).toFixed(8));
}
