import { Refusal } from '../../../src/contract/failure';
import type { giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import type { Day } from '../../../src/domain/day';
import { contactsOfAct, findAct, voidAct } from '../db/acts';
import {
  changeResponse,
  findResponse,
  removeResponse,
  removeResponseParts,
  tieResponse,
} from '../db/changed-responses';
import { contactName } from '../db/people-list';
import { takeOffAct } from '../db/doubled-postings';
import { isOfResponses } from '../db/giveaway-acts';
import type { WritingHandle } from '../db/handle';
import { type KnownGiveaway, giveawayOfId } from '../db/imported-giveaways';
import { type ResponseRow, responsesOf } from '../db/responses';
import { type Context, change } from './context';
import { leaveTheUnnamed } from './giveaway-postings';
import { postResponders } from './importing/response-postings';
import { dueFor, isPosting, markPosted } from './importing/store-response';

type Edit = InputOf<(typeof giveawaysOperations)['editResponse']>;
type Response = ResponseRow & { readonly giveawayId: number };
type Due = { readonly kind: 'attended' | 'downloaded'; readonly day: Day; readonly contactIds: number[] };

/**
 * Changes the day, the way or the minutes of one response. What was posted for it goes where it is now, or
 * back to the people nobody named. @throws Refusal `not_found`, `noted_already`
 */
export function editResponse(context: Context, { id, way, day, minutes }: Edit): { readonly id: number } {
  return change(context, nameOf(context, 'Changed', [id]), (handle) => {
    const before = findResponse(handle, id);
    if (!before) throw new Refusal('not_found', 'This response is no longer in the book.');
    const after = { ...before, kind: way, day, minutes };
    const isMoved = before.kind !== way || before.day !== day;
    if (isMoved) refuseTwice(handle, after);
    if (isMoved || before.minutes !== minutes) changeResponse(handle, after);
    if (before.kind !== way) removeResponseParts(handle, id);
    if (isMoved) settle(handle, [before]);
    return { id };
  });
}

/** Removes responses. Whoever has no other that counts is again one of the people nobody named. */
export function removeResponses(context: Context, { ids }: { ids: number[] }): { readonly removed: number } {
  const unique = [...new Set(ids)];
  return change(context, nameOf(context, 'Removed', unique), (handle) => {
    const found = unique.flatMap((id) => findResponse(handle, id) ?? []);
    for (const { id } of found) removeResponse(handle, id);
    settle(handle, found);
    return { removed: found.length };
  });
}

/** Takes back what was posted for responses as they were, and posts what those that are left have due. */
function settle(handle: WritingHandle, before: readonly Response[]): void {
  const giveaways = new Map<number, Set<number>>();
  const acts = new Set<number>();
  for (const response of before) {
    const people = giveaways.get(response.giveawayId) ?? new Set();
    giveaways.set(response.giveawayId, people.add(response.contactId));
    if (response.actId !== null) acts.add(takeBack(handle, response, response.actId));
  }
  for (const [id, people] of giveaways) {
    const giveaway = giveawayOfId(handle, id);
    if (!giveaway) continue;
    for (const due of dueOf(handle, id, people)) post(handle, giveaway, due);
    leaveTheUnnamed(handle, giveaway);
  }
  for (const actId of acts)
    if (isOfResponses(handle, actId) && isEmpty(handle, actId)) voidAct(handle, actId);
}

// What the owner has logged for somebody by hand was not posted for their response, and outlives it.
function takeBack(handle: WritingHandle, { giveawayId, contactId }: Response, actId: number): number {
  for (const one of responsesOf(handle, giveawayId, contactId)) {
    if (one.actId === actId) tieResponse(handle, one.id, null);
  }
  if (isOfResponses(handle, actId)) takeOffAct(handle, actId, contactId);
  return actId;
}

function isEmpty(handle: WritingHandle, actId: number): boolean {
  const reach = findAct(handle, actId)?.reach ?? 0;
  return reach === 0 && contactsOfAct(handle, actId).length === 0;
}

function dueOf(handle: WritingHandle, giveawayId: number, people: ReadonlySet<number>): Iterable<Due> {
  const due = new Map<string, Due>();
  for (const contactId of people) {
    const all = responsesOf(handle, giveawayId, contactId);
    const first = all.find(({ kind }) => isPosting(kind));
    if (!first || !isPosting(first.kind)) continue;
    const { posted, posts } = dueFor(handle, giveawayId, contactId, first.kind, all);
    if (posted !== null) tieResponse(handle, first.id, posted);
    if (!posts) continue;
    const key = `${first.kind} ${first.day}`;
    const group = due.get(key) ?? { kind: first.kind, day: first.day, contactIds: [] };
    group.contactIds.push(contactId);
    due.set(key, group);
  }
  return due.values();
}

function post(handle: WritingHandle, giveaway: KnownGiveaway, { kind, day, contactIds }: Due): void {
  const actId = postResponders(handle, giveaway, kind, day, contactIds);
  if (actId !== null) markPosted(handle, giveaway.id, contactIds, { kind, day }, actId);
}

function refuseTwice(handle: WritingHandle, { id, giveawayId, contactId, kind, day }: Response): void {
  const same = responsesOf(handle, giveawayId, contactId).some(
    (one) => one.id !== id && one.kind === kind && one.day === day,
  );
  if (same) throw new Refusal('noted_already', 'This is on record already, for the same day.');
}

function nameOf({ book: { reader } }: Context, verb: string, ids: readonly number[]): string {
  const [id = 0] = ids;
  const response = findResponse(reader, id);
  const title = (response && giveawayOfId(reader, response.giveawayId)?.title) ?? '';
  if (ids.length > 1) return `${verb} ${ids.length} responses to “${title}”`;
  const who = response ? contactName(reader, response.contactId) : '';
  return `${verb} ${who === '' ? 'a response' : `the response of ${who}`} to “${title}”`;
}
