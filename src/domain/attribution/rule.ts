import { assertNever } from '../assert-never';

/** The rules that divide an order among the giveaways before it. They are bookkeeping, not causes. */
export const CREDIT_RULES = ['first', 'last', 'linear', 'position', 'timeDecay'] as const;
export type CreditRule = (typeof CREDIT_RULES)[number];

/** The largest weight of time decay and of removal effects; weights are whole, so that credits are exact. */
export const WHOLE_WEIGHT = 2 ** 40;

/**
 * The whole weight of each touch under a rule. `touchDays` are day numbers of one path in its order;
 * `halfLifeDays` counts for time decay alone. Source: measurement, section 2.
 */
export function ruleWeights(rule: CreditRule, touchDays: readonly number[], halfLifeDays: number): number[] {
  const end = touchDays.length - 1;
  const last = touchDays[end] ?? 0;
  switch (rule) {
    case 'first':
      return touchDays.map((_, i) => (i === 0 ? 1 : 0));
    case 'last':
      return touchDays.map((_, i) => (i === end ? 1 : 0));
    case 'linear':
      return touchDays.map(() => 1);
    case 'position':
      return touchDays.map((_, i) => (i === 0 || i === end ? endWeight(end + 1) : 1));
    case 'timeDecay':
      return touchDays.map((day) => decayWeight(last - day, halfLifeDays));
    default:
      return assertNever(rule);
  }
}

/** What the first and the last of `touches` weigh by position (40/20/40), where one between them weighs 1. */
export function endWeight(touches: number): number {
  return touches < 3 ? 1 : 2 * (touches - 2);
}

/** What a touch weighs that many days before the last one: half as much every `halfLifeDays`. */
export function decayWeight(daysBeforeLast: number, halfLifeDays: number): number {
  return Math.floor(WHOLE_WEIGHT * 2 ** (-daysBeforeLast / halfLifeDays) + 0.5);
}
