import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

/** The part of a day between two of its acts, both included. */
export type DaySpan = { readonly day: Day; readonly first: number; readonly last: number };

/** What a balance took from one act to the next; `actId` 0 stands for all acts of the day before the span. */
export type Step = { readonly day: Day; readonly actId: number; readonly micropoints: number };

/** Whose steps, and as known at the end of which day (null: as known now). */
export type StepsOf = { readonly contactId: number | null; readonly known: Day | null };

const KNOWN = 'e.recorded_on <= :known AND (e.voided_on IS NULL OR e.voided_on > :known)';

/**
 * The steps of a balance through parts of days, oldest first. Only what lies in a span is read act by act:
 * a day may have more acts than any page of a list.
 */
export function stepsOfDays(
  handle: ReadingHandle,
  spans: readonly DaySpan[],
  { contactId, known }: StepsOf,
): Step[] {
  const index = contactId === null ? 'INDEXED BY entry_of_day' : 'INDEXED BY entry_by_contact';
  const own = contactId === null ? '' : 'AND e.contact_id = :contactId';
  const from = `FROM (SELECT value ->> 'day' AS day, value ->> 'first' AS first, value ->> 'last' AS last
      FROM json_each(:spans)) span
    CROSS JOIN entry e ${index} ON e.day = span.day ${own}
    WHERE ${known === null ? 'e.voided_on IS NULL' : KNOWN}`;
  const bound = { spans: JSON.stringify(spans), contactId, known };
  const before = sql<Step>(
    handle,
    `SELECT e.day, 0 AS actId, sum(e.micropoints) AS micropoints ${from} AND e.act_id < span.first GROUP BY e.day`,
  ).all(bound);
  const within = sql<Step>(
    handle,
    `SELECT e.day, e.act_id AS actId, sum(e.micropoints) AS micropoints ${from}
     AND e.act_id BETWEEN span.first AND span.last GROUP BY e.day, e.act_id`,
  ).all(bound);
  return [...before, ...within].sort(byDayAndAct);
}

function byDayAndAct(a: Step, b: Step): number {
  return a.day === b.day ? a.actId - b.actId : a.day < b.day ? -1 : 1;
}
