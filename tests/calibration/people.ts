import type { Rng } from '../../src/domain/rng';
import { gammaOfMeanOne, logNormalOfMeanOne, normal } from './chance';

/** Somebody simulated: known from a day on, buying so often a day, for so many cents on average. */
export type Person = {
  readonly id: number;
  readonly seen: number;
  readonly rate: number;
  readonly basket: number;
};

/** Who is in credit: anybody by chance, or likelier those who buy more often anyway. */
export type Credit = 'random' | 'better customers';

const CREDIT_SHARE = 0.4;
const KNOWN_FROM_THE_START = 0.6;
/** Purchases a day of the average person; how unequal people are (gamma) and their baskets (log-normal). */
const PURCHASES_A_DAY = 2 / 365;
const RATE_SHAPE = 0.6;
const BASKET_CENTS = 6000;
const BASKET_SPREAD = 0.5;

/** People of the days from `first` up to `end` (day numbers): most known from the start, others from any day. */
export function peopleOf(count: number, first: number, end: number, rng: Rng): Person[] {
  return Array.from({ length: count }, (_, at) => {
    const late = rng.u() >= KNOWN_FROM_THE_START;
    return {
      id: at + 1,
      seen: late ? first + Math.floor(rng.u() * (end - first)) : first,
      rate: PURCHASES_A_DAY * gammaOfMeanOne(rng, RATE_SHAPE),
      basket: BASKET_CENTS * logNormalOfMeanOne(rng, BASKET_SPREAD),
    };
  });
}

/** Whether each of them is in credit, throughout. Of better customers, half of what decides is how often they buy. */
export function inCreditOf(people: readonly Person[], credit: Credit, rng: Rng): boolean[] {
  const spread = spreadOf(people.map(({ rate }) => Math.log(rate)));
  const scores = people.map(({ rate }) => {
    const chance = normal(rng);
    return credit === 'random' ? chance : Math.log(rate) / spread + chance;
  });
  const cut = [...scores].sort((a, b) => b - a)[Math.round(people.length * CREDIT_SHARE)] ?? -Infinity;
  return scores.map((score) => score > cut);
}

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
