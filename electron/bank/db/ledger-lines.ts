import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { type ReadingHandle, sql } from './handle';

/** Which acts a list shows. `contactId` narrows both the acts and the points to one contact. */
export type LineFilter = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly contactId: number | null;
  readonly direction: 'deposit' | 'withdrawal' | null;
  readonly text: string;
};

/** One act with the points it posted to everyone in view. */
export type LineRow = {
  readonly actId: number;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly kind: string;
  readonly class: EntryClass;
  readonly named: number;
  readonly reach: number | null;
  readonly audience: number;
  readonly giveawayId: number | null;
  readonly giveawayTitle: string | null;
  readonly channel: string;
  readonly note: string;
  readonly micropoints: number;
};

// Kinds come from several versions of the rate card; the posting's own class rules.
const LINES = `
  SELECT act.id AS actId, act.day, act.recorded_on AS recordedOn, act.kind,
         min(entry.class) AS class, act.reach,
         (SELECT count(*) FROM act_contact named WHERE named.act_id = act.id) AS named,
         max(entry.contact_id IS NULL) AS audience, act.giveaway_id AS giveawayId,
         giveaway.title AS giveawayTitle, act.channel, act.note, sum(entry.micropoints) AS micropoints
  FROM act JOIN entry ON entry.act_id = act.id AND entry.voided_on IS NULL
  LEFT JOIN giveaway ON giveaway.id = act.giveaway_id`;

// Only the conditions asked for are in the statement: with them all, SQLite could use no index.
const CONDITIONS = {
  from: 'act.day >= :from',
  to: 'act.day <= :to',
  direction: `EXISTS (SELECT 1 FROM entry e WHERE e.act_id = act.id AND e.voided_on IS NULL
    AND (e.class = 'deposit') = (:direction = 'deposit'))`,
  contactId: 'act.id IN (SELECT act_id FROM entry WHERE contact_id = :contactId AND voided_on IS NULL)',
  pattern: `(act.note LIKE :pattern ESCAPE '\\' OR act.channel LIKE :pattern ESCAPE '\\'
    OR act.kind IN (SELECT kind FROM rate_card_kind WHERE label LIKE :pattern ESCAPE '\\')
    OR act.giveaway_id IN (SELECT id FROM giveaway WHERE title LIKE :pattern ESCAPE '\\')
    OR act.id IN (SELECT act_id FROM act_contact WHERE contact_id IN (
         SELECT id FROM contact WHERE name LIKE :pattern ESCAPE '\\' OR company LIKE :pattern ESCAPE '\\')))`,
} as const;

/** A page of lines, newest first. */
export function listLines(
  handle: ReadingHandle,
  filter: LineFilter,
  offset: number,
  limit: number,
): LineRow[] {
  const { fits, parameters } = whatFits(filter);
  const ids = `SELECT id FROM act WHERE ${fits} ORDER BY day DESC, id DESC LIMIT :limit OFFSET :offset`;
  const own = filter.contactId === null ? '' : 'AND entry.contact_id = :contactId';
  return sql<LineRow>(
    handle,
    `${LINES} WHERE act.id IN (${ids}) ${own} GROUP BY act.id ORDER BY act.day DESC, act.id DESC`,
  ).all({ ...parameters, offset, limit });
}

/** How many acts fit. */
export function countLines(handle: ReadingHandle, filter: LineFilter): number {
  const { fits, parameters } = whatFits(filter);
  const row = sql<{ n: number }>(handle, `SELECT count(*) AS n FROM act WHERE ${fits}`).get(parameters);
  return row?.n ?? 0;
}

/** Every line of the given days in the order they were recorded, for running balances. */
export function linesOfDays(
  handle: ReadingHandle,
  days: readonly Day[],
  contactId: number | null,
): Pick<LineRow, 'actId' | 'day' | 'class' | 'micropoints'>[] {
  return sql<Pick<LineRow, 'actId' | 'day' | 'class' | 'micropoints'>>(
    handle,
    `SELECT act_id AS actId, day, class, sum(micropoints) AS micropoints FROM entry
     WHERE day IN (SELECT value FROM json_each(?)) AND voided_on IS NULL AND (? IS NULL OR contact_id = ?)
     GROUP BY day, act_id, class ORDER BY day, act_id`,
  ).all(JSON.stringify(days), contactId, contactId);
}

/** The first few contacts of each act, by act id. */
export function firstContactsOf(
  handle: ReadingHandle,
  actIds: readonly number[],
): Map<number, { readonly id: number; readonly name: string }[]> {
  const rows = sql<{ actId: number; id: number; name: string }>(
    handle,
    `SELECT actId, id, name FROM (
       SELECT ac.act_id AS actId, c.id, c.name, row_number() OVER (PARTITION BY ac.act_id ORDER BY ac.id) AS place
       FROM act_contact ac JOIN contact c ON c.id = ac.contact_id
       WHERE ac.act_id IN (SELECT value FROM json_each(?)))
     WHERE place <= 3 ORDER BY actId, place`,
  ).all(JSON.stringify(actIds));
  const byAct = new Map<number, { id: number; name: string }[]>();
  for (const { actId, id, name } of rows) byAct.set(actId, [...(byAct.get(actId) ?? []), { id, name }]);
  return byAct;
}

function whatFits(filter: LineFilter): {
  readonly fits: string;
  readonly parameters: Record<string, string | number | null>;
} {
  const { text, ...rest } = filter;
  const parameters = { ...rest, pattern: text === '' ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%` };
  const names = Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[];
  const asked = names.filter((name) => parameters[name] !== null).map((name) => CONDITIONS[name]);
  return { fits: ['act.voided_on IS NULL', ...asked].join(' AND '), parameters };
}
