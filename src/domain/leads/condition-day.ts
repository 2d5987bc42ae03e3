import { assertNever } from '../assert-never';
import type { LeadCondition } from '../rules/lead-terms';
import type { ColumnAct, ColumnOrder, LeadColumns } from './lead-columns';

/** No day: later than all. */
export const NEVER = 2 ** 31 - 1;

/** A touch of somebody by its place, and the last day that counts for it, a day number. */
export type Asked = { readonly contact: number; readonly touch: number; readonly until: number };

/**
 * The day number a condition was met from a touch on; `NEVER` where it was not. The same days `findingOf`
 * finds, without saying why.
 */
export function conditionDay(condition: LeadCondition, columns: LeadColumns, asked: Asked): number {
  const { contact, until } = asked;
  const from = columns.touches.day[asked.touch] as number;
  switch (condition.type) {
    case 'responded':
      return respondedOn(condition, columns, asked);
    case 'giveaways':
      return touchDay(columns, asked, condition.atLeast);
    case 'acts':
      return actedOn(condition, columns.actsOf(contact), from, until);
    case 'bought':
      return boughtOn(columns.ordersOf(contact), condition.atLeastCents, from, until);
    case 'known':
      return condition.details.every((detail) => columns.isKnown(contact, detail)) ? from : NEVER;
    default:
      return assertNever(condition);
  }
}

function respondedOn(
  { how, atLeastMinutes }: Extract<LeadCondition, { readonly type: 'responded' }>,
  { touches, responsesOf }: LeadColumns,
  { contact, touch, until }: Asked,
): number {
  const giveaway = touches.giveaway[touch];
  let first = NEVER;
  for (const one of responsesOf(contact)) {
    if (one.giveaway !== giveaway || one.day > until || one.day >= first || !how.includes(one.way)) continue;
    if (one.way !== 'attended' || (one.minutes ?? 0) >= (atLeastMinutes ?? 0)) first = one.day;
  }
  return first;
}

// Touches of one day count from each other, also the ones that stand before.
function touchDay({ touches }: LeadColumns, { contact, touch, until }: Asked, atLeast: number): number {
  const from = touches.day[touch] as number;
  let first = touch;
  while (first > (touches.starts[contact] as number) && touches.day[first - 1] === from) first--;
  const at = first + atLeast - 1;
  const day = at < (touches.starts[contact + 1] as number) ? (touches.day[at] as number) : NEVER;
  return day <= until ? day : NEVER;
}

function actedOn(
  { kinds, atLeast }: Extract<LeadCondition, { readonly type: 'acts' }>,
  acts: readonly ColumnAct[],
  from: number,
  until: number,
): number {
  let left = atLeast;
  for (const { day, kind } of acts) {
    if (day >= from && day <= until && kinds.includes(kind) && --left === 0) return day;
  }
  return NEVER;
}

function boughtOn(orders: readonly ColumnOrder[], atLeast: number, from: number, until: number): number {
  let total = 0;
  for (const { day, gross, refunds } of orders) {
    if (day < from || day > until) continue;
    let net = gross;
    for (const refund of refunds) if (refund.day <= until) net -= refund.amount;
    total += Math.max(0, net);
    if (net > 0 && total >= atLeast) return day;
  }
  return NEVER;
}
