import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';

/** What the journal and the ledger know of an entry; voided ones do not count. */
export type EntryImage = {
  readonly act_id: number;
  readonly contact_id: number | null;
  readonly kind: string;
  readonly class: EntryClass;
  readonly day: Day;
  readonly micropoints: number;
  readonly voided_on: Day | null;
};

/** An entry that was touched since some moment: as it was then, as it is now, and the day or moment of it. */
export type TouchedEntry = {
  readonly before: EntryImage | null;
  readonly after: EntryImage | null;
  readonly at: string;
};

type Since = { readonly lastEntryId: number; readonly lastChangeId: number };

/**
 * The entries up to a day that were made, changed, voided, removed or put back since a moment: the first
 * change after it shows what a row was then.
 */
export function entriesTouchedSince(handle: ReadingHandle, since: Since, upTo: Day): TouchedEntry[] {
  return [...entriesMadeSince(handle, since, upTo), ...entriesChangedSince(handle, since)].filter(
    ({ before, after }) => [before, after].some((image) => image !== null && image.day <= upTo),
  );
}

function entriesMadeSince(handle: ReadingHandle, { lastEntryId }: Since, upTo: Day): TouchedEntry[] {
  const rows = sql<EntryImage & { at: string }>(
    handle,
    `SELECT act_id, contact_id, kind, class, day, micropoints, voided_on, recorded_on AS at FROM entry
     WHERE id > ? AND day <= ? ORDER BY id`,
  ).all(lastEntryId, upTo);
  return rows.map(({ at, ...after }) => ({ before: null, after, at }));
}

function entriesChangedSince(handle: ReadingHandle, since: Since): TouchedEntry[] {
  const rows = sql<{ row_id: number; before: string | null; at: string }>(
    handle,
    `SELECT touched.row_id, first.before, action.at
     FROM (SELECT row_id, min(id) AS first_id, max(id) AS last_id FROM change
           WHERE id > :lastChangeId AND table_name = 'entry' AND row_id <= :lastEntryId GROUP BY row_id) touched
     JOIN change first ON first.id = touched.first_id
     JOIN change last ON last.id = touched.last_id
     JOIN action ON action.id = last.action_id
     ORDER BY touched.row_id`,
  ).all(since);
  return rows.map(({ row_id, before, at }) => ({
    before: before === null ? null : (JSON.parse(before) as EntryImage),
    after: imageNow(handle, row_id),
    at,
  }));
}

function imageNow(handle: ReadingHandle, id: number): EntryImage | null {
  const row = sql<EntryImage>(
    handle,
    'SELECT act_id, contact_id, kind, class, day, micropoints, voided_on FROM entry WHERE id = ?',
  ).get(id);
  return row ?? null;
}
