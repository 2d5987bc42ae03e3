import type { Rng } from '../rng';

/** One of the items, each as likely. @throws RangeError for an empty list */
export function pick<T>(rng: Rng, items: readonly T[]): T {
  const item = items[rng.int(items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/** True with that probability. */
export function happens(rng: Rng, probability: number): boolean {
  return rng.u() < probability;
}

/** A whole number from `least` to `most`, both included. */
export function between(rng: Rng, least: number, most: number): number {
  return least + rng.int(most - least + 1);
}

/** One of the items, as likely as its weight says. @throws RangeError when nothing has any weight */
export function pickWeighted<T>(rng: Rng, items: readonly T[], weightOf: (item: T) => number): T {
  const total = items.reduce((sum, item) => sum + weightOf(item), 0);
  let left = rng.u() * total;
  for (const item of items) {
    left -= weightOf(item);
    if (left < 0) return item;
  }
  throw new RangeError('Nothing to pick from');
}

/** Several different items, each as likely as its weight says; all there are when they are too few. */
export function pickSeveral<T>(
  rng: Rng,
  items: readonly T[],
  count: number,
  weightOf: (item: T) => number,
): T[] {
  const left = items.filter((item) => weightOf(item) > 0);
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) {
    const item = pickWeighted(rng, left, weightOf);
    picked.push(item);
    left.splice(left.indexOf(item), 1);
  }
  return picked;
}

/** Deals the items in random order, all of them before any comes again, so that repeats lie far apart. */
export function dealer<T>(rng: Rng, items: readonly T[]): () => T {
  let stack: T[] = [];
  return () => {
    if (stack.length === 0) {
      stack = [...items];
      rng.shuffle(stack);
    }
    return stack.pop() as T;
  };
}
