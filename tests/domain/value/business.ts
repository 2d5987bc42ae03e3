import { type Day, dayOfNumber } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import { ASSUMPTIONS_AS_THEY_COME } from '../../../src/domain/value/assumptions';
import type { ValueInput } from '../../../src/domain/value/fit';
import { type KnownPosting, knownStandings } from '../../../src/domain/value/known-standings';
import { recordsOf } from '../../../src/domain/value/records';

type Entry = {
  readonly contact: string | null;
  readonly cls: EntryClass;
  readonly points: number;
  readonly day: number;
  readonly recordedDay: number;
  readonly voidedDay: number | null;
};

/** A business as the reference describes it; days are day numbers. */
export type Business = {
  readonly contacts: readonly { readonly id: string; readonly firstSeenDay: number }[];
  readonly entries: readonly Entry[];
  readonly purchases: readonly { readonly contact: string; readonly day: number; readonly cents: number }[];
};

export const CARD_TERMS = {
  fading: () => RATE_CARD_V1.halfLifeDays,
  tiersOn: () => RATE_CARD_V1.tiers,
};

/** The same business as the estimate reads it; its contacts are numbered from 1. */
export function inputOf(business: Business): ValueInput & { readonly postings: readonly KnownPosting[] } {
  const places = new Map(business.contacts.map(({ id }, at) => [id, at]));
  const records = recordsOf(
    business.contacts.map(({ firstSeenDay }, at) => ({ id: at + 1, firstSeen: dayOfNumber(firstSeenDay) })),
    business.purchases.map(({ contact, day, cents: amount }) => ({
      contact: (places.get(contact) as number) + 1,
      day: dayOfNumber(day),
      amountCents: cents(amount),
    })),
  );
  const postings = postingsOf(business, places);
  return {
    records,
    postings,
    standingsOn: knownStandings(postings, business.contacts.length, CARD_TERMS),
    firstRecorded: firstDay(business),
    assumptions: ASSUMPTIONS_AS_THEY_COME,
  };
}

function postingsOf({ entries }: Business, places: ReadonlyMap<string, number>): KnownPosting[] {
  return entries.flatMap((entry) =>
    entry.contact === null
      ? []
      : {
          contact: places.get(entry.contact) as number,
          class: entry.cls,
          points: entry.points,
          day: dayOfNumber(entry.day),
          recordedOn: dayOfNumber(entry.recordedDay),
          voidedOn: entry.voidedDay === null ? null : dayOfNumber(entry.voidedDay),
        },
  );
}

function firstDay({ entries, purchases }: Business): Day | null {
  const days = [...entries, ...purchases].map(({ day }) => day);
  return days.length === 0 ? null : dayOfNumber(Math.min(...days));
}
