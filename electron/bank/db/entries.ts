import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** What an act posted to one contact, or to the audience (null). Points. */
export type NewEntry = {
  readonly actId: number;
  readonly contactId: number | null;
  readonly kind: string;
  readonly class: EntryClass;
  readonly day: Day;
  readonly points: number;
  readonly rateCardVersion: number;
};

/** One entry of the ledger as the command line lists it. */
export type EntryRow = {
  readonly entryId: number;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly kind: string;
  readonly class: EntryClass;
  readonly contactId: number | null;
  readonly contact: string | null;
  readonly giveaway: string | null;
  readonly channel: string;
  readonly micropoints: number;
  readonly note: string;
};

export type EntryFilter = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly contactId: number | null;
};

/** Posts an entry, recorded today; its id. */
export function insertEntry(handle: WritingHandle, entry: NewEntry): number {
  const run = sql(
    handle,
    `INSERT INTO entry (act_id, contact_id, kind, class, day, recorded_on, micropoints, rate_card_version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.actId,
    entry.contactId,
    entry.kind,
    entry.class,
    entry.day,
    handle.today,
    Math.round(entry.points * 1e6),
    entry.rateCardVersion,
  );
  return Number(run.lastInsertRowid);
}

/** Voids what an act posted, today; voided entries stay in the book. */
export function voidEntriesOfAct(handle: WritingHandle, actId: number): void {
  sql(handle, 'UPDATE entry SET voided_on = ? WHERE act_id = ? AND voided_on IS NULL').run(
    handle.today,
    actId,
  );
}

/**
 * Units of a kind that posted points to a contact that day, for the rate card's daily limit. Units beyond
 * it do not count: they posted nothing, and would keep out one that is posted anew after an edit.
 */
export function unitsAlreadyThatDay(
  handle: ReadingHandle,
  contactId: number,
  kind: string,
  day: Day,
): number {
  const row = sql<{ units: number }>(
    handle,
    `SELECT coalesce(sum(entry.micropoints / nullif(kind.micropoints, 0)), 0) AS units
     FROM entry JOIN rate_card_kind kind ON kind.kind = entry.kind AND kind.version = entry.rate_card_version
     WHERE entry.contact_id = ? AND entry.day = ? AND entry.voided_on IS NULL AND entry.kind = ?`,
  ).get(contactId, day, kind);
  return row?.units ?? 0;
}

/** The entries that count, oldest first by (day, id). */
export function listEntries(handle: ReadingHandle, filter: EntryFilter): EntryRow[] {
  return sql<EntryRow>(
    handle,
    `SELECT entry.id AS entryId, entry.day, entry.recorded_on AS recordedOn, act.kind, entry.class,
            entry.contact_id AS contactId, contact.name AS contact, giveaway.title AS giveaway,
            act.channel, entry.micropoints, act.note
     FROM entry JOIN act ON act.id = entry.act_id
     LEFT JOIN contact ON contact.id = entry.contact_id
     LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     WHERE entry.voided_on IS NULL AND (:from IS NULL OR entry.day >= :from) AND (:to IS NULL OR entry.day <= :to)
       AND (:contactId IS NULL OR entry.contact_id = :contactId)
     ORDER BY entry.day, entry.id`,
  ).all(filter);
}
