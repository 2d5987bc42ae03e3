import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** An act as it happened; whom it reached by name is kept beside it. */
export type Act = {
  readonly kind: string;
  readonly day: Day;
  readonly channel: string;
  readonly units: number;
  readonly reach: number | null;
  readonly giveawayId: number | null;
  readonly minutes: number | null;
  readonly cost: Cents | null;
  readonly note: string;
};

type ActRow = {
  readonly id: number;
  readonly kind: string;
  readonly day: string;
  readonly channel: string;
  readonly units: number;
  readonly reach: number | null;
  readonly giveaway_id: number | null;
  readonly minutes: number | null;
  readonly cost_cents: number | null;
  readonly note: string;
};

/** Records an act today; its id. */
export function insertAct(handle: WritingHandle, act: Act, sourceKey: string | null = null): number {
  const run = sql(
    handle,
    `INSERT INTO act (kind, day, channel, units, reach, giveaway_id, minutes, cost_cents, note, recorded_on, source_key)
     VALUES (:kind, :day, :channel, :units, :reach, :giveaway_id, :minutes, :cost_cents, :note, :recorded_on, :source_key)`,
  ).run({ ...toColumns(act), recorded_on: handle.today, source_key: sourceKey });
  return Number(run.lastInsertRowid);
}

/** Replaces what was said of an act. */
export function updateAct(handle: WritingHandle, id: number, act: Act): void {
  sql(
    handle,
    `UPDATE act SET kind = :kind, day = :day, channel = :channel, units = :units, reach = :reach,
       giveaway_id = :giveaway_id, minutes = :minutes, cost_cents = :cost_cents, note = :note WHERE id = :id`,
  ).run({ ...toColumns(act), id });
}

/** Voids an act today; false when it was not there or voided before. */
export function voidAct(handle: WritingHandle, id: number): boolean {
  return (
    sql(handle, 'UPDATE act SET voided_on = ? WHERE id = ? AND voided_on IS NULL').run(handle.today, id)
      .changes > 0
  );
}

/** Makes a removed act count again; false when it was not there or counts. */
export function restoreAct(handle: WritingHandle, id: number): boolean {
  return (
    sql(handle, 'UPDATE act SET voided_on = NULL WHERE id = ? AND voided_on IS NOT NULL').run(id).changes > 0
  );
}

/** An act that counts, or undefined. */
export function findAct(handle: ReadingHandle, id: number): (Act & { readonly id: number }) | undefined {
  const row = sql<ActRow>(handle, 'SELECT * FROM act WHERE id = ? AND voided_on IS NULL').get(id);
  return (
    row && {
      id: row.id,
      kind: row.kind,
      day: row.day as Day,
      channel: row.channel,
      units: row.units,
      reach: row.reach,
      giveawayId: row.giveaway_id,
      minutes: row.minutes,
      cost: row.cost_cents as Cents | null,
      note: row.note,
    }
  );
}

/** Names the contacts an act reached; those no longer named are taken off. */
export function setActContacts(handle: WritingHandle, actId: number, contactIds: readonly number[]): void {
  const now = new Set(contactsOfAct(handle, actId).map((contact) => contact.id));
  for (const id of now) {
    if (!contactIds.includes(id))
      sql(handle, 'DELETE FROM act_contact WHERE act_id = ? AND contact_id = ?').run(actId, id);
  }
  addActContacts(handle, actId, contactIds);
}

/** The contacts an act reached by name, in the order they were named. */
export function contactsOfAct(
  handle: ReadingHandle,
  actId: number,
): { readonly id: number; readonly name: string }[] {
  return sql<{ id: number; name: string }>(
    handle,
    `SELECT contact.id, contact.name FROM act_contact JOIN contact ON contact.id = act_contact.contact_id
     WHERE act_contact.act_id = ? ORDER BY act_contact.id`,
  ).all(actId);
}

/** Names further contacts an act reached; those named already stay. */
export function addActContacts(handle: WritingHandle, actId: number, contactIds: readonly number[]): void {
  const add = sql(
    handle,
    `INSERT INTO act_contact (act_id, contact_id) SELECT :actId, :id
     WHERE NOT EXISTS (SELECT 1 FROM act_contact WHERE act_id = :actId AND contact_id = :id)`,
  );
  for (const id of contactIds) add.run({ actId, id });
}

/** Channels of the newest acts, most used first: what was usual years ago is no help, and takes long to count. */
export function listChannels(handle: ReadingHandle): string[] {
  return sql<{ channel: string }>(
    handle,
    `SELECT channel FROM (SELECT channel FROM act ORDER BY day DESC, id DESC LIMIT 5000)
     WHERE channel <> '' GROUP BY channel ORDER BY count(*) DESC, channel LIMIT 50`,
  )
    .all()
    .map((row) => row.channel);
}

function toColumns(act: Act): Record<string, string | number | null> {
  return {
    kind: act.kind,
    day: act.day,
    channel: act.channel,
    units: act.units,
    reach: act.reach,
    giveaway_id: act.giveawayId,
    minutes: act.minutes,
    cost_cents: act.cost,
    note: act.note,
  };
}
