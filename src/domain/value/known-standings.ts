import { type Day, dayNumber } from '../day';
import type { Fading } from '../ledger/fading';
import { ENTRY_CLASSES, type EntryClass, type Tier } from '../ledger/rate-card';
import { type Standings, standingsOf } from './arms';
import { NEVER, type PostingColumns, balancesOfColumns } from './posting-columns';

/** A posting of one contact, by its place in the records, with when it was recorded and voided. */
export type KnownPosting = {
  readonly contact: number;
  readonly class: EntryClass;
  readonly day: Day;
  readonly points: number;
  readonly recordedOn: Day;
  readonly voidedOn: Day | null;
};

/** What standings are read with: the card’s fading and tiers on a day, and from how many points one is in credit. */
export type StandingTerms = {
  readonly fading: Fading;
  readonly tiersOn: (day: Day) => readonly Tier[];
  /** Left out, the tiers’ cut for warm. */
  readonly creditFromOn?: (day: Day) => number;
};

/**
 * The balance of each of `contacts` contacts at the end of a day as it was known then: recorded by that
 * day, and not voided by it. Points. Source: measurement, sections 0 (bitemporal) and 1.
 */
export function knownBalances(
  postings: readonly KnownPosting[],
  contacts: number,
  fading: Fading,
): (day: Day) => Float64Array {
  return balancesOfColumns(columnsOf(postings), contacts, fading);
}

/** How every contact stood on a day, as known then, from their postings. */
export function knownStandings(
  postings: readonly KnownPosting[],
  contacts: number,
  terms: StandingTerms,
): (day: Day) => Standings {
  return standingsOfColumns(columnsOf(postings), contacts, terms);
}

/** The same from columns. */
export function standingsOfColumns(
  columns: PostingColumns,
  contacts: number,
  terms: StandingTerms,
): (day: Day) => Standings {
  const balancesOn = balancesOfColumns(columns, contacts, terms.fading);
  return (day) => standingsOf(balancesOn(day), terms.tiersOn(day), terms.creditFromOn?.(day) ?? null);
}

function columnsOf(postings: readonly KnownPosting[]): PostingColumns {
  return {
    days: Int32Array.from(postings, ({ day }) => dayNumber(day)),
    from: Int32Array.from(postings, ({ day, recordedOn }) => Math.max(dayNumber(day), dayNumber(recordedOn))),
    until: Int32Array.from(postings, ({ voidedOn }) => (voidedOn === null ? NEVER : dayNumber(voidedOn))),
    classes: Uint8Array.from(postings, (posting) => ENTRY_CLASSES.indexOf(posting.class)),
    points: Float64Array.from(postings, (posting) => posting.points),
    owners: Int32Array.from(postings, (posting) => posting.contact),
  };
}
