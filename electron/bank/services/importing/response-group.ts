import type { WritingHandle } from '../../db/handle';
import type { KnownGiveaway } from '../../db/imported-giveaways';
import { listedByHand } from '../name-index';
import type { Attendees } from './attendees';
import type { ResponsePreview } from './preview-responses';
import { type Fact, type Line, factsOf } from './response-facts';
import { postResponders } from './response-postings';
import { markPosted, storeFact } from './store-response';
import type { Fate } from './store-sale';
import { RECORDS_PER_TURN } from './storer';

/** What the rows of a report are stored with. */
export type GroupRules = {
  readonly people: Attendees;
  /** Whoever stands in the report has registered. */
  readonly listsRegistrations: boolean;
  readonly preview: ResponsePreview;
  readonly count: (fate: Fate) => void;
};

/** Contacts to whom points are due for the same kind of response on the same day. */
type Due = { readonly fact: Fact; readonly contactIds: number[] };

/** Stores what a report says of one giveaway, contact by contact, and posts it; stops now and then, with how many lines are done. */
export function* storeGroup(
  handle: WritingHandle,
  giveaway: KnownGiveaway,
  lines: readonly Line[],
  { people, listsRegistrations, preview, count }: GroupRules,
): Generator<number> {
  const toPost = new Map<string, Due>();
  let [done, stored] = [0, 0];
  for (const [contactId, own] of yield* byContact(handle, giveaway, lines, people)) {
    for (const fact of factsOf(own, listsRegistrations, giveaway.startsOn)) {
      const { fate, posts } = storeFact(handle, giveaway.id, contactId, fact);
      count(fate);
      if (posts) due(toPost, fact).push(contactId);
      preview.settle(
        own.map(({ row }) => row),
        { contactId, giveawayId: giveaway.id, giveaway: giveaway.title, fact, fate },
      );
    }
    stored += own.length;
    if ((done += 1) % RECORDS_PER_TURN === 0) yield stored;
  }
  for (const { fact, contactIds } of toPost.values()) {
    for (let from = 0; from < contactIds.length; from += RECORDS_PER_TURN) {
      post(handle, giveaway, fact, contactIds.slice(from, from + RECORDS_PER_TURN));
      yield stored;
    }
  }
}

function* byContact(
  handle: WritingHandle,
  { id }: KnownGiveaway,
  lines: readonly Line[],
  people: Attendees,
): Generator<number, ReadonlyMap<number, readonly Line[]>> {
  const all = new Map<number, Line[]>();
  const listed = listedByHand(handle, id);
  for (const [at, line] of lines.entries()) {
    if (at % RECORDS_PER_TURN === 0) yield 0;
    const contactId = people.contactOf(line.record.who, String(id), listed);
    const own = all.get(contactId);
    if (own) own.push(line);
    else all.set(contactId, [line]);
  }
  return all;
}

function due(all: Map<string, Due>, fact: Fact): number[] {
  const key = `${fact.kind} ${fact.day}`;
  const known = all.get(key) ?? { fact, contactIds: [] };
  all.set(key, known);
  return known.contactIds;
}

function post(
  handle: WritingHandle,
  giveaway: KnownGiveaway,
  { kind, day }: Fact,
  contactIds: readonly number[],
): void {
  if (kind !== 'attended' && kind !== 'downloaded') return;
  const actId = postResponders(handle, giveaway, kind, day, contactIds);
  if (actId !== null) markPosted(handle, giveaway.id, contactIds, { kind, day }, actId);
}
