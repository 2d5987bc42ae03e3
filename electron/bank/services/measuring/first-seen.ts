import { type Day, dayNumber } from '../../../../src/domain/day';
import { NEVER } from '../../../../src/domain/value/posting-columns';
import type { ReadingHandle } from '../../db/handle';
import { type MeasuredContact, firstResponses } from '../../db/measured-facts';
import type { SaleRows } from '../../db/measured-rows';
import type { GatheredPostings } from './gather-postings';

type Known = { readonly sales: SaleRows; readonly postings: GatheredPostings };

/**
 * When each contact was first seen, in their order: the earliest of a date given by hand or file and their
 * first act that counts, response or sale; with none of these, when their record was made. Day numbers.
 */
export function firstSeenDays(
  handle: ReadingHandle,
  asOf: Day,
  contacts: readonly MeasuredContact[],
  { sales, postings }: Known,
): Int32Array {
  const first = new Map<number, number>();
  const see = (id: number, day: number): void => {
    const before = first.get(id);
    if (before === undefined || day < before) first.set(id, day);
  };
  sales.contactIds.forEach((id, at) => see(id, sales.days[at] as number));
  postings.contactIds.forEach((id, at) => {
    if (postings.until[at] === NEVER) see(id, postings.days[at] as number);
  });
  for (const [id, day] of firstResponses(handle, asOf)) see(id, dayNumber(day));
  for (const [id, metOn] of contacts) if (metOn !== null) see(id, dayNumber(metOn));
  return Int32Array.from(contacts, ([id, , createdOn]) => first.get(id) ?? dayNumber(createdOn));
}
