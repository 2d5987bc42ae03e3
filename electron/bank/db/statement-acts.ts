import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** The days of a month, as known now or at the end of a day. */
export type StatedDays = { readonly from: Day; readonly to: Day; readonly knownOn: KnownOn };

/** One act of a month with what it posted to all it reached. */
export type StatedAct = {
  readonly actId: number;
  readonly day: Day;
  readonly kind: string;
  readonly class: EntryClass;
  readonly channel: string;
  readonly note: string;
  readonly giveaway: string | null;
  readonly micropoints: number;
  readonly audience: number;
  readonly reach: number | null;
  readonly entries: number;
};

/** The acts of some days with their postings added up, oldest first. */
export function actsStated(handle: ReadingHandle, days: StatedDays): StatedAct[] {
  return sql<StatedAct>(
    handle,
    `SELECT entry.act_id AS actId, entry.day, max(entry.kind) AS kind, min(entry.class) AS class, act.channel,
            act.note, giveaway.title AS giveaway, sum(entry.micropoints) AS micropoints,
            max(entry.contact_id IS NULL) AS audience, act.reach, count(*) AS entries
     FROM entry JOIN act ON act.id = entry.act_id LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     WHERE entry.day BETWEEN :from AND :to AND ${counts(days.knownOn)}
     GROUP BY entry.day, entry.act_id ORDER BY entry.day, entry.act_id`,
  ).all(boundTo(days));
}

/** A contact an act reached. */
export type ReachedContact = { readonly id: number; readonly name: string };

/** Whom each act of some days reached by name, in the order they were posted to. */
export function contactsStated(handle: ReadingHandle, days: StatedDays): Map<number, ReachedContact[]> {
  const rows = sql<{ actId: number; id: number; name: string }>(
    handle,
    `SELECT entry.act_id AS actId, contact.id, contact.name
     FROM entry JOIN contact ON contact.id = entry.contact_id
     WHERE entry.day BETWEEN :from AND :to AND ${counts(days.knownOn)}
     GROUP BY entry.act_id, contact.id ORDER BY entry.act_id, min(entry.id)`,
  ).all(boundTo(days));
  const byAct = new Map<number, ReachedContact[]>();
  for (const { actId, id, name } of rows) {
    const reached = byAct.get(actId);
    if (reached) reached.push({ id, name });
    else byAct.set(actId, [{ id, name }]);
  }
  return byAct;
}

/** What is still known of an act, whatever became of it; undefined where it is gone. */
export function actInWords(
  handle: ReadingHandle,
  actId: number,
): { readonly reach: number | null; readonly giveaway: string | null } | undefined {
  return sql<{ reach: number | null; giveaway: string | null }>(
    handle,
    `SELECT act.reach, giveaway.title AS giveaway
     FROM act LEFT JOIN giveaway ON giveaway.id = act.giveaway_id WHERE act.id = ?`,
  ).get(actId);
}

function boundTo({ from, to, knownOn }: StatedDays): Readonly<Record<string, Day>> {
  return { from, to, ...(knownOn !== null && { knownOn }) };
}
