import type { WritingHandle } from '../../db/handle';
import {
  type ResponseRow,
  addResponse,
  actPostedFor,
  addResponsePart,
  minutesInParts,
  responsesOf,
  updateResponse,
} from '../../db/responses';
import { fingerprint } from '../../../../src/domain/import/fingerprint';
import type { Fact } from './response-facts';
import type { Fate } from './store-sale';

/**
 * Stores one fact about a contact and a giveaway. A fact known already gets what is new of it: an earlier
 * day, minutes of rows not counted yet. `posts` says that points are due for it.
 */
export function storeFact(
  handle: WritingHandle,
  giveawayId: number,
  contactId: number,
  fact: Fact,
): { readonly fate: Fate; readonly posts: boolean } {
  const all = responsesOf(handle, giveawayId, contactId);
  const known = all.find(({ kind }) => kind === fact.kind);
  const id =
    known?.id ??
    addResponse(handle, giveawayId, {
      contactId,
      kind: fact.kind,
      day: fact.day,
      minutes: null,
      actId: null,
    });
  addParts(handle, giveawayId, id, fact);
  const before = known ?? { id, day: fact.day, minutes: null, actId: null };
  const isDue = isPosting(fact) && !all.some(({ actId }) => actId !== null);
  // What the owner has logged by hand counts: a giveaway is posted once to a person.
  const posted = isDue ? actPostedFor(handle, giveawayId, contactId) : null;
  const after = {
    ...before,
    day: fact.day < before.day ? fact.day : before.day,
    minutes: minutesOf(handle, id, fact, known),
    actId: posted ?? before.actId,
  };
  const isSame = after.day === before.day && after.minutes === before.minutes && after.actId === before.actId;
  if (!isSame) updateResponse(handle, after);
  const posts = isDue && posted === null;
  return { fate: known ? (isSame ? 'unchanged' : 'updated') : 'created', posts };
}

/** Ties the responses that were posted to their act. */
export function markPosted(
  handle: WritingHandle,
  giveawayId: number,
  contactIds: readonly number[],
  kind: ResponseRow['kind'],
  actId: number,
): void {
  for (const contactId of contactIds) {
    const response = responsesOf(handle, giveawayId, contactId).find((one) => one.kind === kind);
    if (response) updateResponse(handle, { ...response, actId });
  }
}

function addParts(handle: WritingHandle, giveawayId: number, responseId: number, fact: Fact): void {
  for (const { record, key } of fact.lines) {
    if (record.minutes === null) continue;
    addResponsePart(handle, responseId, fingerprint([String(giveawayId), key]), record.minutes);
  }
}

// Minutes typed by hand before any report came stay where a report says less.
function minutesOf(
  handle: WritingHandle,
  id: number,
  { lines }: Fact,
  known: ResponseRow | undefined,
): number | null {
  if (lines.every(({ record }) => record.minutes === null)) return known?.minutes ?? null;
  return Math.max(minutesInParts(handle, id), known?.minutes ?? 0);
}

function isPosting({ kind }: Fact): boolean {
  return kind === 'attended' || kind === 'downloaded';
}
