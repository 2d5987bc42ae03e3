import type { ReadOtherwise } from '../../../../src/contract/imports';
import { formatDay } from '../../../../src/domain/format/day';
import type { AgainstMark, AmountColumn, AmountDecision } from '../../../../src/domain/import/amount-column';
import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import type { AgainstOrder, DayColumn, DayDecision } from '../../../../src/domain/import/day-column';
import type { Column } from '../../../../src/domain/import/header';
import type { Remembered } from './remembered';

const LOCALE = 'en-GB';
const ORDERS: Record<DateOrder, string> = { dmy: 'day first', mdy: 'month first', ymd: 'year first' };
const MARKS: Record<DecimalMark, string> = { point: 'decimal point', comma: 'decimal comma' };

/** The column of days, where its values settle on another order than was chosen last time; else nothing. */
export function daysOtherwise(
  memory: Remembered | undefined,
  column: Column,
  days: DayColumn,
  decision: DayDecision,
): ReadOtherwise[] {
  const [before, now] = [memory?.dateOrder ?? null, decision.state === 'settled' ? decision.order : null];
  if (before === null || now === null || before === now) return [];
  const found = days.against(before, now);
  if (!found.misfit && !found.moved) return [];
  const sentence = `“${column.name}” is read ${ORDERS[now]}: ${dayReason(found, before)}${dayChange(found)}`;
  return [{ sentence, changes: found.moved !== null }];
}

// What fits and is given up all the same would lie far ahead.
function dayReason({ misfit }: AgainstOrder, before: DateOrder): string {
  return misfit === null
    ? `${ORDERS[before]}, as you chose last time, its days would run far past today.`
    : `${misfit} does not fit “${ORDERS[before]}”, which you chose last time.`;
}

function dayChange({ moved }: AgainstOrder): string {
  if (!moved) return '';
  const { text, here, there } = moved;
  return ` So ${text} is ${formatDay(here, LOCALE)} here, where it would have been ${formatDay(there, LOCALE)} last time.`;
}

/** The column of amounts, where its values settle on another mark than was chosen last time; else nothing. */
export function amountsOtherwise(
  memory: Remembered | undefined,
  column: Column,
  amounts: AmountColumn,
  decision: AmountDecision,
): ReadOtherwise[] {
  const [before, now] = [memory?.decimal ?? null, decision.state === 'settled' ? decision.decimal : null];
  const found = before === null || now === null || before === now ? null : amounts.against(before);
  if (before === null || now === null || !found) return [];
  const why = `${found.misfit} does not fit the ${MARKS[before]} you chose last time.`;
  const sentence = `“${column.name}” is read with a ${MARKS[now]}: ${why}${amountChange(found, now)}`;
  return [{ sentence, changes: found.example !== null }];
}

// A mark that groups thousands for one and parts decimals for the other.
function amountChange({ example, changed }: AgainstMark, now: DecimalMark): string {
  if (!example) return '';
  const { text, here, there } = example;
  const times = now === 'point' ? 'a thousandth of that' : 'a thousand times as much';
  const others = changed === 1 ? '' : ` So it is with ${changed} amounts of this file.`;
  return ` So ${text} is ${here} here, where it would have been ${there} last time: ${times}.${others}`;
}
