import type { BenchmarkContact } from './input';
import type { People } from './people';

/** What people spent in cents: in the outcome window, and before, by which they are compared; or null. */
export type Outcomes = { readonly net: Float64Array; readonly prior: Float64Array | null };

/** One side of a comparison: places in the list of people, and what they spent. */
export type Group = Outcomes & { readonly places: readonly number[]; readonly prior: Float64Array };

/** Two groups, and who is in neither. */
export type Pair = {
  readonly a: Group;
  readonly b: Group;
  readonly leftOut: LeftOut;
  /** People of both groups whose group was only found out after the landmark. */
  readonly lookedUpAfter: number;
};

/** How many people took no part, by reason. */
export type LeftOut = {
  readonly seenLater: number;
  readonly overdrawn: number;
  readonly unchecked: number;
};

/** People in credit on the landmark against people without credit. Source: measurement, section 3.4. */
export function treatmentPair(people: People): Pair {
  const overdrawn = placesOf(people, ({ arm }) => arm === 'overdrawn').length;
  return {
    a: groupOf(people, ({ arm }) => arm === 'exposed'),
    b: groupOf(people, ({ arm }) => arm === 'base'),
    leftOut: { seenLater: people.seenLater, overdrawn, unchecked: 0 },
    lookedUpAfter: 0,
  };
}

/** People with a social presence against people without. Source: measurement, section 3.4. */
export function presencePair(people: People): Pair {
  const unchecked = placesOf(people, ({ presenceOnLandmark }) => presenceOnLandmark === 'unchecked').length;
  const late = placesOf(people, (one) => one.presenceOnLandmark !== 'unchecked' && one.lookedUpAfter);
  return {
    a: groupOf(people, ({ presenceOnLandmark }) => presenceOnLandmark === 'yes'),
    b: groupOf(people, ({ presenceOnLandmark }) => presenceOnLandmark === 'no'),
    leftOut: { seenLater: people.seenLater, overdrawn: 0, unchecked },
    lookedUpAfter: late.length,
  };
}

/** The places of the people of whom something is so, in their order. */
export function placesOf(people: People, fits: (contact: BenchmarkContact) => boolean): number[] {
  return [...people.contacts.keys()].filter((at) => fits(people.contacts[at] as BenchmarkContact));
}

/** The values at certain places. */
export function taken(values: Float64Array, places: readonly number[]): Float64Array {
  return Float64Array.from(places, (at) => values[at] as number);
}

function groupOf(people: People, fits: (contact: BenchmarkContact) => boolean): Group {
  const places = placesOf(people, fits);
  return { places, net: taken(people.outcome, places), prior: taken(people.prior, places) };
}
