import type { Day } from '../day';
import type { Month } from '../month';

/** The past a figure is of: up to a day (null is today), as known now or as known at the end of that day. */
export type FigureView = { readonly asOf: Day | null; readonly knownThen: boolean };

/** Whose figure it is: one contact's, or the whole business's (null). */
type Whose = { readonly contactId: number | null };
/** True where it is shown in whole points. */
type Whole = { readonly whole: boolean };

/** Which lines of the ledger a total is of: what the list is narrowed by. */
export type LinesBehind = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly kinds: string[];
  readonly channel: string | null;
  readonly contactId: number | null;
  readonly giveawayId: number | null;
  readonly direction: 'deposit' | 'withdrawal' | null;
  readonly leastPoints: number | null;
  readonly mostPoints: number | null;
  readonly late: boolean;
  readonly corrections: boolean;
  readonly standing: 'counts' | 'voided' | 'all';
  readonly text: string;
};

export type MonthPart =
  'change' | 'opening' | 'corrections' | 'deposits' | 'withdrawals' | 'fading' | 'closing';

export type StatementPart =
  | Exclude<MonthPart, 'change'>
  | 'unfaded'
  | 'depositActs'
  | 'withdrawalActs'
  | 'sales'
  | 'orders'
  | 'refunds'
  | 'refundCount'
  | 'net';

/**
 * Every figure that explains itself, by its name, with what says which one it is. A new figure begins
 * with a line here: the compiler then asks for its schema, its service and nothing else.
 */
export type FigureParameters = {
  readonly balance: Whose & Whole;
  readonly balancePart: { readonly part: 'named' | 'audience' };
  readonly unfaded: Whose & Whole;
  readonly month: Whose & Whole & { readonly part: MonthPart };
  readonly contacts: object;
  readonly median: object;
  readonly overdrawn: object;
  readonly monthSales: { readonly part: 'sales' | 'orders' | 'refunds' };
  readonly spent: { readonly contactId: number; readonly part: 'net' | 'orders' };
  readonly tier: { readonly contactId: number };
  readonly complaint: { readonly contactId: number };
  readonly silence: { readonly contactId: number };
  readonly falling: { readonly contactId: number };
  readonly linePoints: Whose & { readonly actId: number };
  readonly lineBalance: Whose & { readonly actId: number };
  readonly ledgerTotal: { readonly part: 'deposits' | 'withdrawals'; readonly lines: LinesBehind };
  readonly statement: { readonly month: Month; readonly part: StatementPart };
  /** The giveaway at that place in the statement's table, counted from 0. */
  readonly statementGiveaway: {
    readonly month: Month;
    readonly place: number;
    readonly part: 'audience' | 'responded' | 'cost';
  };
  readonly statementLine: {
    readonly month: Month;
    readonly actId: number;
    readonly part: 'points' | 'balance';
  };
};

export type FigureId = keyof FigureParameters;

/** One figure of the book as it is asked for. */
export type FigureOf<Id extends FigureId> = {
  readonly [I in Id]: { readonly id: I } & FigureParameters[I] & FigureView;
}[Id];

export type Figure = FigureOf<FigureId>;

/** The same before its past is filled in: screens show one past at a time. */
export type AskedFigure = {
  readonly [I in FigureId]: { readonly id: I } & FigureParameters[I] & Partial<FigureView>;
}[FigureId];
