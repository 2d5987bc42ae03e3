import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** Content given away. `hourCost` is what an hour cost when it was made, kept with it. */
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
};

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
    `INSERT INTO giveaway (title, kind, starts_on, ends_on, channel, cost_cents, minutes, hour_cost_cents, audience, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    giveaway.title,
    giveaway.kind,
    giveaway.startsOn,
    giveaway.endsOn,
    giveaway.channel,
    giveaway.cost,
    giveaway.minutes,
    giveaway.hourCost,
    giveaway.audience,
    giveaway.notes,
  );
  return Number(run.lastInsertRowid);
}

/** Giveaways that began within some days, newest first; `responded` counts people, not clicks. */
export function listGiveaways(handle: ReadingHandle, from: Day | null, to: Day | null): GiveawayListRow[] {
  return sql<GiveawayListRow>(
    handle,
    `SELECT g.id, g.title, g.kind, g.starts_on AS startsOn, g.ends_on AS endsOn, g.channel,
            g.cost_cents AS costCents, g.minutes, g.audience,
            (SELECT count(DISTINCT contact_id) FROM response r WHERE r.giveaway_id = g.id) AS responded
     FROM giveaway g WHERE (:from IS NULL OR g.starts_on >= :from) AND (:to IS NULL OR g.starts_on <= :to)
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
