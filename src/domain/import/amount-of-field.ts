import type { Cents } from '../money';
import { amountReader, roundingTeller } from './amount-reader';
import type { DecimalMark } from './amount-text';
import { type Cell, type Row, cellAt, isBlank, textOf } from './cell';
import type { Field } from './field';
import type { Column } from './header';
import type { Binding } from './mapping';
import { refuseError } from './row-cells';
import { type RefusalReason, type Remark, RowRefused, type WarningReason } from './row-outcome';

/** How the amounts of a file are read; `digits` are the decimals of the currency. */
export type AmountRules = {
  readonly decimal: DecimalMark | null;
  readonly currency: string;
  readonly digits: number;
};

/** What becomes of an amount that cannot stand: the row is refused for `reason`. `fits` says which can, besides being a number. */
type Demand = { readonly reason: RefusalReason; readonly fits?: (amount: Cents) => boolean };

/** Reads a field as an amount; null where it is not mapped or blank. What is none, or does not fit, refuses the row. */
export function amountOfField(
  binding: Binding,
  field: Field,
  rules: AmountRules,
  { reason, fits = () => true }: Demand,
): (row: Row, warnings: Remark<WarningReason>[]) => Cents | null {
  const column = binding.get(field)?.[0];
  if (!column) return () => null;
  const read = amountReader(rules.decimal, rules.currency, rules.digits);
  const isRounded = roundingTeller(rules.decimal, rules.digits);
  return (row, warnings) => {
    const cell = cellAt(row, column.index);
    if (isBlank(cell)) return null;
    refuseError(cell, column);
    const amount = read(cell);
    if (typeof amount === 'number' && fits(amount)) {
      if (isRounded(cell)) warnings.push(roundedAmount(column, cell));
      return amount;
    }
    const why = amount === 'other_currency' ? 'other_currency' : reason;
    throw new RowRefused({ reason: why, column: column.name, value: textOf(cell) });
  };
}

function roundedAmount(column: Column, cell: Cell): Remark<WarningReason> {
  return { reason: 'rounded_amount', column: column.name, value: textOf(cell) };
}
