import { makeRng } from '../rng';

/**
 * Who is given a giveaway and who is not, by contact id, smallest first. Frozen before anything is sent: what
 * comes of it is counted by this list, whoever took the giveaway up in the end.
 */
export type Assignment = {
  readonly seed: number;
  readonly share: number;
  readonly given: readonly number[];
  readonly notGiven: readonly number[];
};

/**
 * Picks at random which `share` of a list is given a giveaway. The same people, seed and share always give the
 * same two groups, in whatever order they come; somebody named twice counts once. A half of an odd list is
 * the larger one; of two people or more neither group is empty. `seed` is a whole number of 32 bits.
 * Source: measurement, section 3.9, randomised mode.
 * @throws RangeError where the share is not between 0 and 1.
 */
export function assignAtRandom(contactIds: Iterable<number>, seed: number, share: number): Assignment {
  if (!(share > 0 && share < 1)) throw new RangeError('A share lies between 0 and 1, both left out');
  const order = [...new Set(contactIds)].sort(bySize);
  makeRng(seed).shuffle(order);
  const getting = sizeOf(order.length, share);
  return {
    seed,
    share,
    given: order.slice(0, getting).sort(bySize),
    notGiven: order.slice(getting).sort(bySize),
  };
}

function sizeOf(people: number, share: number): number {
  const wanted = Math.round(people * share);
  return people < 2 ? wanted : Math.max(1, Math.min(people - 1, wanted));
}

function bySize(a: number, b: number): number {
  return a - b;
}
