import type { Standing } from '../../contract/ledger';
import { assertNever } from '../../domain/assert-never';
import { type Day, parseDay } from '../../domain/day';
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
  readonly kinds: readonly string[];
  readonly channel: string | null;
  readonly personId: number | null;
  readonly giveawayId: number | null;
  /** Points of a whole entry, given or taken. */
  readonly least: number | null;
  readonly most: number | null;
  readonly late: boolean;
  readonly corrections: boolean;
  readonly standing: Standing;
};

export const EVERYTHING: LedgerFilter = {
  period: 'all',
  from: null,
  to: null,
  direction: null,
  text: '',
  kinds: [],
  channel: null,
  personId: null,
  giveawayId: null,
  least: null,
  most: null,
  late: false,
  corrections: false,
  standing: 'counts',
};

/** True when a filter leaves anything out, or shows what does not count. */
export function isNarrowed(filter: LedgerFilter): boolean {
  return addressOf(filter) !== addressOf(EVERYTHING);
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

/**
 * The address of the ledger narrowed so, for a link from anywhere. Every part may be left out:
 * `/ledger?person=12&giveaway=3&kind=introduction,review_ask&channel=email&side=deposits` (or `withdrawals`)
 * `&period=month` (`last-month`, `year`) or `&from=2026-10-01&to=2026-10-31`
 * `&least=5&most=20&late=yes&corrections=yes&removed=shown` (or `only`) `&search=linen`.
 */
export function addressOf(filter: LedgerFilter): string {
  const isOwn = filter.period === 'own';
  const parts: Record<string, string | number | null> = {
    person: filter.personId,
    giveaway: filter.giveawayId,
    kind: filter.kinds.join(','),
    channel: filter.channel,
    side: filter.direction === null ? null : `${filter.direction}s`,
    period: filter.period === 'all' || (isOwn && hasDays(filter)) ? null : filter.period,
    from: isOwn ? filter.from : null,
    to: isOwn ? filter.to : null,
    least: filter.least,
    most: filter.most,
    late: filter.late ? 'yes' : null,
    corrections: filter.corrections ? 'yes' : null,
    removed: REMOVED[filter.standing],
    search: filter.text.trim(),
  };
  const asked = Object.entries(parts).filter(([, value]) => value !== null && value !== '');
  const query = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return query === '' ? '/ledger' : `/ledger?${query}`;
}

/** The filter an address asks for after its `?`; what cannot be read narrows nothing. */
export function filterOfAddress(query: string): LedgerFilter {
  const given = new URLSearchParams(query);
  const [from, to] = [dayIn(given, 'from'), dayIn(given, 'to')];
  const period = PERIODS.find(({ value }) => value === given.get('period'))?.value ?? 'all';
  return {
    period: from !== null || to !== null ? 'own' : period,
    from,
    to,
    direction: SIDES[given.get('side') ?? ''] ?? null,
    text: given.get('search') ?? '',
    kinds: (given.get('kind') ?? '').split(',').filter((kind) => kind !== ''),
    channel: given.get('channel'),
    personId: numberIn(given, 'person', isId),
    giveawayId: numberIn(given, 'giveaway', isId),
    least: numberIn(given, 'least', isPoints),
    most: numberIn(given, 'most', isPoints),
    late: given.get('late') === 'yes',
    corrections: given.get('corrections') === 'yes',
    standing: STANDINGS_BY_WORD[given.get('removed') ?? ''] ?? 'counts',
  };
}

const SIDES: Readonly<Record<string, Direction>> = { deposits: 'deposit', withdrawals: 'withdrawal' };
const REMOVED: Readonly<Record<Standing, string | null>> = { counts: null, voided: 'only', all: 'shown' };
const STANDINGS_BY_WORD: Readonly<Record<string, Standing>> = { only: 'voided', shown: 'all' };

function dayIn(given: URLSearchParams, name: string): Day | null {
  return parseDay(given.get(name) ?? '');
}

function numberIn(given: URLSearchParams, name: string, isMeant: (value: number) => boolean): number | null {
  const text = given.get(name) ?? '';
  const value = text === '' ? NaN : Number(text);
  return isMeant(value) ? value : null;
}

function isId(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function isPoints(value: number): boolean {
  return value >= 0 && value <= 1e9;
}

function hasDays({ from, to }: DayRange): boolean {
  return from !== null || to !== null;
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
