import type { Day } from '../../../src/domain/day';
import type { DatedPoints } from '../../../src/domain/ledger/balance';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';
import { counts } from './known';

/** A day's points of one class, given and taken apart, with named contacts or with the audience. */
export type DayPoints = DatedPoints & { readonly audience: boolean };

type TotalRow = {
  readonly audience: number;
  readonly class: string;
  readonly day: string;
  readonly added_micropoints: number;
  readonly taken_micropoints: number;
};

/** What counts up to a day, added up per day: the whole business's postings in few rows. Points. */
export function listDayPoints(handle: ReadingHandle, upTo: Day): DayPoints[] {
  const rows = sql<TotalRow>(
    handle,
    'SELECT * FROM day_total WHERE day <= ? AND entries > 0 ORDER BY day',
  ).all(upTo);
  return rows.flatMap(toPoints);
}

/** The same as it was known at the end of a past day: from the entries themselves, as totals are of what counts now. */
export function listDayPointsKnown(handle: ReadingHandle, upTo: Day, knownOn: Day): DayPoints[] {
  const rows = sql<TotalRow>(
    handle,
    `SELECT contact_id IS NULL AS audience, class, day, sum(max(micropoints, 0)) AS added_micropoints,
            sum(min(micropoints, 0)) AS taken_micropoints
     FROM entry WHERE day <= :upTo AND ${counts(knownOn)} GROUP BY day, class, 1 ORDER BY day`,
  ).all({ upTo, knownOn });
  return rows.flatMap(toPoints);
}

/** One day's points of what counts, and how many entries they are of. */
export function dayPointsOn(
  handle: ReadingHandle,
  day: Day,
): { readonly points: DayPoints[]; readonly entries: number } {
  const rows = sql<TotalRow & { readonly entries: number }>(
    handle,
    'SELECT * FROM day_total WHERE day = ? AND entries > 0',
  ).all(day);
  return { points: rows.flatMap(toPoints), entries: rows.reduce((sum, row) => sum + row.entries, 0) };
}

/** The days whose totals actions after that one have touched, oldest first. */
export function daysTouchedAfter(handle: ReadingHandle, actionId: number): Day[] {
  return sql<{ day: Day }>(
    handle,
    'SELECT DISTINCT day FROM day_total INDEXED BY day_total_by_touch WHERE touched > ? ORDER BY day',
  )
    .all(actionId)
    .map((row) => row.day);
}

/** How many entries were known on a past day to count up to another. */
export function countEntriesKnown(handle: ReadingHandle, upTo: Day, knownOn: Day): number {
  const text = `SELECT count(*) AS n FROM entry WHERE day <= :upTo AND ${counts(knownOn)}`;
  return sql<{ n: number }>(handle, text).get({ upTo, knownOn })?.n ?? 0;
}

/** How many entries count on each day. */
export function countEntriesByDay(handle: ReadingHandle): Map<Day, number> {
  const rows = sql<{ day: Day; n: number }>(
    handle,
    'SELECT day, sum(entries) AS n FROM day_total GROUP BY day',
  ).all();
  return new Map(rows.map(({ day, n }) => [day, n]));
}

/** Days whose kept totals differ from what their entries add up to; empty when all is well. */
export function findTotalMismatches(handle: ReadingHandle): Day[] {
  const rows = sql<{ day: string }>(
    handle,
    `WITH counted AS (
       SELECT (contact_id IS NULL) AS audience, class, day, sum(max(micropoints, 0)) AS added,
              sum(min(micropoints, 0)) AS taken, count(*) AS entries
       FROM entry WHERE voided_on IS NULL GROUP BY 1, 2, 3)
     SELECT coalesce(c.day, t.day) AS day FROM counted c
     FULL JOIN day_total t ON t.day = c.day AND t.class = c.class AND t.audience = c.audience
     WHERE coalesce(c.added, 0) <> coalesce(t.added_micropoints, 0)
        OR coalesce(c.taken, 0) <> coalesce(t.taken_micropoints, 0)
        OR coalesce(c.entries, 0) <> coalesce(t.entries, 0)
     ORDER BY 1`,
  ).all();
  return rows.map((row) => row.day as Day);
}

/** Days whose kept count of acts differs from the acts there are; empty when all is well. */
export function findActDayMismatches(handle: ReadingHandle): Day[] {
  const rows = sql<{ day: Day }>(
    handle,
    `SELECT coalesce(c.day, kept.day) AS day
     FROM (SELECT day, count(*) AS acts FROM act WHERE voided_on IS NULL GROUP BY day) c
     FULL JOIN act_day kept ON kept.day = c.day
     WHERE coalesce(c.acts, 0) <> coalesce(kept.acts, 0) ORDER BY 1`,
  ).all();
  return rows.map((row) => row.day);
}

function toPoints(row: TotalRow): DayPoints[] {
  const base = { class: row.class as EntryClass, day: row.day as Day, audience: row.audience === 1 };
  return [row.added_micropoints, row.taken_micropoints]
    .filter((micropoints) => micropoints !== 0)
    .map((micropoints) => ({ ...base, points: micropoints / 1e6 }));
}
