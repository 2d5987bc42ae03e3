import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** What somebody said of the business: a rating, a survey score, a mention, a referral, a word of thanks. */
export type ReputationReading = {
  readonly day: Day;
  readonly kind: 'review' | 'nps' | 'mention' | 'referral' | 'thanks';
  readonly value: number | null;
  readonly scale: number | null;
  readonly source: string;
  readonly contactId: number | null;
  readonly replied: boolean;
  readonly note: string;
};

/** A reading of the book. */
export type KnownReading = ReputationReading & { readonly id: number };

/** Records a reading, under the key an import knows it by; its id. */
export function insertReading(
  handle: WritingHandle,
  reading: ReputationReading,
  sourceKey: string | null = null,
): number {
  const run = sql(
    handle,
    `INSERT INTO reading (day, kind, value_milli, scale, source, contact_id, replied, note, source_key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    reading.day,
    reading.kind,
    toMilli(reading.value),
    reading.scale,
    reading.source,
    reading.contactId,
    reading.replied ? 1 : 0,
    reading.note,
    sourceKey,
  );
  return Number(run.lastInsertRowid);
}

/** The reading an import knows under that key, or undefined. */
export function readingOfKey(handle: ReadingHandle, sourceKey: string): KnownReading | undefined {
  return toReading(sql<ReadingRow>(handle, `${SELECT} WHERE source_key = ?`).get(sourceKey));
}

/** The reading with that id, or undefined. */
export function findReading(handle: ReadingHandle, id: number): KnownReading | undefined {
  return toReading(sql<ReadingRow>(handle, `${SELECT} WHERE id = ?`).get(id));
}

/** Replaces what is known of a reading; an import that knows it goes on knowing it. */
export function replaceReading(handle: WritingHandle, { id, value, replied, ...rest }: KnownReading): void {
  sql(
    handle,
    `UPDATE reading SET day = :day, kind = :kind, value_milli = :valueMilli, scale = :scale, source = :source,
       contact_id = :contactId, replied = :replied, note = :note WHERE id = :id`,
  ).run({ ...rest, id, valueMilli: toMilli(value), replied: replied ? 1 : 0 });
}

/** Removes a reading; false when there is none of that id. */
export function removeReading(handle: WritingHandle, id: number): boolean {
  return sql(handle, 'DELETE FROM reading WHERE id = ?').run(id).changes > 0;
}

/** Notes whom a reading comes from and whether it was replied to. */
export function updateReading(
  handle: WritingHandle,
  { id, contactId, replied }: Pick<KnownReading, 'id' | 'contactId' | 'replied'>,
): void {
  sql(handle, 'UPDATE reading SET contact_id = ?, replied = ? WHERE id = ?').run(
    contactId,
    replied ? 1 : 0,
    id,
  );
}

type ReadingRow = Omit<KnownReading, 'value' | 'replied'> & {
  readonly valueMilli: number | null;
  readonly replied: number;
};

const SELECT = `SELECT id, day, kind, value_milli AS valueMilli, scale, source, contact_id AS contactId, replied, note
   FROM reading`;

function toReading(row: ReadingRow | undefined): KnownReading | undefined {
  if (!row) return undefined;
  const { valueMilli, replied, ...rest } = row;
  return { ...rest, value: valueMilli === null ? null : valueMilli / 1000, replied: replied === 1 };
}

function toMilli(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000);
}
