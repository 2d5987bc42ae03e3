import { type Arm, type ByArm, EXPOSED, TIER_IDS } from './arms';
import { STRATA } from './strata';

type Tally = { n: number; y: number };

/** What is added up while windows are gone through, weighted but for the two counts. */
export type Sums = {
  contactWindows: number;
  buyerWindows: number;
  readonly cells: readonly ByArm<Tally>[];
  readonly tiers: readonly (readonly Tally[])[];
  readonly spend: readonly { buyers: number; sum: number; sumSquares: number }[];
};

/** One contact in one window; `net` in cents. */
type Sighting = {
  readonly stratum: number;
  readonly arm: Arm;
  readonly tier: number;
  readonly net: number;
  readonly weight: number;
};

/** Adds what was seen of one contact in one window. */
export function count(sums: Sums, { stratum, arm, tier, net, weight }: Sighting): void {
  const bought = net > 0 ? weight : 0;
  sums.contactWindows++;
  const tallies = [(sums.cells[stratum] as ByArm<Tally>)[arm]];
  if (arm === EXPOSED) tallies.push((sums.tiers[stratum] as readonly Tally[])[tier] as Tally);
  for (const tally of tallies) {
    tally.n += weight;
    tally.y += bought;
  }
  if (bought === 0) return;
  const spend = sums.spend[stratum] as Sums['spend'][number];
  sums.buyerWindows++;
  spend.buyers += weight;
  spend.sum += weight * net;
  spend.sumSquares += weight * net * net;
}

/** Sums of nothing yet. */
export function emptySums(): Sums {
  const tally = (): Tally => ({ n: 0, y: 0 });
  return {
    contactWindows: 0,
    buyerWindows: 0,
    cells: STRATA.map(() => [tally(), tally(), tally()]),
    tiers: STRATA.map(() => TIER_IDS.map(tally)),
    spend: STRATA.map(() => ({ buyers: 0, sum: 0, sumSquares: 0 })),
  };
}

/** The contacts (`n`) or buyers (`y`) of each arm. */
export function eachArm([base, exposed, overdrawn]: ByArm<Tally>, key: keyof Tally): ByArm<number> {
  return [base[key], exposed[key], overdrawn[key]];
}
