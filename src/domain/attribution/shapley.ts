import { type Cents, cents } from '../money';
import type { KindJourneys } from './journeys';
import { largestRemainder } from './largest-remainder';

/**
 * Cents by kind, each journey's divided evenly among its distinct kinds: the Shapley value of the game in
 * which a set of kinds is worth the journeys that need no other kind (Zhao et al. 2018). It reads no journey
 * without a purchase, and is linear by distinct kind. Cents left over go to earlier kinds. A journey without
 * a touch goes to none. Source: measurement, section 2.
 */
export function shapleyByKind({ journeys, steps, kinds }: KindJourneys): Cents[] {
  const totals = new Float64Array(kinds);
  for (const journey of journeys) {
    if (!journey.converted || journey.from === journey.to) continue;
    const path = [...new Set(steps.subarray(journey.from, journey.to))].sort((a, b) => a - b);
    const even = path.map(() => 1);
    largestRemainder(journey.cents, even)?.forEach((part, i) => {
      const kind = path[i] as number;
      totals[kind] = (totals[kind] as number) + part;
    });
  }
  return Array.from(totals, cents);
}
