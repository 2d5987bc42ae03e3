import type { Day } from '../../../src/domain/day';
import type { DatedPoints } from '../../../src/domain/ledger/balance';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';

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

/** How many entries count, ever. */
export function countEntries(handle: ReadingHandle): number {
  return sql<{ n: number }>(handle, 'SELECT coalesce(sum(entries), 0) AS n FROM day_total').get()?.n ?? 0;
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

function toPoints(row: TotalRow): DayPoints[] {
  const base = { class: row.class as EntryClass, day: row.day as Day, audience: row.audience === 1 };
  return [row.added_micropoints, row.taken_micropoints]
    .filter((micropoints) => micropoints !== 0)
    .map((micropoints) => ({ ...base, points: micropoints / 1e6 }));
}
