import type { LedgerTotals } from '../../contract/ledger';
import type { Formats } from '../../ui/formats-context';
import type { FilterChoices } from './filter-choices';
import { EVERYTHING, type LedgerFilter, PERIODS } from './ledger-filter';

/** One thing a list is narrowed by, in words, and the filter without it. */
export type FilterChip = { readonly words: string; readonly without: LedgerFilter };

type Names = { readonly choices: FilterChoices; readonly totals: LedgerTotals | undefined };

/** Everything a filter narrows the list by but the words searched for, which stand in their own field. */
export function chipsOf(filter: LedgerFilter, names: Names, formats: Formats): FilterChip[] {
  const chip = (words: string | null, part: Partial<LedgerFilter>): FilterChip[] =>
    words === null ? [] : [{ words, without: { ...filter, ...part } }];
  const { kinds, channel, standing } = filter;
  return [
    ...chip(periodWords(filter, formats), { period: 'all', from: null, to: null }),
    ...chip(filter.direction && `${filter.direction === 'deposit' ? 'Deposits' : 'Withdrawals'} only`, {
      direction: null,
    }),
    ...kinds.flatMap((id) => chip(kindLabel(id, names), { kinds: kinds.filter((other) => other !== id) })),
    ...chip(channel === null ? null : channel === '' ? 'No channel' : `By ${channel}`, { channel: null }),
    ...chip(personWords(filter, names), { personId: null }),
    ...chip(giveawayWords(filter, names), { giveawayId: null }),
    ...chip(filter.least === null ? null : `At least ${formats.points(filter.least)} points`, {
      least: null,
    }),
    ...chip(filter.most === null ? null : `At most ${formats.points(filter.most)} points`, { most: null }),
    ...chip(filter.late ? 'Recorded late' : null, { late: false }),
    ...chip(filter.corrections ? 'Corrections to locked months' : null, { corrections: false }),
    ...chip(standing === 'counts' ? null : STANDING_WORDS[standing], { standing: EVERYTHING.standing }),
  ];
}

const STANDING_WORDS = { voided: 'Removed entries only', all: 'Removed entries shown' };

function periodWords({ period, from, to }: LedgerFilter, formats: Formats): string | null {
  if (period === 'all') return null;
  if (period !== 'own') return PERIODS.find(({ value }) => value === period)?.label ?? null;
  if (from !== null && to !== null) {
    const [first, last] = from > to ? [to, from] : [from, to];
    return `${formats.day(first)} to ${formats.day(last)}`;
  }
  if (from !== null) return `Since ${formats.day(from)}`;
  return to === null ? null : `Up to ${formats.day(to)}`;
}

function kindLabel(id: string, { choices }: Names): string {
  return choices.kinds.find((kind) => kind.id === id)?.label ?? id;
}

function personWords({ personId }: LedgerFilter, { totals }: Names): string | null {
  return personId === null ? null : (totals?.person ?? 'One person');
}

function giveawayWords({ giveawayId }: LedgerFilter, { choices, totals }: Names): string | null {
  if (giveawayId === null) return null;
  const known = choices.giveaways.find(({ id }) => id === giveawayId)?.title ?? totals?.giveaway;
  return known === undefined || known === null ? 'One giveaway' : `“${known}”`;
}
