import type { RateStratum } from '../../../src/domain/statistics/mantel-haenszel';

/** A stratum as the reference writes it: bought and all of the group in question, then of the others. */
export type StratumTuple = readonly [number, number, number, number];

/** The same as the program takes it. */
export function rateStrata(tuples: readonly StratumTuple[]): RateStratum[] {
  return tuples.map(([x1, n1, x0, n0]) => ({ x1, n1, x0, n0 }));
}
