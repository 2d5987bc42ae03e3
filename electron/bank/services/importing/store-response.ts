import type { ReadingHandle, WritingHandle } from '../../db/handle';
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
  const known = sameFact(all, fact);
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
  const { posted, posts } = dueFor(handle, giveawayId, contactId, fact.kind, all);
  const after = {
    ...before,
    day: fact.day < before.day ? fact.day : before.day,
    minutes: minutesOf(handle, id, fact, known),
    actId: posted ?? before.actId,
  };
  const isSame = after.day === before.day && after.minutes === before.minutes && after.actId === before.actId;
  if (!isSame) updateResponse(handle, after);
  return { fate: known ? (isSame ? 'unchanged' : 'updated') : 'created', posts };
}

/**
 * Whether a response of that way has points due, `all` being what the contact did about the giveaway so far.
 * A giveaway is posted once to a person: what the owner has logged by hand counts, and is `posted`.
 */
export function dueFor(
  handle: ReadingHandle,
  giveawayId: number,
  contactId: number,
  kind: ResponseRow['kind'],
  all: readonly ResponseRow[],
): { readonly posted: number | null; readonly posts: boolean } {
  const isDue = isPosting(kind) && !all.some(({ actId }) => actId !== null);
  const posted = isDue ? actPostedFor(handle, giveawayId, contactId) : null;
  return { posted, posts: isDue && posted === null };
}

/** Whether points are due for responses of that way. */
export function isPosting(kind: ResponseRow['kind']): kind is 'attended' | 'downloaded' {
  return kind === 'attended' || kind === 'downloaded';
}

/** Ties the responses that were posted to their act. */
export function markPosted(
  handle: WritingHandle,
  giveawayId: number,
  contactIds: readonly number[],
  fact: Pick<ResponseRow, 'kind' | 'day'>,
  actId: number,
): void {
  for (const contactId of contactIds) {
    const response = sameFact(responsesOf(handle, giveawayId, contactId), fact);
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

// Of a series, the same day; else a response of that way is one, whatever day a report gives it.
function sameFact(
  all: readonly ResponseRow[],
  { kind, day }: Pick<ResponseRow, 'kind' | 'day'>,
): ResponseRow | undefined {
  const alike = all.filter((one) => one.kind === kind);
  return alike.find((one) => one.day === day) ?? alike[0];
}
