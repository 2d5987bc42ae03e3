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

const SELECT = 'SELECT id, title, kind, starts_on AS startsOn, channel, audience FROM giveaway';

/** The giveaway with that id, or undefined. */
export function giveawayOfId(handle: ReadingHandle, id: number): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(handle, `${SELECT} WHERE id = ?`).get(id);
}

/** The giveaway an import made under that key, or undefined. */
export function giveawayOfKey(handle: ReadingHandle, sourceKey: string): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(handle, `${SELECT} WHERE source_key = ?`).get(sourceKey);
}

/** The newest giveaway of that title (and, where given, day), whatever the case, or undefined. */
export function giveawayOfTitle(
  handle: ReadingHandle,
  title: string,
  day: Day | null,
): KnownGiveaway | undefined {
  return sql<KnownGiveaway>(
    handle,
    `${SELECT} WHERE title = ? COLLATE NOCASE AND (? IS NULL OR starts_on = ?) ORDER BY starts_on DESC, id DESC LIMIT 1`,
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

/** The act that stands for a giveaway's audience of people nobody named, or undefined. */
export function audienceActOf(
  handle: ReadingHandle,
  giveawayId: number,
): { readonly id: number; readonly reach: number } | undefined {
  return sql<{ id: number; reach: number }>(
    handle,
    `SELECT id, reach FROM act WHERE giveaway_id = ? AND reach IS NOT NULL AND voided_on IS NULL
       AND NOT EXISTS (SELECT 1 FROM act_contact WHERE act_id = act.id) ORDER BY id LIMIT 1`,
  ).get(giveawayId);
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
