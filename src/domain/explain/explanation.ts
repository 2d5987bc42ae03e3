import type { Day } from '../day';
import type { Quantity } from './quantity';
import type { Words } from './words';

/**
 * Why a figure is what it is: the formula in the owner's words, a calculation that adds up to the figure
 * as it is printed, and what it rests on. Every figure of the book is explained by one of these.
 */
export type Explanation = {
  readonly title: Words;
  readonly value: Quantity;
  /** The formula, a sentence each. What is assumed is called an assumption. */
  readonly formula: readonly Words[];
  readonly steps: readonly Calculation[];
  readonly inputs: readonly Input[];
  /** What must not be read from the figure. */
  readonly caveat?: Words;
};

/** Lines under one another; where there is a `result`, the lines add up to it as they are printed. */
export type Calculation = {
  readonly heading: string;
  readonly lines: readonly CalculationLine[];
  readonly result: CalculationLine | null;
};

export type CalculationLine = {
  readonly label: Words;
  readonly quantity: Quantity;
  readonly note?: Words;
};

/** Something the figure was computed with, such as the version of the rate card. */
export type Input = {
  readonly label: string;
  readonly value: Words;
  /** True for what the owner chose, and could have chosen otherwise. */
  readonly assumption?: boolean;
};

/** One row behind a figure: an entry, a person, a sale. `left` is a second figure, where there is one. */
export type ExplainedRow = {
  readonly key: string;
  readonly day: Day | null;
  readonly what: string;
  readonly who: string;
  readonly amount: Quantity;
  readonly left?: Quantity;
  readonly opens: { readonly type: 'act' | 'person'; readonly id: number } | null;
};

/** Which rows stand behind a figure. */
export type RowsBehind = {
  readonly heading: string;
  /** How the rows were chosen, where they are not all. */
  readonly note?: Words;
  readonly amount: string;
  readonly left?: string;
  readonly total: number;
  /** The first page of them. */
  readonly first: readonly ExplainedRow[];
  /** The list that holds them all, already narrowed to them. */
  readonly list: LedgerFilterLink | null;
};

/** The ledger, narrowed to the days and the direction of a figure. */
export type LedgerFilterLink = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly direction: 'deposit' | 'withdrawal' | null;
  readonly contactId: number | null;
};

/** An explanation with the rows behind it; null where a figure has none. */
export type ExplainedFigure = Explanation & { readonly rows: RowsBehind | null };

/** A further page of the rows behind a figure. */
export type ExplainedRows = { readonly total: number; readonly rows: readonly ExplainedRow[] };
