import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A giveaway as an import needs it. */
export type KnownGiveaway = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly channel: string;
  readonly audience: number | null;
};

const SELECT = `SELECT id, title, kind, starts_on AS startsOn, channel, audience FROM giveaway
  WHERE removed_on IS NULL`;

/** The giveaway with that id, or undefined. */
export function giveawayOfId(handle: ReadingHandle, id: number): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(handle, `${SELECT} AND id = ?`).get(id);
}

/** The giveaway an import made under that key, or undefined. */
export function giveawayOfKey(handle: ReadingHandle, sourceKey: string): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(handle, `${SELECT} AND source_key = ?`).get(sourceKey);
}

/** The newest giveaway of that title (and, where given, day), whatever the case, or undefined. */
export function giveawayOfTitle(
  handle: ReadingHandle,
  title: string,
  day: Day | null,
): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(
    handle,
    `${SELECT} AND title = ? COLLATE NOCASE AND (? IS NULL OR starts_on = ?) ORDER BY starts_on DESC, id DESC LIMIT 1`,
  ).get(title, day, day);
}

/** Makes a giveaway found in a report; its id. */
export function insertFoundGiveaway(
  handle: WritingHandle,
  { title, kind, day, sourceKey }: { title: string; kind: string; day: Day; sourceKey: string | null },
): number {
  const run = sql(
    handle,
    'INSERT INTO giveaway (title, kind, starts_on, ends_on, source_key) VALUES (?, ?, ?, ?, ?)',
  ).run(title, kind, day, day, sourceKey);
  return Number(run.lastInsertRowid);
}

/** Notes how long a giveaway lasted where nobody has said so. Minutes. */
export function noteLength(handle: WritingHandle, id: number, minutes: number): void {
  sql(handle, 'UPDATE giveaway SET length_minutes = ? WHERE id = ? AND length_minutes IS NULL').run(
    minutes,
    id,
  );
}

/** The act an import posted under that key, voided ones too, or undefined. */
export function actOfKey(
  handle: ReadingHandle,
  sourceKey: string,
): { readonly id: number; readonly voidedOn: Day | null } | undefined {
  return sql<{ id: number; voidedOn: Day | null }>(
    handle,
    'SELECT id, voided_on AS voidedOn FROM act WHERE source_key = ?',
  ).get(sourceKey);
}
