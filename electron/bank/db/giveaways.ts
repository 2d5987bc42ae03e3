import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** Content given away. `hourCost` is what an hour of the owner cost when it was made, kept with it. */
export type Giveaway = {
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly cost: Cents;
  readonly minutes: number;
  readonly hourCost: Cents | null;
  readonly audience: number | null;
  readonly notes: string;
  /** How long it lasts, where that is known. */
  readonly lengthMinutes?: number | null;
};

export type StoredGiveaway = Required<Giveaway> & { readonly id: number };

export type GiveawayListRow = {
  readonly id: number;
  readonly title: string;
  readonly kind: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly channel: string;
  readonly costCents: Cents;
  readonly minutes: number;
  readonly audience: number | null;
  readonly responded: number;
};

/** Records a giveaway; its id. */
export function insertGiveaway(handle: WritingHandle, giveaway: Giveaway): number {
  const run = sql(
    handle,
    `INSERT INTO giveaway (title, kind, starts_on, ends_on, channel, cost_cents, minutes, hour_cost_cents,
                           audience, length_minutes, notes)
     VALUES (:title, :kind, :startsOn, :endsOn, :channel, :cost, :minutes, :hourCost, :audience, :lengthMinutes, :notes)`,
  ).run({ ...giveaway, lengthMinutes: giveaway.lengthMinutes ?? null });
  return Number(run.lastInsertRowid);
}

/** Replaces what is known of a giveaway. */
export function updateGiveaway(handle: WritingHandle, giveaway: StoredGiveaway): void {
  sql(
    handle,
    `UPDATE giveaway SET title = :title, kind = :kind, starts_on = :startsOn, ends_on = :endsOn, channel = :channel,
       cost_cents = :cost, minutes = :minutes, hour_cost_cents = :hourCost, audience = :audience,
       length_minutes = :lengthMinutes, notes = :notes WHERE id = :id`,
  ).run(giveaway);
}

/** Marks a giveaway as removed today. An import that made it makes a new one when it is read again. */
export function markGiveawayRemoved(handle: WritingHandle, id: number): void {
  sql(handle, 'UPDATE giveaway SET removed_on = ?, source_key = NULL WHERE id = ?').run(handle.today, id);
}

/** The giveaway with that id, or undefined; removed ones are not found. */
export function findGiveaway(handle: ReadingHandle, id: number): StoredGiveaway | undefined {
  return sql<StoredGiveaway>(
    handle,
    `SELECT id, title, kind, starts_on AS startsOn, ends_on AS endsOn, channel, cost_cents AS cost, minutes,
            hour_cost_cents AS hourCost, audience, length_minutes AS lengthMinutes, notes
     FROM giveaway WHERE id = ? AND removed_on IS NULL`,
  ).get(id);
}

/** The id of the newest giveaway, as the list has it, or undefined. */
export function newestGiveaway(handle: ReadingHandle): number | undefined {
  return sql<{ id: number }>(
    handle,
    'SELECT id FROM giveaway WHERE removed_on IS NULL ORDER BY starts_on DESC, id DESC LIMIT 1',
  ).get()?.id;
}

/**
 * Giveaways that began within some days, newest first; `minutes` are everybody's who worked on it, and
 * `responded` counts people, not clicks.
 */
export function listGiveaways(handle: ReadingHandle, from: Day | null, to: Day | null): GiveawayListRow[] {
  return sql<GiveawayListRow>(
    handle,
    `SELECT g.id, g.title, g.kind, g.starts_on AS startsOn, g.ends_on AS endsOn, g.channel,
            g.cost_cents AS costCents, g.audience,
            g.minutes + (SELECT coalesce(sum(minutes), 0) FROM giveaway_work w WHERE w.giveaway_id = g.id) AS minutes,
            (SELECT count(DISTINCT contact_id) FROM response r WHERE r.giveaway_id = g.id) AS responded
     FROM giveaway g
     WHERE g.removed_on IS NULL AND (:from IS NULL OR g.starts_on >= :from) AND (:to IS NULL OR g.starts_on <= :to)
     ORDER BY g.starts_on DESC, g.id DESC`,
  ).all({ from, to });
}

/** Records one contact's response to a giveaway; repeated ones count once. */
export function insertResponse(
  handle: WritingHandle,
  response: {
    readonly giveawayId: number;
    readonly contactId: number;
    readonly kind: 'registered' | 'attended' | 'downloaded' | 'replied';
    readonly day: Day;
    readonly minutes: number | null;
    readonly actId: number | null;
  },
): void {
  sql(
    handle,
    `INSERT OR IGNORE INTO response (giveaway_id, contact_id, kind, day, minutes, act_id)
     VALUES (:giveawayId, :contactId, :kind, :day, :minutes, :actId)`,
  ).run(response);
}
