import type { Day } from '../day';
import type { Cents } from '../money';
import { amountOfField } from './amount-of-field';
import type { DecimalMark } from './amount-text';
import type { Row } from './cell';
import { namesCurrency } from './currency-marks';
import type { DateOrder } from './date-text';
import { emailKey } from './email';
import { fingerprint } from './fingerprint';
import type { Binding } from './mapping';
import { columnName, dayOfField, notesReader, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import { type Who, sharedWhoReader } from './who';
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
  const who = sharedWhoReader(binding);
  const dayOf = dayOfField(binding, 'day', { ...rules, order: rules.dateOrder });
  const amountOf = requiredAmount(binding, rules);
  const currencyOf = currencyCheck(binding, rules.currency);
  const orderNumber = textReader(binding, 'order_number');
  const orderId = textReader(binding, 'order_id');
  const refundId = textReader(binding, 'refund_id');
  const notes = notesReader(binding);
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const day = dayOf(row, warnings);
      if (day === null)
        throw new RowRefused({ reason: 'no_day', column: columnName(binding, 'day'), value: '' });
      currencyOf(row);
      const number = orderNumber(row);
      const record: SaleRecord = {
        who: who(row),
        day,
        cents: amountOf(row, warnings),
        orderNumber: number,
        orderId: orderId(row) || number,
        refundId: refundId(row),
        notes: notes(row, warnings),
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
  if (!binding.has('amount')) throw new RangeError('A purchases file needs a column for the amount.');
  const read = amountOfField(binding, 'amount', rules, { reason: 'bad_amount' });
  return (row, warnings) => {
    const amount = read(row, warnings);
    if (amount !== null) return amount;
    throw new RowRefused({ reason: 'no_amount', column: columnName(binding, 'amount'), value: '' });
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
