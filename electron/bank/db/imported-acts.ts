import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, sql } from './handle';

/** An act as a preview shows it, with the people it reached and what it posted, in micropoints. */
export type ShownAct = {
  readonly day: Day;
  readonly label: string;
  readonly class: EntryClass;
  readonly channel: string;
  readonly units: number;
  readonly reach: number | null;
  readonly minutes: number | null;
  readonly cost: Cents | null;
  readonly giveaway: string | null;
  readonly note: string;
  readonly voidedOn: Day | null;
  readonly names: string | null;
  readonly emails: string | null;
  readonly micropoints: number;
};

/** The act with that id as a preview shows it, or undefined. */
export function shownAct(handle: ReadingHandle, actId: number): ShownAct | undefined {
  return sql<ShownAct>(
    handle,
    `SELECT act.day, coalesce(kind.label, act.kind) AS label, coalesce(kind.class, 'deposit') AS class,
            act.channel, act.units, act.reach, act.minutes, act.cost_cents AS cost, giveaway.title AS giveaway,
            act.note, act.voided_on AS voidedOn,
            (SELECT group_concat(contact.name, '; ') FROM act_contact JOIN contact ON contact.id = contact_id
             WHERE act_id = act.id AND contact.name <> '') AS names,
            (SELECT group_concat(contact.email, '; ') FROM act_contact JOIN contact ON contact.id = contact_id
             WHERE act_id = act.id AND contact.email IS NOT NULL) AS emails,
            (SELECT coalesce(sum(micropoints), 0) FROM entry WHERE act_id = act.id AND voided_on IS NULL) AS micropoints
     FROM act LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     LEFT JOIN rate_card_kind kind ON kind.kind = act.kind
       AND kind.version = coalesce((SELECT min(rate_card_version) FROM entry WHERE act_id = act.id), 1)
     WHERE act.id = ?`,
  ).get(actId);
}
