import { type Day, dayNumber } from '../day';
import { type Arm, type ByArm, EXPOSED, type Standings, TIER_IDS } from './arms';
import type { Assumptions } from './assumptions';
import { cellPosteriors } from './cell-posteriors';
import type { StratumModel } from './moments';
import { ABSENT } from './rao-scott';
import type { Records } from './records';
import { spendPosteriors } from './spend-posteriors';
import { STRATA, stratumOf } from './strata';
import { type Training, train, trainingWindows } from './training';

/** What an estimate is made from. `firstRecorded` is the earliest day of any entry or sale of the book. */
export type ValueInput = {
  readonly records: Records;
  /** How everybody stood on a day, as known on it; asked for the day of the estimate and each window’s start. */
  readonly standingsOn: (day: Day) => Standings;
  readonly firstRecorded: Day | null;
  readonly assumptions: Assumptions;
  /** Called often while it computes; may throw to stop it. */
  readonly pause?: () => void;
};

/** Everybody there on the day: the stratum of each contact (`ABSENT` where first seen later) and their standings. */
export type Present = Standings & { readonly strata: Uint8Array };

/** The fitted model of one day. */
export type Fit = {
  readonly training: Training;
  readonly present: Present;
  readonly strata: readonly StratumModel[];
  /** How many of those in credit have each tier, by stratum. */
  readonly tiersNow: readonly (readonly number[])[];
  /** The one rate forecast for everybody. */
  readonly everybody: number;
  /** Of what buyers spend. */
  readonly shape: number;
};

/**
 * Fits the model to what was known on a day; the owner’s assumed lift counts only where asked for.
 * Source: measurement, sections 4.2 to 4.5.
 */
export function fit(input: ValueInput, asOf: Day): Fit {
  const { records, standingsOn, firstRecorded, assumptions, pause = () => {} } = input;
  const { horizonDays } = assumptions;
  const windows = trainingWindows(asOf, firstRecorded, horizonDays);
  const training = train({ records, standingsOn, horizonDays, pause }, windows);
  pause();
  const present = presentOn(records, standingsOn(asOf), dayNumber(asOf));
  return { training, present, ...modelOf(training, present, assumptions), tiersNow: tiersOf(present) };
}

/** The same day as if the owner’s assumed lift were so: a scenario. Source: measurement, section 4.4. */
export function withAssumedLift(
  { training, present }: Fit,
  assumptions: Assumptions,
): readonly StratumModel[] {
  return modelOf(training, present, assumptions, assumptions.assumedLift).strata;
}

function modelOf(
  { contacts, buyers, spend, phi }: Training,
  present: Present,
  { ownerRate, ownerRateWeight, ownerSpendCents }: Assumptions,
  lift = 0,
): Pick<Fit, 'strata' | 'everybody' | 'shape'> {
  const counts = { contacts: contacts.map((n) => over(n, phi)), buyers: buyers.map((y) => over(y, phi)) };
  const { rates, everybody } = cellPosteriors(counts, {
    rate: ownerRate,
    weight: ownerRateWeight,
    lift: [0, lift, 0],
  });
  const { spends, shape } = spendPosteriors(spend, ownerSpendCents);
  const now = contactsNow(present);
  const strata = STRATA.map((stratum): StratumModel => ({
    contacts: now[stratum] as ByArm<number>,
    rates: rates[stratum] as StratumModel['rates'],
    spend: spends[stratum] as StratumModel['spend'],
  }));
  return { strata, everybody, shape };
}

function presentOn(records: Records, { arms, tiers }: Standings, day: number): Present {
  const strata = Uint8Array.from(records.firstSeen, (seen, contact) =>
    seen > day ? ABSENT : stratumOf(records, contact, day),
  );
  return { strata, arms, tiers };
}

function contactsNow({ strata, arms }: Present): ByArm<number>[] {
  const counts = STRATA.map((): [number, number, number] => [0, 0, 0]);
  strata.forEach((stratum, contact) => {
    const row = counts[stratum];
    if (row) row[arms[contact] as Arm]++;
  });
  return counts;
}

function tiersOf({ strata, arms, tiers }: Present): number[][] {
  const counts = STRATA.map(() => TIER_IDS.map(() => 0));
  strata.forEach((stratum, contact) => {
    const row = counts[stratum];
    const tier = tiers[contact] as number;
    if (row && arms[contact] === EXPOSED) row[tier] = (row[tier] as number) + 1;
  });
  return counts;
}

function over([base, exposed, overdrawn]: ByArm<number>, phi: number): ByArm<number> {
  return [base / phi, exposed / phi, overdrawn / phi];
}
