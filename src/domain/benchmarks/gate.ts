/** What is compared: how many buy, or what they spend. */
export type Metric = 'rate' | 'spend';

/** How far a comparison may be read: not at all, only as a leaning, or in full. */
export type Gate = 'not_enough' | 'early' | 'ok';

/** The sizes of a comparison: people and buyers of both groups. */
export type Sizes = {
  readonly nA: number;
  readonly nB: number;
  readonly eventsA: number;
  readonly eventsB: number;
};

/** How many people, and how many of them bought. */
export type CountedGroup = { readonly n: number; readonly buyers: number };

/** The sizes of two groups that were compared. */
export function sizesOf(a: CountedGroup, b: CountedGroup): Sizes {
  return { nA: a.n, nB: b.n, eventsA: a.buyers, eventsB: b.buyers };
}

/** People a group must have, and buyers: in all where shares are compared, in each group for spend. */
export const LEAST_PEOPLE = 10;
export const LEAST_BUYERS = 5;
const SETTLED_PEOPLE = 30;
const SETTLED_BUYERS_IN_ALL = 10;
const SETTLED_BUYERS_A_GROUP = 15;

/** Whether there are enough people and buyers to say something. Source: measurement, section 3.9. */
export function gateOf(metric: Metric, { nA, nB, eventsA, eventsB }: Sizes): Gate {
  const people = Math.min(nA, nB);
  const buyers = metric === 'rate' ? eventsA + eventsB : Math.min(eventsA, eventsB);
  if (people < LEAST_PEOPLE || buyers < LEAST_BUYERS) return 'not_enough';
  const settled = metric === 'rate' ? SETTLED_BUYERS_IN_ALL : SETTLED_BUYERS_A_GROUP;
  return people < SETTLED_PEOPLE || buyers < settled ? 'early' : 'ok';
}
