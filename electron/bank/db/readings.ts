import type { Day } from '../../../src/domain/day';
import { type WritingHandle, sql } from './handle';

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

/** Records a reading; its id. */
export function insertReading(handle: WritingHandle, reading: ReputationReading): number {
  const run = sql(
    handle,
    `INSERT INTO reading (day, kind, value_milli, scale, source, contact_id, replied, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    reading.day,
    reading.kind,
    reading.value === null ? null : Math.round(reading.value * 1000),
    reading.scale,
    reading.source,
    reading.contactId,
    reading.replied ? 1 : 0,
    reading.note,
  );
  return Number(run.lastInsertRowid);
}
