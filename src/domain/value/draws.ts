import { makeRng } from '../rng';
import { betaQuantiles } from '../statistics/beta-quantiles';
import { gammaQuantiles } from '../statistics/gamma-quantiles';
import { quantileOfSorted } from '../statistics/quantile';
import { ascendingOrder } from '../statistics/tail-quantiles';
import { BASE, type Arm } from './arms';
import type { StratumModel } from './moments';

const DRAWS = 4000;
const ROLES = 3;
const ARM_ROLE = 0;
const BASE_ROLE = 1;
const SPEND_ROLE = 2;

/** Shares drawn for one role in one stratum, and their order from the smallest up. */
type Column = { readonly us: Float64Array; readonly ascending: Uint32Array };

/** What every estimate is drawn from: `columns[stratum × 3 + role]`, made once for any number of estimates. */
export type DrawPlan = { readonly columns: readonly Column[]; readonly count: number };

/**
 * Draws for so many strata: draw i takes, stratum by stratum, a share for the arm, for those it is compared
 * with, and for the spend. Source: measurement, section 4.6.
 */
export function drawPlan(strata: number, count = DRAWS, seed?: number): DrawPlan {
  const rng = makeRng(seed);
  const us = Array.from({ length: strata * ROLES }, () => new Float64Array(count));
  for (let draw = 0; draw < count; draw++) for (const column of us) column[draw] = rng.u();
  return { columns: us.map((column) => ({ us: column, ascending: ascendingOrder(column) })), count };
}

/**
 * What the arm adds, in cents, once for each draw. `pause` is called between quantiles and may throw.
 * Strata in which nobody is of that arm add nothing and are not evaluated.
 */
export function ecvDraws(
  strata: readonly StratumModel[],
  arm: Arm,
  plan: DrawPlan,
  pause: () => void = () => {},
): Float64Array {
  const totals = new Float64Array(plan.count);
  strata.forEach(({ contacts, rates, spend }, stratum) => {
    if (contacts[arm] === 0) return;
    const drawn = (role: number): Column => {
      pause();
      return plan.columns[stratum * ROLES + role] as Column;
    };
    const rate = beta(drawn(ARM_ROLE), rates[arm]);
    const base = beta(drawn(BASE_ROLE), rates[BASE]);
    const amounts = inverseGamma(drawn(SPEND_ROLE), spend.alpha, spend.beta);
    for (let i = 0; i < plan.count; i++) {
      const lift = (rate[i] as number) - (base[i] as number);
      totals[i] = (totals[i] as number) + contacts[arm] * lift * (amounts[i] as number);
    }
  });
  return totals;
}

/** The middle of draws with the ends of their range, and the share of them above nothing. */
export type DrawnRange = {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly probPositive: number;
};

/** The range of draws that holds a share `level` of them, as much left out on either side. */
export function rangeOfDraws(draws: Float64Array, level: number): DrawnRange {
  const sorted = draws.slice().sort();
  const at = (p: number): number => quantileOfSorted(sorted, p);
  const above = draws.reduce((count, draw) => count + (draw > 0 ? 1 : 0), 0);
  return {
    lower: at((1 - level) / 2),
    median: at(0.5),
    upper: at((1 + level) / 2),
    probPositive: above / draws.length,
  };
}

function beta({ us, ascending }: Column, { a, b }: { readonly a: number; readonly b: number }): Float64Array {
  return betaQuantiles(us, ascending, a, b);
}

// Share u of the gamma below it, as the reference draws it; one over a gamma falls where the gamma rises.
function inverseGamma({ us, ascending }: Column, alpha: number, scale: number): Float64Array {
  return gammaQuantiles(us, ascending, alpha).map((x) => scale / x);
}
