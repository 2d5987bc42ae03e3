import { type AmountDecision, amountColumn } from '../../../../src/domain/import/amount-column';
import type { SkipReason } from '../../../../src/domain/import/catalogue/source';
import { type DayDecision, dayColumn } from '../../../../src/domain/import/day-column';
import type { Field } from '../../../../src/domain/import/field';
import type { Column } from '../../../../src/domain/import/header';
import { minorUnitDigits } from '../../../../src/domain/money';
import { type Context, businessOf, todayOf } from '../context';
import { breathe, dataRows } from './data-rows';
import { withMends } from './mended';
import type { Recognised } from './recognise';
import type { ImportRequest } from './request';

/** A column together with what its values decide. */
export type Decided<D> = { readonly column: Column; readonly decision: D };

/** What all values of a table say: how many rows, and how days and amounts are written. */
export type Survey = {
  readonly rows: number;
  /** Rows that by the source's rules are not data. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly day: Decided<DayDecision> | null;
  readonly amount: Decided<AmountDecision> | null;
};

/** Goes through the whole table once. The owner's word goes before the values', and memory helps where they say nothing. */
export async function survey(
  context: Context,
  recognised: Recognised,
  request: ImportRequest,
): Promise<Survey> {
  const { currency } = businessOf(context);
  const [dayAt, amountAt] = [columnOf(recognised, DAYS), columnOf(recognised, AMOUNTS)];
  const days = dayColumn();
  const amounts = amountColumn(currency, minorUnitDigits(currency));
  let rows = 0;
  const skipped = new Map<SkipReason, number>();
  const visit = dataRows(recognised, {
    counted: () => {
      rows += 1;
    },
    row: withMends(recognised, request, (row) => {
      if (dayAt) days.observe(row[dayAt.index] ?? '');
      if (amountAt) amounts.observe(row[amountAt.index] ?? '');
    }),
    skipped: (reason) => {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    },
  });
  for await (const batch of recognised.table.batches(context.signal)) {
    visit.batch(batch);
    context.report({ done: rows, total: null, doing: 'Reading the file' });
    await breathe();
    context.signal.throwIfAborted();
  }
  visit.end();
  const { memory, source } = recognised;
  const day = days.decide(todayOf(context), request.dateOrder ?? source?.dateOrder ?? undefined);
  const amount = amounts.decide(request.decimal ?? source?.decimal ?? undefined);
  return {
    rows,
    skipped,
    day: dayAt && { column: dayAt, decision: settledDay(day, memory) },
    amount: amountAt && { column: amountAt, decision: settledAmount(amount, memory) },
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

const DAYS: readonly Field[] = ['day', 'first_seen_on', 'registered_on'];
const AMOUNTS: readonly Field[] = ['amount', 'cost'];

function columnOf({ mapping, columns }: Recognised, fields: readonly Field[]): Column | null {
  const name = mapping.find(({ field }) => fields.includes(field))?.column;
  return columns.find((column) => column.name === name) ?? null;
}
