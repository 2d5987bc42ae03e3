import { type Cents, centsFromDecimal } from '../money';
import { type AmountText, type DecimalMark, hasMoreDecimals, readAmountText } from './amount-text';
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

/**
 * Tells whether the amount read from a cell is a rounded one: it has more decimals than the currency. An
 * accountant wants to know, because a sum of rounded amounts is not the rounded sum.
 */
export function roundingTeller(decimal: DecimalMark | null, digits: number): (cell: Cell) => boolean {
  const mayRound = new RegExp(`[.,]\\d{${digits + 1}}`);
  return (cell) => {
    if (typeof cell === 'number') return !Number.isInteger(cell) && hasMoreDecimals(cell.toFixed(8), digits);
    if (typeof cell !== 'string' || !mayRound.test(cell)) return false;
    return hasMoreDecimals(readAmountText(textOf(cell))?.[decimal ?? 'point'] ?? '', digits);
  };
}

function fromText(text: string, decimal: DecimalMark, currency: string, digits: number): AmountResult {
  const amount = readAmountText(text);
  return amount ? amountUnder(amount, decimal, currency, digits) : 'not_a_number';
}

/** What an amount as written comes to under one decimal mark, in the book's currency of `digits` decimals. */
export function amountUnder(
  amount: AmountText,
  decimal: DecimalMark,
  currency: string,
  digits: number,
): AmountResult {
  const value = amount[decimal];
  if (value === null) return 'not_a_number';
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
