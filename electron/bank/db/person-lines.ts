import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';
import { type KnownOn, counts } from './known';

/** One act with the points it posted to one contact. */
export type PersonLineRow = {
  readonly actId: number;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly kind: string;
  readonly class: EntryClass;
  readonly giveawayTitle: string | null;
  readonly channel: string;
  readonly note: string;
  readonly micropoints: number;
};

/**
 * What counts for a contact up to a day, oldest first, added up per act: as known at the end of the day
 * `knownOn`, or now where it is null.
 */
export function listPersonLines(
  handle: ReadingHandle,
  contactId: number,
  upTo: Day,
  knownOn: KnownOn,
): PersonLineRow[] {
  return sql<PersonLineRow>(
    handle,
    `SELECT entry.act_id AS actId, entry.day, max(entry.recorded_on) AS recordedOn, entry.kind, entry.class,
            giveaway.title AS giveawayTitle, act.channel, act.note, sum(entry.micropoints) AS micropoints
     FROM entry JOIN act ON act.id = entry.act_id
     LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     WHERE entry.contact_id = :contactId AND entry.day <= :upTo AND ${counts(knownOn)}
     GROUP BY entry.day, entry.act_id, entry.class ORDER BY entry.day, entry.act_id`,
  ).all({ contactId, upTo, ...(knownOn === null ? {} : { knownOn }) });
}
