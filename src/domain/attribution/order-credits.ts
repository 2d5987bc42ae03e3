import type { Cents } from '../money';
import { largestRemainder } from './largest-remainder';
import { pathOf, type Touch } from './path';
import { CREDIT_RULES, type CreditRule, ruleWeights } from './rule';

/** A touch before an order, and the cents of the order each rule gives it. */
export type CreditedTouch<T extends Touch> = {
  readonly touch: T;
  readonly credits: Readonly<Record<CreditRule, Cents>>;
};

/**
 * One order's path with its credits by every rule: they add up to `net` (the order's cents after refunds,
 * `day` its day number). Empty where no giveaway came before it within the lookback.
 * Source: measurement, section 2.
 */
export function creditsOfOrder<T extends Touch>(
  order: { readonly day: number; readonly net: Cents },
  touches: readonly T[],
  terms: { readonly lookbackDays: number; readonly halfLifeDays: number },
): CreditedTouch<T>[] {
  const path = pathOf(touches, order.day, terms.lookbackDays);
  const days = path.map(({ day }) => day);
  const parts = new Map(
    CREDIT_RULES.map((rule) => [
      rule,
      largestRemainder(order.net, ruleWeights(rule, days, terms.halfLifeDays)) ?? [],
    ]),
  );
  const part = (rule: CreditRule, at: number): Cents => parts.get(rule)?.[at] as Cents;
  return path.map((touch, at) => ({
    touch,
    credits: {
      first: part('first', at),
      last: part('last', at),
      linear: part('linear', at),
      position: part('position', at),
      timeDecay: part('timeDecay', at),
    },
  }));
}
