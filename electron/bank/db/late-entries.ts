import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/**
 * How knowledge of the time up to a day has changed since: entries of those days that were recorded later,
 * and entries known then that were taken out later. An entry is an act, as a list shows it.
 */
export function countLateEntries(
  handle: ReadingHandle,
  asOf: Day,
): { readonly recordedLater: number; readonly voidedLater: number } {
  const row = sql<{ recordedLater: number; voidedLater: number }>(
    handle,
    `SELECT count(DISTINCT CASE WHEN recorded_on > :asOf THEN act_id END) AS recordedLater,
            count(DISTINCT CASE WHEN recorded_on <= :asOf THEN act_id END) AS voidedLater
     FROM entry WHERE day <= :asOf AND ((recorded_on > :asOf AND voided_on IS NULL)
       OR (recorded_on <= :asOf AND voided_on > :asOf))`,
  ).get({ asOf });
  return row ?? { recordedLater: 0, voidedLater: 0 };
}
