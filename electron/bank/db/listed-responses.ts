import type { Day } from '../../../src/domain/day';
import type { ResponseKind } from '../../../src/domain/import/response-words';
import { type ReadingHandle, sql } from './handle';
import type { ResponseRow } from './responses';

/** Which responses to a giveaway are meant: in one way or (null) any, up to a day or (null) all. */
export type WhichResponses = {
  readonly giveawayId: number;
  readonly way: ResponseKind | null;
  readonly until: Day | null;
};

type Page = { readonly offset: number; readonly limit: number; readonly descending: boolean };

const FITS = `r.giveaway_id = :giveawayId AND (:way IS NULL OR r.kind = :way)
              AND (:until IS NULL OR r.day <= :until)`;

/** How many responses are meant. */
export function countListed(handle: ReadingHandle, which: WhichResponses): number {
  const row = sql<{ n: number }>(handle, `SELECT count(*) AS n FROM response r WHERE ${FITS}`).get({
    ...which,
  });
  return row?.n ?? 0;
}

/** A page of the responses that are meant, oldest or newest first, with who they are from. */
export function listResponses(
  handle: ReadingHandle,
  which: WhichResponses,
  { offset, limit, descending }: Page,
): (Pick<ResponseRow, 'id' | 'contactId' | 'day' | 'minutes'> & {
  readonly way: ResponseKind;
  readonly name: string;
  readonly email: string | null;
})[] {
  const order = descending ? 'r.day DESC, r.id DESC' : 'r.day, r.id';
  return sql<ReturnType<typeof listResponses>[number]>(
    handle,
    `SELECT r.id, r.contact_id AS contactId, c.name, c.email, r.kind AS way, r.day, r.minutes
     FROM response r JOIN contact c ON c.id = r.contact_id WHERE ${FITS}
     ORDER BY ${order} LIMIT :limit OFFSET :offset`,
  ).all({ ...which, offset, limit });
}
