import type { Day } from '../../../src/domain/day';
import type { EntryClass, HalfLives } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** Which entries stand behind a figure. */
export type EntriesBehind = {
  readonly from: Day | null;
  readonly to: Day;
  /** As known at the end of that day; null is as known now. */
  readonly knownOn: KnownOn;
  /** One contact's; null is everybody's. */
  readonly contactId: number | null;
  /** Only those of people nobody named (true), or of contacts (false). */
  readonly audience: boolean | null;
  readonly direction: 'deposit' | 'withdrawal' | null;
};

/** One entry with its act, as an explanation lists it. */
export type EntryBehind = {
  readonly entryId: number;
  readonly actId: number;
  readonly day: Day;
  readonly kind: string;
  readonly class: EntryClass;
  readonly contactId: number | null;
  readonly contact: string | null;
  readonly reach: number | null;
  readonly giveaway: string | null;
  readonly micropoints: number;
};

/** From which day on points are worth less, and up to which; what is left of them at each end is weighed. */
export type Weighing = { readonly lives: HalfLives; readonly lostSince: Day | null };

/** The newest entries a page is chosen from: the ledger of years is never read whole for a page. */
export const CHOSEN_FROM = 20_000;

/**
 * A page of the entries that weigh most on a day, among the newest of them: what is left of each, or with
 * `lostSince` what each lost from that day on. Largest first.
 */
export function heaviestEntries(
  handle: ReadingHandle,
  behind: EntriesBehind,
  { lives, lostSince }: Weighing,
  page: { readonly offset: number; readonly limit: number },
): EntryBehind[] {
  const { fits, parameters } = whatFits(behind);
  return sql<EntryBehind>(
    handle,
    `WITH newest AS (
       SELECT * FROM entry WHERE ${fits} ORDER BY entry.day DESC, entry.id DESC LIMIT ${CHOSEN_FROM})
     SELECT e.id AS entryId, e.act_id AS actId, e.day, e.kind, e.class, e.contact_id AS contactId,
            contact.name AS contact, act.reach, giveaway.title AS giveaway, e.micropoints
     FROM newest e JOIN act ON act.id = e.act_id
     LEFT JOIN contact ON contact.id = e.contact_id
     LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     ORDER BY ${weight(lostSince !== null)} DESC, e.id DESC LIMIT :limit OFFSET :offset`,
  ).all({
    ...parameters,
    ...page,
    ...lives,
    ...(lostSince === null ? {} : { lostSince }),
  });
}

/** How many entries fit. */
export function countEntriesBehind(handle: ReadingHandle, behind: EntriesBehind): number {
  const { fits, parameters } = whatFits(behind);
  return sql<{ n: number }>(handle, `SELECT count(*) AS n FROM entry WHERE ${fits}`).get(parameters)?.n ?? 0;
}

/** How many entries count on some days, with contacts or the audience, from the totals kept per day. */
export function countEntriesOfDays(
  handle: ReadingHandle,
  { from, to, audience }: Pick<EntriesBehind, 'from' | 'to' | 'audience'>,
): number {
  const row = sql<{ n: number }>(
    handle,
    `SELECT coalesce(sum(entries), 0) AS n FROM day_total
     WHERE day <= :to AND (:from IS NULL OR day >= :from) AND (:audience IS NULL OR audience = :audience)`,
  ).get({ from, to, audience: audience === null ? null : Number(audience) });
  return row?.n ?? 0;
}

/** What entries of each kind posted, largest first; points. */
export function totalsByKind(
  handle: ReadingHandle,
  behind: EntriesBehind,
): { readonly kind: string; readonly entries: number; readonly micropoints: number }[] {
  const { fits, parameters } = whatFits(behind);
  return sql<{ kind: string; entries: number; micropoints: number }>(
    handle,
    `SELECT kind, count(*) AS entries, sum(micropoints) AS micropoints FROM entry WHERE ${fits}
     GROUP BY kind ORDER BY abs(sum(micropoints)) DESC, kind`,
  ).all(parameters);
}

function whatFits(behind: EntriesBehind): {
  readonly fits: string;
  readonly parameters: Record<string, string | number | null>;
} {
  const { audience, direction, ...parameters } = behind;
  const fits = [
    'entry.day <= :to',
    counts(behind.knownOn),
    ...(behind.from === null ? [] : ['entry.day >= :from']),
    ...(behind.contactId === null ? [] : ['entry.contact_id = :contactId']),
    ...(audience === null ? [] : [`entry.contact_id IS ${audience ? '' : 'NOT '}NULL`]),
    ...(direction === null ? [] : [`entry.micropoints ${direction === 'deposit' ? '>' : '<'} 0`]),
  ];
  return { fits: fits.join(' AND '), parameters };
}

function weight(isLoss: boolean): string {
  const life = `CASE e.class WHEN 'deposit' THEN :deposit WHEN 'ask' THEN :ask ELSE :breach END`;
  const left = (from: string): string =>
    `coalesce(pow(2.0, -(julianday(${from}) - julianday(e.day)) / (${life})), 1.0)`;
  const lost = `(${left('max(:lostSince, e.day)')} - ${left(':to')})`;
  return `abs(e.micropoints) * ${isLoss ? lost : left(':to')}`;
}
