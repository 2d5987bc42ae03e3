import type { KindJourneys } from '../../../src/domain/attribution/journeys';
import { cents } from '../../../src/domain/money';

type VectorJourney = {
  readonly path: readonly string[];
  readonly converted: boolean;
  readonly cents: number;
};

/** Journeys written as the names of their kinds, each of a contact of its own; and the kinds in order. */
export function journeysInWords(written: readonly VectorJourney[]): {
  readonly kinds: readonly string[];
  readonly journeys: KindJourneys;
} {
  const kinds = [...new Set(written.flatMap(({ path }) => path))].sort();
  const steps = Int32Array.from(written.flatMap(({ path }) => path.map((kind) => kinds.indexOf(kind))));
  let at = 0;
  const journeys = written.map(({ path, converted, cents: amount }, contact) => {
    const from = at;
    at += path.length;
    return { contact, from, to: at, converted, cents: cents(amount) };
  });
  return { kinds, journeys: { journeys, steps, kinds: kinds.length } };
}
