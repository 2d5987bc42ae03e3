import { type AmountColumn, amountColumn } from '../../../../src/domain/import/amount-column';
import type { SkipReason } from '../../../../src/domain/import/catalogue/source';
import { type DayColumn, dayColumn } from '../../../../src/domain/import/day-column';
import { type Field, type ImportKind, requiredOf } from '../../../../src/domain/import/field';
import type { Column } from '../../../../src/domain/import/header';
import { minorUnitDigits } from '../../../../src/domain/money';
import type { SourceTable } from '../../files/source-file';
import { type Context, businessOf } from '../context';
import { breathe, dataRows, overRowsOf } from './data-rows';
import { withMends } from './mended';
import type { Recognised } from './recognise';
import type { ImportRequest } from './request';

/** What a whole table holds: how many rows, and all values of its columns of days and amounts. */
export type Walked = {
  readonly rows: number;
  /** Rows that by the source's rules are not data. */
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly dayAt: Column | null;
  readonly days: DayColumn;
  readonly amountAt: Column | null;
  readonly amounts: AmountColumn;
};

const walked = new WeakMap<SourceTable, { readonly asked: string; readonly found: Walked }>();

/** Goes through the whole table, unless it was gone through before for the same question. */
export async function walkThrough(
  context: Context,
  recognised: Recognised,
  request: ImportRequest,
): Promise<Walked> {
  const { currency } = businessOf(context);
  const { table, source, headerRow, mapping, kind } = recognised;
  const asked = JSON.stringify([currency, source?.name, headerRow, mapping, kind, request.mended]);
  const before = walked.get(table);
  if (before?.asked === asked) return before.found;
  const found = await walk(context, recognised, request, currency);
  walked.set(table, { asked, found });
  return found;
}

async function walk(
  context: Context,
  recognised: Recognised,
  request: ImportRequest,
  currency: string,
): Promise<Walked> {
  const { dayAt, days, amountAt, amounts } = emptyColumns(recognised, currency);
  const skipped = new Map<SkipReason, number>();
  let rows = 0;
  const visit = dataRows(recognised, {
    counted: () => {
      rows += 1;
    },
    row: withMends(recognised, request, (row, rowNumber) => {
      if (dayAt) days.observe(row[dayAt.index] ?? '', rowNumber);
      if (amountAt) amounts.observe(row[amountAt.index] ?? '', rowNumber);
    }),
    skipped: (reason) => {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    },
  });
  for await (const batch of recognised.table.batches(context.signal)) {
    visit.batch(batch);
    rows += overRowsOf(recognised, batch).length;
    context.report({ done: rows, total: null, doing: 'Reading the file' });
    await breathe();
    context.signal.throwIfAborted();
  }
  visit.end();
  return { rows, skipped, dayAt, days, amountAt, amounts };
}

const DAYS: readonly Field[] = ['day', 'first_seen_on', 'registered_on'];
const AMOUNTS: readonly Field[] = ['amount', 'cost'];

function emptyColumns(
  recognised: Recognised,
  currency: string,
): Pick<Walked, 'dayAt' | 'days' | 'amountAt' | 'amounts'> {
  const [dayAt, amountAt] = [columnOf(recognised, DAYS), columnOf(recognised, AMOUNTS)];
  const fieldAt = (column: Column | null): Field | undefined =>
    recognised.mapping.find((meaning) => meaning.column === column?.name)?.field;
  const refusesBlank = isRequired(recognised.kind, fieldAt(amountAt));
  const demand = { refusesBlank, refusesNegative: fieldAt(amountAt) === 'cost' };
  return {
    dayAt,
    days: dayColumn({ refusesBlank: isRequired(recognised.kind, fieldAt(dayAt)) }),
    amountAt,
    amounts: amountColumn(currency, minorUnitDigits(currency), demand),
  };
}

// A row is nothing without it: a blank refuses the row.
function isRequired(kind: ImportKind | null, field: Field | undefined): boolean {
  return kind !== null && requiredOf(kind).some((group) => group.length === 1 && group[0] === field);
}

function columnOf({ mapping, columns }: Recognised, fields: readonly Field[]): Column | null {
  const name = mapping.find(({ field }) => fields.includes(field))?.column;
  return columns.find((column) => column.name === name) ?? null;
}
