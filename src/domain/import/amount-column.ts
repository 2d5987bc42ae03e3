import { type Cents, centsFromDecimal } from '../money';
import { type AmountResult, amountReader, amountUnder } from './amount-reader';
import {
  type AmountText,
  DECIMAL_MARKS,
  type DecimalMark,
  hasMoreDecimals,
  readAmountText,
} from './amount-text';
import { type Cell, isBlank, textOf } from './cell';
import { currenciesOfMark } from './currency-marks';
import { firstByLetters, withExample } from './examples';
import { type RefusalCount, refusalCount } from './refusal-count';

/** One way to read a column of amounts, shown on its own values. */
export type AmountReading = {
  readonly decimal: DecimalMark;
  readonly fits: number;
  /** Rows that would be refused for their amount under it. */
  readonly misfits: number;
  /** Values with more decimals under it than the currency has: they would be rounded. */
  readonly rounded: number;
  readonly examples: readonly {
    readonly text: string;
    readonly cents: Cents | null;
    readonly isRounded: boolean;
  }[];
};

/**
 * What a column of amounts says about its decimal mark. `decimal` is null where no value depends on
 * it. Ambiguous as for dates: all values both ways, or some only one way and some only the other.
 */
export type AmountDecision =
  | { readonly state: 'settled'; readonly decimal: DecimalMark | null }
  | {
      readonly state: 'ambiguous';
      readonly why: 'either' | 'contradiction';
      readonly readings: readonly AmountReading[];
    };

/** Collects the values of one column; what it decides does not depend on the order of the rows. */
export type AmountColumn = {
  /** `row` is the row of the file, which may give several values. */
  readonly observe: (cell: Cell, row?: number) => void;
  /** `chosen` is the owner's word; it counts wherever at least one value can be read that way. */
  readonly decide: (chosen?: DecimalMark) => AmountDecision;
  /** What speaks against a mark chosen for another file; null where every value can be read that way. */
  readonly against: (chosen: DecimalMark) => AgainstMark | null;
};

/** A value that is no amount under the mark, and how many values would be other amounts, with one of them. */
export type AgainstMark = {
  readonly misfit: string;
  readonly changed: number;
  readonly example: { readonly text: string; readonly here: string; readonly there: string } | null;
};

/** What is refused besides what is no amount: a blank, where the row is nothing without; less than nothing. */
export type AmountDemand = { readonly refusesBlank?: boolean; readonly refusesNegative?: boolean };

type State = {
  readonly currency: string;
  readonly digits: number;
  readonly demand: AmountDemand;
  readonly readOther: (cell: Cell) => AmountResult;
  readonly refused: RefusalCount<DecimalMark>;
  /** By the one mark it can be read with; and one that can be read with both. */
  readonly onlyUnder: Record<DecimalMark, string | null>;
  underBoth: string | null;
  readonly fits: Record<DecimalMark, number>;
  readonly rounded: Record<DecimalMark, number>;
  marked: number;
  examples: readonly string[];
};

/** An empty column of amounts in a currency with that many decimals; `demand` is what its field refuses. */
export function amountColumn(currency: string, digits: number, demand: AmountDemand = {}): AmountColumn {
  const state: State = {
    currency,
    digits,
    demand,
    readOther: amountReader(null, currency, digits),
    refused: refusalCount(),
    onlyUnder: { point: null, comma: null },
    underBoth: null,
    fits: { point: 0, comma: 0 },
    rounded: { point: 0, comma: 0 },
    marked: 0,
    examples: [],
  };
  return {
    observe: (cell, row) => observe(state, cell, row),
    decide: (chosen) => decide(state, chosen),
    against: (chosen) => against(state, chosen),
  };
}

