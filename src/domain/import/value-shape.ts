import { type AmountText, readAmountText } from './amount-text';
import { type Cell, isBlank, textOf } from './cell';
import { currenciesOfMark } from './currency-marks';
import { readDateText } from './date-text';
import { isEmail } from './email';
import { readProfile } from './profile';
import { firstOfSeveral } from './several';

/** How many of a column's sampled values look like each thing; a value may look like several. */
export type ValueShape = {
  readonly filled: number;
  readonly emails: number;
  readonly days: number;
  /** Numbers with decimals or a currency beside them. */
  readonly money: number;
  readonly numbers: number;
  /** Digits and nothing else. */
  readonly codes: number;
  readonly profiles: number;
};

/** What the sampled values of one column look like. Blanks do not count. */
export function shapeOf(values: readonly Cell[]): ValueShape {
  const filled = values.filter((value) => !isBlank(value));
  const texts = filled.map(textOf);
  const amounts = texts.map((text, index) => (isDayCell(filled[index]) ? null : amountIn(text)));
  return {
    filled: filled.length,
    emails: texts.filter((text) => isEmail(firstOfSeveral(text))).length,
    days: texts.filter((text, index) => isDayCell(filled[index]) || isDate(text)).length,
    money: amounts.filter((amount) => amount && (amount.marks.length > 0 || /\./.test(amount.point ?? '.')))
      .length,
    numbers: amounts.filter((amount) => amount !== null).length,
    codes: texts.filter((text) => /^\d+$/.test(text)).length,
    profiles: texts.filter((text) => readProfile(text, null)?.url).length,
  };
}

/** Most of the values (nine in ten) are of that look. */
export function mostly(count: number, shape: ValueShape): boolean {
  return shape.filled > 0 && count >= shape.filled * 0.9;
}

/** The text is a value and no heading: a number, a date, an e-mail or web address. */
export function looksLikeData(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  const text = textOf(cell);
  return isEmail(text) || /^https?:\/\//i.test(text) || isDate(text) || amountIn(text) !== null;
}

// “Person 7” and “12 kg” are no money.
function amountIn(text: string): AmountText | null {
  const amount = readAmountText(text);
  return amount?.marks.every((mark) => currenciesOfMark(mark) !== null) ? amount : null;
}

function isDayCell(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && cell.kind === 'day';
}

function isDate(text: string): boolean {
  return /\d/.test(text) && !/^\d+$/.test(text) && readDateText(text) !== null;
}
