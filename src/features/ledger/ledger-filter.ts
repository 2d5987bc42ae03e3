import { assertNever } from '../../domain/assert-never';
import type { Day } from '../../domain/day';
import { addMonths, monthEnd, monthOf, monthStart } from '../../domain/month';

export const PERIODS = [
  { value: 'all', label: 'All time' },
  { value: 'month', label: 'This month' },
  { value: 'last-month', label: 'Last month' },
  { value: 'year', label: 'This year' },
  { value: 'own', label: 'From … to …' },
] as const;

export type Period = (typeof PERIODS)[number]['value'];

export type Direction = 'deposit' | 'withdrawal';

/** What the owner asked the list for. `from` and `to` count only in a period of the owner's own. */
export type LedgerFilter = {
  readonly period: Period;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly direction: Direction | null;
  readonly text: string;
};

export const EVERYTHING: LedgerFilter = { period: 'all', from: null, to: null, direction: null, text: '' };

/** True when a filter leaves anything out. */
export function isNarrowed(filter: LedgerFilter): boolean {
  return filter.period !== 'all' || filter.direction !== null || filter.text !== '';
}

export type DayRange = { readonly from: Day | null; readonly to: Day | null };

/** The days a filter covers, both included; null is no end. */
export function daysOf(filter: LedgerFilter, today: Day): DayRange {
  const month = monthOf(today);
  switch (filter.period) {
    case 'all':
      return { from: null, to: null };
    case 'month':
      return { from: monthStart(month), to: monthEnd(month) };
    case 'last-month':
      return { from: monthStart(addMonths(month, -1)), to: monthEnd(addMonths(month, -1)) };
    case 'year':
      return { from: yearStart(today), to: yearEnd(today) };
    case 'own':
      return inOrder(filter);
    default:
      return assertNever(filter.period);
  }
}

function yearStart(today: Day): Day {
  return `${today.slice(0, 4)}-01-01` as Day;
}

function yearEnd(today: Day): Day {
  return `${today.slice(0, 4)}-12-31` as Day;
}

// Two days are a period whichever was written first.
function inOrder({ from, to }: DayRange): DayRange {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}
