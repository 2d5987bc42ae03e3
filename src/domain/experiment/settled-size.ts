import { type GroupSizes, peopleNeeded, smallestSeen } from './power';

/** With fewer in a group, or fewer buyers in all, an answer can only lean (measurement, section 3.9). */
export const FEWEST_IN_GROUP = 30;
export const FEWEST_BUYERS = 10;

/**
 * The smallest share of those who get it that settles something beside `waiting`, the share that buys anyway:
 * told from chance with 80 % power, and on enough people and buyers. Null where the list is too small for any.
 */
export function smallestSettled(waiting: number, sizes: GroupSizes): number | null {
  if (Math.min(sizes.given, sizes.notGiven) < FEWEST_IN_GROUP) return null;
  const seen = smallestSeen(waiting, sizes);
  if (seen === null) return null;
  const settled = Math.max(seen, (FEWEST_BUYERS - waiting * sizes.notGiven) / sizes.given);
  return settled > 1 ? null : settled;
}

/**
 * How many people it takes to settle a difference between two shares that buy, `share` of them getting the
 * giveaway; null where there is no difference.
 */
export function peopleToSettle(waiting: number, getting: number, share = 0.5): GroupSizes | null {
  const needed = peopleNeeded(waiting, getting, share);
  if (!needed) return null;
  const { given, notGiven } = needed;
  const buyers = getting * given + waiting * notGiven;
  const more = Math.max(1, FEWEST_IN_GROUP / given, FEWEST_IN_GROUP / notGiven, FEWEST_BUYERS / buyers);
  return { given: Math.ceil(given * more), notGiven: Math.ceil(notGiven * more) };
}
