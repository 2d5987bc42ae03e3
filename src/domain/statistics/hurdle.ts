import { sumOf } from './moments';

/** Why two groups differ a head: more buyers, or bigger baskets. The two parts add up to the whole. */
export type Hurdle = {
  readonly rateA: number;
  readonly rateB: number;
  /** What a buyer of the group brought; null without one. */
  readonly perBuyerA: number | null;
  readonly perBuyerB: number | null;
  readonly fromRate: number;
  readonly fromBasket: number;
  readonly total: number;
};

/** A group by its numbers: how many, how many of them bought, what all of them brought. */
export type HurdleGroup = { readonly n: number; readonly buyers: number; readonly sum: number };

/**
 * The difference of means split by Kitagawa (1955), symmetric and exact; null when a group is empty. Without
 * a buyer in a group all of it is “more buyers”. In the unit of the lists. Source: measurement, section 3.5.
 */
export function hurdle(a: ArrayLike<number>, b: ArrayLike<number>): Hurdle | null {
  return hurdleOf(groupOf(a), groupOf(b));
}

/** The same of two groups of which only the numbers are known. */
export function hurdleOf(a: HurdleGroup, b: HurdleGroup): Hurdle | null {
  if (a.n === 0 || b.n === 0) return null;
  const [rateA, rateB] = [a.buyers / a.n, b.buyers / b.n];
  const total = a.sum / a.n - b.sum / b.n;
  const perBuyerA = a.buyers === 0 ? null : a.sum / a.buyers;
  const perBuyerB = b.buyers === 0 ? null : b.sum / b.buyers;
  const known = { rateA, rateB, perBuyerA, perBuyerB, total };
  if (perBuyerA === null || perBuyerB === null) return { ...known, fromRate: total, fromBasket: 0 };
  const fromRate = ((rateA - rateB) * (perBuyerA + perBuyerB)) / 2;
  const fromBasket = ((perBuyerA - perBuyerB) * (rateA + rateB)) / 2;
  return { ...known, fromRate, fromBasket };
}

function groupOf(values: ArrayLike<number>): HurdleGroup {
  let buyers = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > 0) buyers += 1;
  return { n: values.length, buyers, sum: sumOf(values) };
}
