import { type Cents, cents, sumCents } from '../money';
import { type ConvertingJourneys, enoughOf } from './enough-journeys';
import type { KindJourneys } from './journeys';
import { largestRemainder } from './largest-remainder';
import { markov, type Markov } from './markov';
import { countTransitions } from './transitions';

/** Credit by removal effect, where there are journeys enough. */
export type DataDriven = {
  readonly markov: Markov;
  /** Cents by giveaway; null of a kind with too few converting journeys to show. */
  readonly credits: readonly (Cents | null)[];
  /** The cents of the kinds that are not shown, so that all still add up. */
  readonly withheld: Cents;
};

/**
 * Divides `total` cents among the kinds by their removal effects, and a kind's cents among its giveaways by
 * their linear credits. Null where too few journeys convert, in all or of every kind.
 * Source: measurement, section 2.
 */
export function dataDriven(
  journeys: KindJourneys,
  converting: ConvertingJourneys,
  kindOf: readonly number[],
  linear: readonly Cents[],
): DataDriven | null {
  const shown = converting.byKind.map((_, kind) => enoughOf(converting, kind));
  if (!shown.includes(true)) return null;
  const effects = markov(countTransitions(journeys));
  const byKind = effects && largestRemainder(sumCents(linear), effects.weights);
  if (!effects || !byKind) return null;
  const credits = kindOf.map((): Cents | null => null);
  byKind.forEach((amount, kind) => {
    if (shown[kind]) splitKind(credits, amount, placesOf(kindOf, kind), linear);
  });
  const withheld = sumCents(byKind.map((amount, kind) => (shown[kind] ? cents(0) : amount)));
  return { markov: effects, credits, withheld };
}

function placesOf(kindOf: readonly number[], kind: number): number[] {
  return [...kindOf.keys()].filter((giveaway) => kindOf[giveaway] === kind);
}

function splitKind(
  credits: (Cents | null)[],
  amount: Cents,
  giveaways: readonly number[],
  linear: readonly Cents[],
): void {
  const weights = giveaways.map((giveaway) => linear[giveaway] ?? 0);
  // Orders of a few cents can leave a kind without one: then its giveaways are alike.
  const parts =
    largestRemainder(amount, weights) ??
    largestRemainder(
      amount,
      giveaways.map(() => 1),
    );
  parts?.forEach((part, i) => {
    credits[giveaways[i] as number] = part;
  });
}
