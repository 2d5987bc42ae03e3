import type { ReadOtherwise } from '../../../../src/contract/imports';
import type { AmountDecision } from '../../../../src/domain/import/amount-column';
import type { DayDecision } from '../../../../src/domain/import/day-column';
import type { Column } from '../../../../src/domain/import/header';
import { type Context, todayOf } from '../context';
import { amountsOtherwise, daysOtherwise } from './read-otherwise';
import type { Recognised } from './recognise';
import type { ImportRequest } from './request';
import { type Walked, walkThrough } from './walk-through';

/** A column together with what its values decide. */
export type Decided<D> = { readonly column: Column; readonly decision: D };

/** What all values of a table say: how many rows, and how days and amounts are written. */
export type Survey = Pick<Walked, 'rows' | 'skipped'> & {
  readonly day: Decided<DayDecision> | null;
  readonly amount: Decided<AmountDecision> | null;
  /** Columns whose values contradict what the owner settled last time. */
  readonly readOtherwise: readonly ReadOtherwise[];
};

/** What the values of a whole table decide. The owner's word goes before the values', and memory helps where they say nothing. */
export async function survey(
  context: Context,
  recognised: Recognised,
  request: ImportRequest,
): Promise<Survey> {
  const { rows, skipped, dayAt, days, amountAt, amounts } = await walkThrough(context, recognised, request);
  const { memory, source } = recognised;
  const [order, mark] = [request.dateOrder ?? source?.dateOrder, request.decimal ?? source?.decimal];
  const day = days.decide(todayOf(context), order ?? undefined);
  const amount = amounts.decide(mark ?? undefined);
  return {
    rows,
    skipped,
    day: dayAt && { column: dayAt, decision: settledDay(day, memory) },
    amount: amountAt && { column: amountAt, decision: settledAmount(amount, memory) },
    readOtherwise: [
      ...(amountAt && !mark ? amountsOtherwise(memory, amountAt, amounts, amount) : []),
      ...(dayAt && !order ? daysOtherwise(memory, dayAt, days, day) : []),
    ],
  };
}

// What the owner settled last time counts only where the values leave it as open as then.
function settledDay(decision: DayDecision, memory: Recognised['memory']): DayDecision {
  const order = memory?.dateOrder;
  if (!order || decision.state === 'settled' || decision.why !== 'either') return decision;
  return decision.readings.some((reading) => reading.order === order)
    ? { state: 'settled', order }
    : decision;
}

function settledAmount(decision: AmountDecision, memory: Recognised['memory']): AmountDecision {
  const decimal = memory?.decimal;
  if (!decimal || decision.state === 'settled' || decision.why !== 'either') return decision;
  return { state: 'settled', decimal };
}
