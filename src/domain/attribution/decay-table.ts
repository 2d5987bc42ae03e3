import { decayWeight } from './rule';
import type { Touches } from './touches';

/**
 * What a touch weighs by time decay, at the number of days before the last one of its path. A power for every
 * touch would cost as much as all the rest: one for every number of days there can be is enough.
 */
export function decayTable(touches: Touches, lookbackDays: number, halfLifeDays: number): Float64Array {
  const days = Math.min(lookbackDays, longestSpan(touches)) + 1;
  return Float64Array.from({ length: days }, (_, before) => decayWeight(before, halfLifeDays));
}

function longestSpan({ starts, day }: Touches): number {
  let longest = 0;
  for (let c = 0; c + 1 < starts.length; c++) {
    const [from, to] = [starts[c] as number, starts[c + 1] as number];
    if (to > from) longest = Math.max(longest, (day[to - 1] as number) - (day[from] as number));
  }
  return longest;
}
