import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** What an act is, also one that was removed. */
export type ExplainedAct = {
  readonly day: Day;
  readonly kind: string;
  readonly units: number;
  readonly reach: number | null;
  readonly voidedOn: Day | null;
};

/** What an act posted to one contact, or to people nobody named (null). */
export type PostedEntry = {
  readonly contactId: number | null;
  readonly contact: string | null;
  readonly day: Day;
  readonly kind: string;
  readonly micropoints: number;
  readonly rateCardVersion: number;
  readonly voidedOn: Day | null;
};

/** The act of that id. */
export function findExplainedAct(handle: ReadingHandle, id: number): ExplainedAct | undefined {
  return sql<ExplainedAct>(
    handle,
    'SELECT day, kind, units, reach, voided_on AS voidedOn FROM act WHERE id = ?',
  ).get(id);
}

/** What an act posted, as known on a day or now (null): all of it, or what reached one contact. */
export function postedByAct(
  handle: ReadingHandle,
  actId: number,
  contactId: number | null,
  knownOn: KnownOn,
): PostedEntry[] {
  const rows = sql<PostedEntry & { recordedOn: Day }>(
    handle,
    `SELECT entry.contact_id AS contactId, contact.name AS contact, entry.day, entry.kind, entry.micropoints,
            entry.rate_card_version AS rateCardVersion, entry.voided_on AS voidedOn, entry.recorded_on AS recordedOn
     FROM entry LEFT JOIN contact ON contact.id = entry.contact_id
     WHERE entry.act_id = :actId AND (:contactId IS NULL OR entry.contact_id = :contactId) ORDER BY entry.id`,
  ).all({ actId, contactId });
  const known = rows.filter((row) => isKnown(row, knownOn));
  return known.length > 0 ? known : lastRemoved(rows);
}

function isKnown(row: { recordedOn: Day; voidedOn: Day | null }, knownOn: KnownOn): boolean {
  if (knownOn === null) return row.voidedOn === null;
  return row.recordedOn <= knownOn && (row.voidedOn === null || row.voidedOn > knownOn);
}

// Of a removed act, what it posted when it last counted: a contact's newest entry each.
function lastRemoved(rows: readonly PostedEntry[]): PostedEntry[] {
  return [...new Map(rows.map((row) => [row.contactId, row])).values()];
}

/** What other acts of the same day that stand before this one posted, one number each; micropoints. */
export function earlierThatDay(
  handle: ReadingHandle,
  act: { readonly id: number; readonly day: Day; readonly contactId: number | null },
  knownOn: KnownOn,
): number[] {
  return sql<{ micropoints: number }>(
    handle,
    `SELECT sum(micropoints) AS micropoints FROM entry
     WHERE day = :day AND act_id < :id AND (:contactId IS NULL OR contact_id = :contactId) AND ${counts(knownOn)}
     GROUP BY act_id ORDER BY act_id`,
  )
    .all({ ...act, knownOn })
    .map((row) => row.micropoints);
}
