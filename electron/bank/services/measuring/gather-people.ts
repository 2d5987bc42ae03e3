import type { BenchmarkDays } from '../../../../src/domain/benchmarks/input';
import { type Day, dayNumber } from '../../../../src/domain/day';
import type { RateCard } from '../../../../src/domain/ledger/rate-card';
import { type ClientTerms, judgeClient } from '../../../../src/domain/rules/client';
import type { Rule } from '../../../../src/domain/rules/rule';
import { standingsOf } from '../../../../src/domain/value/arms';
import { balancesOfColumns, type PostingColumns } from '../../../../src/domain/value/posting-columns';
import type { ReadingHandle } from '../../db/handle';
import { type MeasuredContact, measuredContacts } from '../../db/measured-facts';
import type { SaleRows } from '../../db/measured-rows';
import { stageFacts } from '../../db/rule-facts';
import { firstSeenDays } from './first-seen';
import type { GatheredPostings } from './gather-postings';
import { standingTerms } from './inputs';
import { type Measured, PRESENCE_CODES, type PeopleColumns } from './measured';
import { type PlacedSales, placedSales, postingColumns, purchasesAt } from './placed';

/** What was read of a book, and by which rules people are judged. */
export type Gathered = {
  readonly sales: SaleRows;
  readonly postings: GatheredPostings;
  readonly cards: readonly RateCard[];
  readonly treatedWell: readonly Rule<'treated_well'>[];
  readonly client: ClientTerms;
};

type Seen = { readonly contact: MeasuredContact; readonly firstSeen: number };

/** Everybody there was on the day with what is known of them, and their sales and postings by place. */
export function gatherPeople(
  handle: ReadingHandle,
  days: BenchmarkDays,
  gathered: Gathered,
): Pick<Measured, 'people' | 'sales' | 'postings'> {
  const contacts = measuredContacts(handle);
  const seen = firstSeenDays(handle, days.asOf, contacts, gathered);
  const there = contacts.flatMap((contact, at): Seen[] => {
    const firstSeen = seen[at] as number;
    return firstSeen <= dayNumber(days.asOf) ? [{ contact, firstSeen }] : [];
  });
  const places = new Map(there.map(({ contact: [id] }, at) => [id, at]));
  const postings = postingColumns(gathered.postings, places);
  const sales = placedSales(gathered.sales, places);
  const people = {
    ids: Float64Array.from(there, ({ contact: [id] }) => id),
    firstSeen: Int32Array.from(there, ({ firstSeen }) => firstSeen),
    client: clientsOf(handle, days.asOf, there, { ...gathered, placed: sales }),
    ...presencesOf(there, days),
    ...standings(postings, there.length, days, gathered),
  };
  return { people, sales: sales.columns, postings };
}

function clientsOf(
  handle: ReadingHandle,
  asOf: Day,
  there: readonly Seen[],
  { sales, client, placed }: Gathered & { readonly placed: PlacedSales },
): Uint8Array {
  const purchases = purchasesAt(placed, sales);
  const stages = new Map<number, { stage: string; day: Day }[]>();
  for (const { contactId, stage, day } of stageFacts(handle, { asOf, contactId: null })) {
    stages.set(contactId, [...(stages.get(contactId) ?? []), { stage, day }]);
  }
  return Uint8Array.from(there, ({ contact: [id] }, place) => {
    const facts = { purchases: purchases(place), stages: stages.get(id) ?? [] };
    return judgeClient(client, facts, asOf).fits ? 1 : 0;
  });
}

// Somebody looked up only after the day asked of had not been looked up on it. One whose day of looking up
// is not on record was looked up when their record was made.
function presencesOf(
  there: readonly Seen[],
  { asOf, landmark }: BenchmarkDays,
): Pick<PeopleColumns, 'presence' | 'presenceOnLandmark' | 'lookedUpAfter'> {
  const found = there.map(({ contact: [, , createdOn, presence, checkedOn] }) => {
    const day = checkedOn ?? createdOn;
    const code = PRESENCE_CODES.findIndex((one) => one === presence && day <= asOf);
    return { code: Math.max(0, code), late: code > 0 && day > landmark ? 1 : 0 };
  });
  const presence = Uint8Array.from(found, ({ code }) => code);
  return {
    presence,
    presenceOnLandmark: presence,
    lookedUpAfter: Uint8Array.from(found, ({ late }) => late),
  };
}

// As known on the landmark, and one window before as known then.
function standings(
  postings: PostingColumns,
  contacts: number,
  { landmark, before }: BenchmarkDays,
  { cards, treatedWell }: Gathered,
): Pick<PeopleColumns, 'arm' | 'armBefore' | 'balance'> {
  const { fading, tiersOn, creditFromOn } = standingTerms(cards, treatedWell);
  const balancesOn = balancesOfColumns(postings, contacts, fading);
  const balance = balancesOn(landmark);
  const armsOf = (balances: Float64Array, day: Day): Uint8Array =>
    standingsOf(balances, tiersOn(day), creditFromOn?.(day) ?? null).arms;
  return { balance, arm: armsOf(balance, landmark), armBefore: armsOf(balancesOn(before), before) };
}
