import type { Day } from '../../../src/domain/day';
import type { ReadingKind } from '../../../src/domain/import/reading-words';
import type { Reading } from '../../../src/domain/reputation/reading';
import { type ReadingHandle, sql } from './handle';

/** What a list of readings is narrowed to: days of `from` to `to`, both included; null leaves nothing out. */
export type ReadingFilter = {
  readonly from: Day | null;
  readonly to: Day;
  readonly kind: ReadingKind | null;
  readonly unanswered: boolean;
};

/** A reading with the name of whom it is from; the address of one without a name. */
export type ListedReading = Reading & {
  readonly id: number;
  readonly source: string;
  readonly contactId: number | null;
  readonly contactName: string | null;
  readonly note: string;
};

/** What was said up to a day, in any order. */
export function readingsUpTo(handle: ReadingHandle, upTo: Day): Reading[] {
  return sql<Omit<Reading, 'replied'> & { replied: number }>(
    handle,
    'SELECT day, kind, value_milli AS valueMilli, scale, replied FROM reading WHERE day <= ?',
  )
    .all(upTo)
    .map((row) => ({ ...row, replied: row.replied === 1 }));
}

/** A page of readings, newest first. */
export function readingPage(
  handle: ReadingHandle,
  filter: ReadingFilter,
  offset: number,
  limit: number,
): ListedReading[] {
  return sql<Omit<ListedReading, 'replied'> & { replied: number }>(
    handle,
    `SELECT r.id, r.day, r.kind, r.value_milli AS valueMilli, r.scale, r.source, r.contact_id AS contactId,
            coalesce(nullif(c.name, ''), c.email, c.name) AS contactName, r.replied, r.note
     FROM reading r LEFT JOIN contact c ON c.id = r.contact_id
     WHERE ${FITS} AND (:kind IS NULL OR kind = :kind) ORDER BY r.day DESC, r.id DESC LIMIT :limit OFFSET :offset`,
  )
    .all({ ...bound(filter), offset, limit })
    .map((row) => ({ ...row, replied: row.replied === 1 }));
}

/** How many readings of each kind fit all but the kind. */
export function countByKind(handle: ReadingHandle, filter: ReadingFilter): Map<ReadingKind, number> {
  const { kind: _kind, ...rest } = bound(filter);
  const rows = sql<{ kind: ReadingKind; n: number }>(
    handle,
    `SELECT kind, count(*) AS n FROM reading r WHERE ${FITS} GROUP BY kind`,
  ).all(rest);
  return new Map(rows.map(({ kind, n }) => [kind, n]));
}

/** Where something was said before, most used first. */
export function readingSources(handle: ReadingHandle): string[] {
  return sql(
    handle,
    "SELECT source FROM reading WHERE source <> '' GROUP BY source ORDER BY count(*) DESC, source LIMIT 50",
  )
    .pluck()
    .all() as string[];
}

const FITS = `(:from IS NULL OR r.day >= :from) AND r.day <= :to
  AND (:unanswered = 0 OR (r.kind = 'review' AND r.replied = 0))`;

function bound({ unanswered, ...rest }: ReadingFilter): Record<string, string | number | null> {
  return { ...rest, unanswered: unanswered ? 1 : 0 };
}
