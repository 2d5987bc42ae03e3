import { NEVER } from '../../../../src/domain/leads/condition-day';
import { stepBit } from '../../../../src/domain/giveaways/funnel-touches';
import type { Figures } from './figures';

const QUALIFIED = stepBit('qualified');
const CUSTOMER = stepBit('customers');

/** Distinct people over all giveaways: who responded, and who became a qualified lead by one of them. */
export function distinctPeople({ funnel }: Figures): {
  readonly responded: number;
  readonly qualified: number;
} {
  const { starts } = funnel.touches;
  let responded = 0;
  let qualified = 0;
  for (let contact = 0; contact + 1 < starts.length; contact++) {
    const [from, to] = [starts[contact] as number, starts[contact + 1] as number];
    if (from === to) continue;
    responded++;
    if (funnel.steps.subarray(from, to).some((steps) => (steps & QUALIFIED) !== 0)) qualified++;
  }
  return { responded, qualified };
}

/** Places of the touches of somebody by which they count as a qualified lead. */
export function qualifyingTouches({ funnel }: Figures, contact: number): number[] {
  return touchPlaces(funnel, contact).filter((at) => ((funnel.steps[at] as number) & QUALIFIED) !== 0);
}

/**
 * The day number somebody became a qualified lead: by a giveaway they responded to as no customer, or while
 * they were none. `NEVER` for nobody, and for a customer who only then did what the rule asks.
 */
export function becameQualified(figures: Figures, contact: number): number {
  const on = figures.qualifiedOn[contact] ?? NEVER;
  if (on === NEVER || qualifyingTouches(figures, contact).length > 0) return on;
  return figures.wasCustomer(contact, on) ? NEVER : on;
}

/** The day number somebody became a lead: of their first response, if they were no customer; else `NEVER`. */
export function becameLead({ funnel }: Figures, contact: number): number {
  const [first] = touchPlaces(funnel, contact);
  if (first === undefined || ((funnel.steps[first] as number) & CUSTOMER) !== 0) return NEVER;
  return funnel.touches.day[first] as number;
}

/** Places of somebody's touches, oldest first. */
export function touchPlaces({ touches }: Figures['funnel'], contact: number): number[] {
  const from = touches.starts[contact] ?? 0;
  const to = touches.starts[contact + 1] ?? from;
  return Array.from({ length: to - from }, (_, at) => from + at);
}
