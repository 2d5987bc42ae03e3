import { type Day, addDays } from '../day';
import { type Cell, isBlank, textOf } from './cell';
import { DATE_ORDERS, type DateOrder, type DateText, readDateText } from './date-text';
import { firstByLetters, withExample } from './examples';
import { onceEach } from './once-each';
import { type RefusalCount, refusalCount } from './refusal-count';

/** One way to read a column of dates, shown on its own values. `first` and `last` span the whole column. */
export type DayReading = {
  readonly order: DateOrder;
  readonly first: Day;
  readonly last: Day;
  /** Values that are a day when read so, of those whose day depends on how they are read. */
  readonly fits: number;
  /** Rows that would be refused for their day. */
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
  /** `row` is the row of the file, which may give several values. */
  readonly observe: (cell: Cell, row?: number) => void;
  /** `chosen` is the owner's word; it counts wherever at least one value can be read that way. */
  readonly decide: (today: Day, chosen?: DateOrder) => DayDecision;
  /** What speaks against an order chosen for another file, where the values settle on `settled`. */
  readonly against: (chosen: DateOrder, settled: DateOrder) => AgainstOrder;
};

/** A value that is no day in the order, and one that is another day in it; null where there is none. */
export type AgainstOrder = {
  readonly misfit: string | null;
  readonly moved: { readonly text: string; readonly here: Day; readonly there: Day } | null;
};

/** An empty column of dates; `refusesBlank` where a row is nothing without its day. */
export function dayColumn({ refusesBlank = false } = {}): DayColumn {
  const state = newState(refusesBlank);
  const read = onceEach((text) => noted(state, text));
  return {
    observe: (cell, row) => observe(state, read, cell, row),
    decide: (today, chosen) => decide(state, today, chosen),
    against: (chosen, settled) => against(state, chosen, settled),
  };
}

type Span = { fits: number; first: Day | null; last: Day | null };
type State = {
  readonly spans: Record<DateOrder, Span>;
  readonly same: Span;
  readonly refusesBlank: boolean;
  /** One value that is no day, by the order in which it is none. */
  readonly misfit: Record<DateOrder, string | null>;
  /** One value that is two different days, by the two orders. */
  readonly moved: Map<string, string>;
  readonly refused: RefusalCount<DateOrder>;
  open: number;
  yearFirst: boolean;
  shortDashed: boolean;
  differing: boolean;
  examples: readonly string[];
};

function emptySpan(): Span {
  return { fits: 0, first: null, last: null };
}

function newState(refusesBlank: boolean): State {
  return {
    spans: { dmy: emptySpan(), mdy: emptySpan(), ymd: emptySpan() },
    same: emptySpan(),
    refusesBlank,
    misfit: { dmy: null, mdy: null, ymd: null },
    moved: new Map(),
    refused: refusalCount(),
    open: 0,
    yearFirst: false,
    shortDashed: true,
    differing: false,
    examples: [],
  };
}

function observe(
  state: State,
  read: (text: string) => DateText | null,
  cell: Cell,
  row: number | undefined,
): void {
  if (isBlank(cell)) {
    if (state.refusesBlank) refuse(state, null, row);
    return;
  }
  if (typeof cell === 'object' && cell.kind === 'day') {
    stretch(state.same, cell.day);
    return;
  }
  const date = typeof cell === 'string' ? read(textOf(cell)) : null;
  if (!date?.same) refuse(state, date, row);
  if (date && !date.same) count(state, date);
}

// What the rows are refused for when they are stored: the question and the preview give the same number.
function refuse({ refused }: State, date: DateText | null, row: number | undefined): void {
  for (const order of DATE_ORDERS) if (!date?.days[order]) refused.refuse(order, row);
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
  noteWhatDiffers(state, text, date);
  const readings = new Set(plausibleOrders(date).map((order) => date.days[order]));
  if (readings.size < 2) return;
  state.differing = true;
  state.examples = withExample(state.examples, text);
}

function noteWhatDiffers({ misfit, moved }: State, text: string, { days }: DateText): void {
  for (const one of DATE_ORDERS) {
    if (!days[one]) misfit[one] = firstByLetters(misfit[one], text);
    for (const other of DATE_ORDERS) {
      if (!days[one] || !days[other] || days[one] === days[other]) continue;
      const key = one + other;
      moved.set(key, firstByLetters(moved.get(key) ?? null, text));
    }
  }
}

function against(state: State, chosen: DateOrder, settled: DateOrder): AgainstOrder {
  const text = state.moved.get(settled + chosen);
  const days = text === undefined ? null : readDateText(text)?.days;
  const [here, there] = [days?.[settled] ?? null, days?.[chosen] ?? null];
  return {
    misfit: state.misfit[chosen],
    moved: text !== undefined && here && there ? { text, here, there } : null,
  };
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
    const misfits = state.refused.rows(order);
    return [{ order, first: span.first, last: span.last, fits, misfits, examples }];
  });
}

function stretch(span: Span, day: Day | null): void {
  if (!day) return;
  if (span.first === null || day < span.first) span.first = day;
  if (span.last === null || day > span.last) span.last = day;
}
