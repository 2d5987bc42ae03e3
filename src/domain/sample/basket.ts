import type { Rng } from '../rng';
import { between, happens, pickSeveral } from './chance';
import { type Goods, HOUSEHOLD_GOODS, TRADE_GOODS } from './words/goods';

/** What was ordered, and what it came to in cents. */
export type Basket = { readonly text: string; readonly cents: number; readonly lines: readonly Line[] };

export type Line = { readonly goods: Goods; readonly count: number };

/** A basket of a household, or of a house that buys by the dozen. A few are very large. */
export function fillBasket(rng: Rng, isTrade: boolean): Basket {
  const goods = pickSeveral(rng, isTrade ? TRADE_GOODS : HOUSEHOLD_GOODS, kindsIn(rng), (one) => one.weight);
  const lines = goods.map((one) => ({
    goods: one,
    count: isTrade ? tradeCount(rng) : householdCount(rng, one),
  }));
  const cents = lines.reduce((sum, line) => sum + line.count * line.goods.cents, 0);
  return { text: lines.map(lineText).join(', '), cents, lines };
}

/** “3 × tea towel” */
export function lineText({ goods, count }: Line): string {
  return count === 1 ? goods.name : `${count} × ${goods.name}`;
}

function kindsIn(rng: Rng): number {
  if (happens(rng, 0.5)) return 1;
  return happens(rng, 0.75) ? 2 : 3;
}

function householdCount(rng: Rng, { cents }: Goods): number {
  if (cents > 10_000 || happens(rng, 0.66)) return 1;
  return happens(rng, 0.04) ? between(rng, 8, 20) : between(rng, 2, 3);
}

function tradeCount(rng: Rng): number {
  return happens(rng, 0.04) ? 48 : between(rng, 4, 10);
}