// Whole numbers without separators say nothing; amounts in another currency are refused anyway.
function observe(state: State, cell: Cell, row: number | undefined): void {
  if (typeof cell !== 'string' || isBlank(cell)) {
    countOther(state, cell, row);
    return;
  }
  const text = textOf(cell);
  const amount = readAmountText(text);
  countRefused(state, amount, row);
  if (!amount || amount.point === amount.comma) return;
  if (!amount.marks.every((mark) => currenciesOfMark(mark)?.includes(state.currency))) return;
  const [only, ...others] = DECIMAL_MARKS.filter((mark) => possible(amount, mark, state.digits));
  if (only === undefined) return;
  for (const mark of [only, ...others]) {
    state.fits[mark] += 1;
    if (hasMoreDecimals(amount[mark] ?? '', state.digits)) state.rounded[mark] += 1;
  }
  state.marked += 1;
  state.examples = withExample(state.examples, text);
  // One of each is kept to be shown: of those that both marks can read, and of those that one alone can.
  if (others.length > 0) state.underBoth = firstByLetters(state.underBoth, text);
  else state.onlyUnder[only] = firstByLetters(state.onlyUnder[only], text);
}

// What the rows are refused for when they are stored: the question and the preview give the same number.
function countRefused(state: State, amount: AmountText | null, row: number | undefined): void {
  const point = isRefused(state, amount, 'point');
  const comma = amount?.point === amount?.comma ? point : isRefused(state, amount, 'comma');
  if (point) state.refused.refuse('point', row);
  if (comma) state.refused.refuse('comma', row);
}

function isRefused(
  { currency, digits, demand }: State,
  amount: AmountText | null,
  mark: DecimalMark,
): boolean {
  const read = amount ? amountUnder(amount, mark, currency, digits) : null;
  return typeof read !== 'number' || (demand.refusesNegative === true && read < 0);
}

// A number of a workbook, a failed formula, a blank: the same under either mark.
function countOther(state: State, cell: Cell, row: number | undefined): void {
  const { readOther, demand, refused } = state;
  const read = readOther(cell);
  const isOut =
    typeof read === 'number'
      ? demand.refusesNegative === true && read < 0
      : !isBlank(cell) || demand.refusesBlank === true;
  if (isOut) for (const mark of DECIMAL_MARKS) refused.refuse(mark, row);
}

// A currency without decimals has no amounts with some.
function possible(amount: AmountText, mark: DecimalMark, digits: number): boolean {
  const value = amount[mark];
  return value !== null && (digits > 0 || !hasMoreDecimals(value, digits));
}

function decide(state: State, chosen: DecimalMark | undefined): AmountDecision {
  if (state.marked === 0) return { state: 'settled', decimal: null };
  if (chosen && state.fits[chosen] > 0) return { state: 'settled', decimal: chosen };
  const fitting = DECIMAL_MARKS.filter((mark) => state.fits[mark] === state.marked);
  const [only, ...others] = fitting;
  if (only === undefined) return ambiguous(state, 'contradiction', DECIMAL_MARKS);
  if (others.length === 0) return { state: 'settled', decimal: only };
  return ambiguous(state, 'either', fitting);
}

function ambiguous(
  state: State,
  why: 'either' | 'contradiction',
  marks: readonly DecimalMark[],
): AmountDecision {
  return { state: 'ambiguous', why, readings: marks.map((mark) => readingOf(state, mark)) };
}

function readingOf(state: State, decimal: DecimalMark): AmountReading {
  const fits = state.fits[decimal];
  const examples = state.examples.map((text) => exampleUnder(text, decimal, state.digits));
  return { decimal, fits, misfits: state.refused.rows(decimal), rounded: state.rounded[decimal], examples };
}

function against(state: State, chosen: DecimalMark): AgainstMark | null {
  const other = chosen === 'point' ? 'comma' : 'point';
  const misfit = state.onlyUnder[other];
  if (misfit === null) return null;
  const text = state.underBoth;
  const changed = state.fits.point + state.fits.comma - state.marked;
  const example = text === null ? null : { text, here: plain(text, other), there: plain(text, chosen) };
  return { misfit, changed, example };
}

function plain(text: string, mark: DecimalMark): string {
  const amount = readAmountText(text);
  return `${amount?.negative === true ? '-' : ''}${Number(amount?.[mark])}`;
}

function exampleUnder(text: string, decimal: DecimalMark, digits: number): AmountReading['examples'][number] {
  const amount = readAmountText(text);
  const value = amount?.[decimal];
  if (!amount || !value) return { text, cents: null, isRounded: false };
  const cents = centsFromDecimal(amount.negative ? `-${value}` : value, digits);
  return { text, cents, isRounded: hasMoreDecimals(value, digits) };
}
