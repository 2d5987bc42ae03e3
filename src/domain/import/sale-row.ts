import type { Day } from '../day';
import type { Cents } from '../money';
import { amountReader, roundingTeller } from './amount-reader';
import type { DecimalMark } from './amount-text';
import { type Row, cellAt, isBlank, textOf } from './cell';
import { namesCurrency } from './currency-marks';
import type { DateOrder } from './date-text';
import { emailKey } from './email';
import { fingerprint } from './fingerprint';
import type { Binding } from './mapping';
import { columnName, dayOfField, notesOf, refuseError, roundedAmount, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import { type Who, sharedWho, whoReader } from './who';
import { foldCell } from './words';

/** One row of a purchases file; refunds are negative. '' is not given. */
export type SaleRecord = {
  readonly who: Who;
  readonly day: Day;
  readonly cents: Cents;
  readonly orderNumber: string;
  /** What tells orders apart: the number, unless the file has something better. */
  readonly orderId: string;
  /** The number of a refund itself, which tells it from others of its order; '' without one. */
  readonly refundId: string;
  readonly notes: string;
};

export type SaleRules = {
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly zone: string;
  readonly today: Day;
  readonly currency: string;
  /** Decimals of the currency. */
  readonly digits: number;
};

/** Reads the rows of a purchases file under one mapping. */
export function saleReader(binding: Binding, rules: SaleRules): (row: Row) => RowOutcome<SaleRecord> {
  const who = whoReader(binding);
  const shared = sharedWho();
  const dayOf = dayOfField(binding, 'day', { ...rules, order: rules.dateOrder });
  const amountOf = requiredAmount(binding, rules);
  const currencyOf = currencyCheck(binding, rules.currency);
  const orderNumber = textReader(binding, 'order_number');
  const orderId = textReader(binding, 'order_id');
  const refundId = textReader(binding, 'refund_id');
  const hasNotes = binding.has('notes');
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const day = dayOf(row, warnings);
      if (day === null)
        throw new RowRefused({ reason: 'no_day', column: columnName(binding, 'day'), value: '' });
      currencyOf(row);
      const record: SaleRecord = {
        who: shared(who(row)),
        day,
        cents: amountOf(row, warnings),
        orderNumber: orderNumber(row),
        orderId: orderId(row) || orderNumber(row),
        refundId: refundId(row),
        notes: hasNotes ? notesOf(binding, row, warnings) : '',
      };
      return { ok: true, record, warnings };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, refused: error.remark };
      throw error;
    }
  };
}

/** Stands for the content of a sale without an order number, whatever file and spelling it came in. */
export function saleContentKey({ who, day, cents, notes }: SaleRecord): string {
  return fingerprint([
    day,
    String(cents),
    emailKey(who.email),
    who.sourceId,
    who.phone,
    foldCell(who.name),
    notes,
  ]);
}

function requiredAmount(
  binding: Binding,
  rules: SaleRules,
): (row: Row, warnings: Remark<WarningReason>[]) => Cents {
  const column = binding.get('amount')?.[0];
  if (!column) throw new RangeError('A purchases file needs a column for the amount.');
  const read = amountReader(rules.decimal, rules.currency, rules.digits);
  const isRounded = roundingTeller(rules.decimal, rules.digits);
  return (row, warnings) => {
    const cell = cellAt(row, column.index);
    if (isBlank(cell)) throw new RowRefused({ reason: 'no_amount', column: column.name, value: '' });
    refuseError(cell, column);
    const amount = read(cell);
    if (typeof amount === 'number') {
      if (isRounded(cell)) warnings.push(roundedAmount(column, cell));
      return amount;
    }
    const reason = amount === 'other_currency' ? 'other_currency' : 'bad_amount';
    throw new RowRefused({ reason, column: column.name, value: textOf(cell) });
  };
}

function currencyCheck(binding: Binding, currency: string): (row: Row) => void {
  const read = textReader(binding, 'currency');
  const column = columnName(binding, 'currency');
  return (row) => {
    const text = read(row);
    if (text !== currency && !namesCurrency(text, currency)) {
      throw new RowRefused({ reason: 'other_currency', column, value: text });
    }
  };
}
