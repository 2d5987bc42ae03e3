import { type Cents, centsFromDecimal } from '../money';
import { type DecimalMark, readAmountText } from './amount-text';
import { type Cell, textOf } from './cell';
import { currenciesOfMark } from './currency-marks';

/** The amount of a cell, or why it is none: no number, or money of another currency. */
export type AmountResult = Cents | 'not_a_number' | 'other_currency';

/** Reads the cells of one column as amounts of the book's currency, which has `digits` decimals. */
export function amountReader(
  decimal: DecimalMark | null,
  currency: string,
  digits: number,
): (cell: Cell) => AmountResult {
  return (cell) => {
    if (typeof cell === 'number') return fromNumber(cell, digits);
    if (typeof cell !== 'string') return 'not_a_number';
    return fromText(textOf(cell), decimal ?? 'point', currency, digits);
  };
}

function fromText(text: string, decimal: DecimalMark, currency: string, digits: number): AmountResult {
  const amount = readAmountText(text);
  const value = amount?.[decimal];
  if (!amount || value === null || value === undefined) return 'not_a_number';
  for (const mark of amount.marks) {
    const currencies = currenciesOfMark(mark);
    if (!currencies) return 'not_a_number';
    if (!currencies.includes(currency)) return 'other_currency';
  }
  return centsFromDecimal(amount.negative ? `-${value}` : value, digits) ?? 'not_a_number';
}

// Spreadsheets compute in binary: eight decimals are what a sum of prices can be trusted to.
function fromNumber(value: number, digits: number): AmountResult {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return 'not_a_number';
  return centsFromDecimal(value.toFixed(8), digits) ?? 'not_a_number';
}
