import type { Day } from '../../../src/domain/day';
import type { DatedPoints } from '../../../src/domain/ledger/balance';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';

/** What a fact is read for: up to a day, of everybody (`contactId` null) or of one contact. */
export type FactFilter = { readonly asOf: Day; readonly contactId: number | null };

type Of<T> = T & { readonly contactId: number };

/** Who there is, and which details the book has of them. */
export function contactDetails(
  handle: ReadingHandle,
  contactId: number | null,
): { id: number; name: string; email: number; phone: number; company: number }[] {
  return sql<{ id: number; name: string; email: number; phone: number; company: number }>(
    handle,
    `SELECT id, coalesce(nullif(name, ''), email, '') AS name, email IS NOT NULL AS email,
            phone IS NOT NULL AS phone, company <> '' AS company
     FROM contact WHERE :contactId IS NULL OR id = :contactId ORDER BY name COLLATE NOCASE, id`,
  ).all({ contactId });
}

/** Responses to giveaways. */
export function responseFacts(
  handle: ReadingHandle,
  filter: FactFilter,
): Of<{ giveawayId: number; way: string; day: Day; minutes: number | null }>[] {
  return sql<Of<{ giveawayId: number; way: string; day: Day; minutes: number | null }>>(
    handle,
    `SELECT contact_id AS contactId, giveaway_id AS giveawayId, kind AS way, day, minutes FROM response
     WHERE ${whose(filter)} AND day <= :asOf`,
  ).all(filter);
}

/** Acts of these kinds that name somebody who responded to a giveaway and were not voided. */
export function actFacts(
  handle: ReadingHandle,
  filter: FactFilter,
  kinds: readonly string[],
): Of<{ kind: string; day: Day }>[] {
  return sql<Of<{ kind: string; day: Day }>>(
    handle,
    `SELECT contact_id AS contactId, kind, day FROM entry
     WHERE ${whose(filter)} AND day <= :asOf AND voided_on IS NULL
       AND kind IN (SELECT value FROM json_each(:kinds))
       AND contact_id IN (SELECT contact_id FROM response)`,
  ).all({ ...filter, kinds: JSON.stringify(kinds) });
}

/** Sales and refunds of contacts. */
export function purchaseFacts(
  handle: ReadingHandle,
  filter: FactFilter,
): Of<{ id: number; day: Day; amountCents: Cents; refundOf: number | null }>[] {
  return sql<Of<{ id: number; day: Day; amountCents: Cents; refundOf: number | null }>>(
    handle,
    `SELECT contact_id AS contactId, id, day, amount_cents AS amountCents, refund_of AS refundOf FROM purchase
     WHERE ${whose(filter)} AND day <= :asOf`,
  ).all(filter);
}

/** Stages in the order they were reached; `byRule` is true where the book set it, not a person or a file. */
export function stageFacts(
  handle: ReadingHandle,
  filter: FactFilter,
): Of<{ stage: string; day: Day; byRule: number }>[] {
  return sql<Of<{ stage: string; day: Day; byRule: number }>>(
    handle,
    `SELECT contact_id AS contactId, stage, day, rule_version IS NOT NULL AS byRule FROM stage_change
     WHERE ${whose(filter)} AND day <= :asOf ORDER BY day, id`,
  ).all(filter);
}

/** Postings as they were known at the end of the day: recorded by then and not yet voided. Points. */
export function knownPoints(handle: ReadingHandle, filter: FactFilter): Of<DatedPoints>[] {
  return sql<Of<{ class: EntryClass; day: Day; points: number }>>(
    handle,
    `SELECT contact_id AS contactId, class, day, micropoints / 1e6 AS points FROM entry
     WHERE ${whose(filter)} AND day <= :asOf AND recorded_on <= :asOf
       AND (voided_on IS NULL OR voided_on > :asOf)`,
  ).all(filter);
}

// Asked for one or for all in the same words, SQLite would read everything for the one.
function whose({ contactId }: FactFilter): string {
  return contactId === null ? 'contact_id IS NOT NULL' : 'contact_id = :contactId';
}
