import { type Day, addDays } from '../day';
import { type Cell, isBlank, textOf } from './cell';
import { DATE_ORDERS, type DateOrder, type DateText, readDateText } from './date-text';
import { withExample } from './examples';
import { onceEach } from './once-each';

/** One way to read a column of dates, shown on its own values. `first` and `last` span the whole column. */
export type DayReading = {
  readonly order: DateOrder;
  readonly first: Day;
  readonly last: Day;
  /** Values that are a day when read so, and values that are one only when read otherwise. */
  readonly fits: number;
  readonly misfits: number;
  readonly examples: readonly { readonly text: string; readonly day: Day | null }[];
};

/**
 * What a column of dates says about its order. `order` is null where no value depends on it.
 * Ambiguous: every value can be read both ways (`either`), or some only one way and some only the
 * other (`contradiction`); then the owner chooses.
 */
export type DayDecision =
  | { readonly state: 'settled'; readonly order: DateOrder | null }
  | {
      readonly state: 'ambiguous';
      readonly why: 'either' | 'contradiction';
      readonly readings: readonly DayReading[];
    };

/** Collects the values of one column; what it decides does not depend on the order of the rows. */
export type DayColumn = {
  readonly observe: (cell: Cell) => void;
  /** `chosen` is the owner's word; it counts wherever at least one value can be read that way. */
  readonly decide: (today: Day, chosen?: DateOrder) => DayDecision;
};

/** An empty column of dates. */
export function dayColumn(): DayColumn {
  const state = newState();
  const read = onceEach((text) => noted(state, text));
  return {
    observe: (cell) => observe(state, read, cell),
    decide: (today, chosen) => decide(state, today, chosen),
  };
}

type Span = { fits: number; first: Day | null; last: Day | null };
type State = {
  readonly spans: Record<DateOrder, Span>;
  readonly same: Span;
  open: number;
  yearFirst: boolean;
  shortDashed: boolean;
  differing: boolean;
  examples: readonly string[];
};

function emptySpan(): Span {
  return { fits: 0, first: null, last: null };
}

function newState(): State {
  return {
    spans: { dmy: emptySpan(), mdy: emptySpan(), ymd: emptySpan() },
    same: emptySpan(),
    open: 0,
    yearFirst: false,
    shortDashed: true,
    differing: false,
    examples: [],
  };
}

function observe(state: State, read: (text: string) => DateText | null, cell: Cell): void {
  if (isBlank(cell) || typeof cell === 'number' || typeof cell === 'boolean') return;
  if (typeof cell !== 'string') {
    if (cell.kind === 'day') stretch(state.same, cell.day);
    return;
  }
  const date = read(textOf(cell));
  if (date && !date.same) count(state, date);
}

function count(state: State, date: DateText): void {
  state.open += 1;
  for (const order of DATE_ORDERS) if (date.days[order]) state.spans[order].fits += 1;
}

// What is the same for every repetition of a text is noted the first time only.
function noted(state: State, text: string): DateText | null {
  const date = readDateText(text);
  if (date) note(state, text, date);
  return date;
}

function note(state: State, text: string, date: DateText): void {
  if (date.same) {
    stretch(state.same, date.days.ymd);
    state.yearFirst ||= /^\d{4}/.test(text);
    return;
  }
  for (const order of DATE_ORDERS) stretch(state.spans[order], date.days[order]);
  state.shortDashed &&= date.shortDashed;
  const readings = new Set(plausibleOrders(date).map((order) => date.days[order]));
  if (readings.size < 2) return;
  state.differing = true;
  state.examples = withExample(state.examples, text);
}

function plausibleOrders(date: DateText): DateOrder[] {
  return date.shortDashed ? [...DATE_ORDERS] : ['dmy', 'mdy'];
}

function decide(state: State, today: Day, chosen: DateOrder | undefined): DayDecision {
  if (state.open === 0) return { state: 'settled', order: state.yearFirst ? 'ymd' : null };
  if (chosen && state.spans[chosen].fits > 0) return { state: 'settled', order: chosen };
  const fitting = fittingOrders(state, today);
  const [only, ...others] = fitting;
  if (only === undefined) {
    const partly = DATE_ORDERS.filter(
      (order) => state.spans[order].fits > 0 && (order !== 'ymd' || state.shortDashed),
    );
    return { state: 'ambiguous', why: 'contradiction', readings: readingsOf(state, partly) };
  }
  if (others.length === 0 || !state.differing) return { state: 'settled', order: only };
  return { state: 'ambiguous', why: 'either', readings: readingsOf(state, fitting) };
}

// A two-digit year in front is taken up only where dashes suggest it, or where the common orders do
// not fit or run far past today; it is dropped where it alone runs far past today.
function fittingOrders(state: State, today: Day): DateOrder[] {
  const horizon = addDays(today, 366);
  const fits = (order: DateOrder): boolean => state.spans[order].fits === state.open;
  const runsPast = (order: DateOrder): boolean => (state.spans[order].last ?? horizon) > horizon;
  const common = (['dmy', 'mdy'] as const).filter(fits);
  if (!fits('ymd')) return common;
  const near = common.filter((order) => !runsPast(order));
  if (runsPast('ymd')) return common.length > 0 ? common : ['ymd'];
  if (state.shortDashed) return [...near, 'ymd'];
  return near.length > 0 ? common : ['ymd'];
}

function readingsOf(state: State, orders: readonly DateOrder[]): DayReading[] {
  return orders.flatMap((order) => {
    const span: Span = { ...state.spans[order] };
    stretch(span, state.same.first);
    stretch(span, state.same.last);
    if (!span.first || !span.last) return [];
    const { fits } = state.spans[order];
    const examples = state.examples.map((text) => ({ text, day: readDateText(text)?.days[order] ?? null }));
    return [{ order, first: span.first, last: span.last, fits, misfits: state.open - fits, examples }];
  });
}

function stretch(span: Span, day: Day | null): void {
  if (!day) return;
  if (span.first === null || day < span.first) span.first = day;
  if (span.last === null || day > span.last) span.last = day;
}
