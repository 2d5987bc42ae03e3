import type { Day } from '../../../src/domain/day';
import type { ActUnits } from '../../../src/domain/ledger/posting';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';

/** Acts that would post alike, and how many of them there are: units per contact, kind and day. */
export type AlikeActs = { readonly act: ActUnits; readonly times: number };

type AlikeRow = [
  kind: string,
  day: string,
  units: number,
  audience: number,
  reach: number | null,
  times: number,
];

/**
 * What the entries that count up to a day were posted for, alike ones together: how many times each number
 * of units of a kind reached somebody on a day, and each size of audience. Each stands for a contact of its own.
 */
export function listAlikeActs(handle: ReadingHandle, upTo: Day): AlikeActs[] {
  const rows = sql<AlikeRow>(
    handle,
    `SELECT kind, day, units, 0, NULL, count(*) FROM (
       SELECT entry.kind, entry.day, sum(act.units) AS units
       FROM entry NOT INDEXED JOIN act ON act.id = entry.act_id
       WHERE entry.contact_id IS NOT NULL AND entry.voided_on IS NULL AND entry.day <= :upTo
       GROUP BY entry.contact_id, entry.kind, entry.day) GROUP BY kind, day, units
     UNION ALL
     SELECT entry.kind, entry.day, 1, 1, act.reach, count(*)
     FROM entry NOT INDEXED JOIN act ON act.id = entry.act_id
     WHERE entry.contact_id IS NULL AND entry.voided_on IS NULL AND entry.day <= :upTo
     GROUP BY entry.kind, entry.day, act.reach`,
  )
    .raw()
    .all({ upTo });
  return rows.map(([kind, day, units, audience, reach, times], seq) => ({
    act: { seq, contact: audience === 1 ? null : seq, kind, day: day as Day, units, reach },
    times,
  }));
}

type PostingRow = [contact: number, cls: EntryClass, day: Day, micropoints: number];

/** Goes through every contact's postings up to a day, in points, as they stand in the book. */
export function eachContactPosting(
  handle: ReadingHandle,
  upTo: Day,
  visit: (contact: number, cls: EntryClass, day: Day, points: number) => void,
): void {
  const rows = sql<PostingRow>(
    handle,
    `SELECT contact_id, class, day, micropoints FROM entry NOT INDEXED
     WHERE contact_id IS NOT NULL AND day <= ? AND voided_on IS NULL`,
  )
    .raw()
    .all(upTo);
  for (const [contact, cls, day, micropoints] of rows) visit(contact, cls, day, micropoints / 1e6);
}

/** How many entries that count are on a day or later. */
export function countEntriesFrom(handle: ReadingHandle, from: Day): number {
  const row = sql<{ n: number }>(
    handle,
    'SELECT coalesce(sum(entries), 0) AS n FROM day_total WHERE day >= ?',
  ).get(from);
  return row?.n ?? 0;
}
