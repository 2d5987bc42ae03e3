import { type Cents, centsFromDecimal } from '../money';
import {
  type AmountText,
  DECIMAL_MARKS,
  type DecimalMark,
  hasMoreDecimals,
  readAmountText,
} from './amount-text';
import { type Cell, textOf } from './cell';
import { currenciesOfMark } from './currency-marks';
import { withExample } from './examples';

/** One way to read a column of amounts, shown on its own values. */
export type AmountReading = {
  readonly decimal: DecimalMark;
  readonly fits: number;
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
  readonly observe: (cell: Cell) => void;
  /** `chosen` is the owner's word; it counts wherever at least one value can be read that way. */
  readonly decide: (chosen?: DecimalMark) => AmountDecision;
};

type State = {
  readonly currency: string;
  readonly digits: number;
  readonly fits: Record<DecimalMark, number>;
  readonly rounded: Record<DecimalMark, number>;
  marked: number;
  examples: readonly string[];
};

/** An empty column of amounts in a currency with that many decimals. */
export function amountColumn(currency: string, digits: number): AmountColumn {
  const state: State = {
    currency,
    digits,
    fits: { point: 0, comma: 0 },
    rounded: { point: 0, comma: 0 },
    marked: 0,
    examples: [],
  };
  return { observe: (cell) => observe(state, cell), decide: (chosen) => decide(state, chosen) };
}

// Whole numbers without separators say nothing; amounts in another currency are refused anyway.
function observe(state: State, cell: Cell): void {
  if (typeof cell !== 'string') return;
  const text = textOf(cell);
  const amount = text === '' ? null : readAmountText(text);
  if (!amount || amount.point === amount.comma) return;
  if (!amount.marks.every((mark) => currenciesOfMark(mark)?.includes(state.currency))) return;
  let isAmount = false;
  for (const mark of DECIMAL_MARKS) {
    if (!possible(amount, mark, state.digits)) continue;
    isAmount = true;
    state.fits[mark] += 1;
    if (hasMoreDecimals(amount[mark] ?? '', state.digits)) state.rounded[mark] += 1;
  }
  if (!isAmount) return;
  state.marked += 1;
  state.examples = withExample(state.examples, text);
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
  return { decimal, fits, misfits: state.marked - fits, rounded: state.rounded[decimal], examples };
}

function exampleUnder(text: string, decimal: DecimalMark, digits: number): AmountReading['examples'][number] {
  const amount = readAmountText(text);
  const value = amount?.[decimal];
  if (!amount || !value) return { text, cents: null, isRounded: false };
  const cents = centsFromDecimal(amount.negative ? `-${value}` : value, digits);
  return { text, cents, isRounded: hasMoreDecimals(value, digits) };
}
