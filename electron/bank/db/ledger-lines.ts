import type { Day } from '../../../src/domain/day';
import type { EntryClass } from '../../../src/domain/ledger/rate-card';
import { dayOfLine } from './act-days';
import { type ReadingHandle, sql } from './handle';
import { keptAnswer } from './kept-answers';
import { type LineFilter, isOnlyDirection, isOnlyPeriod, isSearched, lineSql } from './line-filter';

/** One act with the points it posted to everyone in view. */
export type LineRow = {
  readonly actId: number;
  readonly day: Day;
  readonly recordedOn: Day;
  readonly voidedOn: Day | null;
  readonly correction: number;
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

/**
 * Which acts a page has, newest first. In a plain list the page's day is known from the acts of each day, so
 * that nothing before it is walked; what is slow to find is found once for all pages.
 */
export function lineIds(
  handle: ReadingHandle,
  filter: LineFilter,
  offset: number,
  limit: number,
): readonly number[] {
  if (isSearched(filter)) return [...foundIds(handle, filter).subarray(offset, offset + limit)];
  const start = isOnlyPeriod(filter) && offset > 0 ? dayOfLine(handle, filter, offset) : null;
  const from = start === null ? filter : { ...filter, to: start.day };
  return selectIds(handle, from, { offset: start?.within ?? offset, limit: Math.min(limit, 2 ** 50) });
}

function foundIds(handle: ReadingHandle, filter: LineFilter): Uint32Array {
  return keptAnswer(handle, `lines ${JSON.stringify(filter)}`, () =>
    Uint32Array.from(selectIds(handle, filter, { offset: 0, limit: 2 ** 50 })),
  );
}

function selectIds(
  handle: ReadingHandle,
  filter: LineFilter,
  part: { readonly offset: number; readonly limit: number },
): number[] {
  const { lines, id, day, parameters } = lineSql(filter);
  // Every other act is on the side asked for: walking the days finds a page sooner than sorting a side.
  const from = isOnlyDirection(filter) ? lines.replace('act', 'act INDEXED BY act_counting') : lines;
  return sql<number>(
    handle,
    `SELECT ${id} FROM ${from} ORDER BY ${day} DESC, ${id} DESC LIMIT :limit OFFSET :offset`,
  )
    .pluck()
    .all({ ...parameters, ...part });
}

/** The lines of some acts, newest first. An act may be edited: the posting’s own kind and class rule. */
export function readLines(handle: ReadingHandle, filter: LineFilter, ids: readonly number[]): LineRow[] {
  const { posted, removedOn, corrected, parameters } = lineSql(filter);
  const own = filter.contactId === null ? '' : 'AND e.contact_id = :contactId';
  return sql<LineRow>(
    handle,
    `SELECT act.id AS actId, min(e.day) AS day, max(e.recorded_on) AS recordedOn, ${removedOn} AS voidedOn,
            ${corrected} AS correction, min(e.kind) AS kind, min(e.class) AS class, act.reach,
            (SELECT count(*) FROM act_contact named WHERE named.act_id = act.id) AS named,
            max(e.contact_id IS NULL) AS audience, act.giveaway_id AS giveawayId,
            giveaway.title AS giveawayTitle, act.channel, act.note, sum(e.micropoints) AS micropoints
     FROM json_each(:ids) page
     CROSS JOIN act ON act.id = page.value CROSS JOIN entry e ON e.act_id = act.id
     LEFT JOIN giveaway ON giveaway.id = act.giveaway_id
     WHERE ${posted} ${own} GROUP BY act.id ORDER BY min(e.day) DESC, act.id DESC`,
  ).all({ ...parameters, ids: JSON.stringify(ids) });
}

/** How many lines fit, and how many of them were removed. */
export function countLines(
  handle: ReadingHandle,
  filter: LineFilter,
): { readonly lines: number; readonly removed: number } {
  if (isSearched(filter) && filter.standing === 'counts')
    return { lines: foundIds(handle, filter).length, removed: 0 };
  const { lines, removedOn, parameters } = lineSql(filter);
  const removed = filter.standing === 'counts' ? '0' : `count(${removedOn})`;
  const row = sql<{ lines: number; removed: number }>(
    handle,
    `SELECT count(*) AS lines, ${removed} AS removed FROM ${lines}`,
  ).get(parameters);
  return row ?? { lines: 0, removed: 0 };
}

/** What the lines that fit and count add up to, given and taken apart. Micropoints. */
export function sumLines(
  handle: ReadingHandle,
  filter: LineFilter,
): { readonly deposits: number; readonly withdrawals: number } {
  const { lines, id, counts, removedOn, parameters } = lineSql(filter);
  const own = filter.contactId === null ? '' : 'AND e.contact_id = :contactId';
  const standing = filter.standing === 'counts' ? '' : `AND ${removedOn} IS NULL`;
  const row = sql<{ deposits: number; withdrawals: number }>(
    handle,
    `SELECT coalesce(sum(e.micropoints) FILTER (WHERE e.class = 'deposit'), 0) AS deposits,
            coalesce(sum(e.micropoints) FILTER (WHERE e.class <> 'deposit'), 0) AS withdrawals
     FROM (SELECT ${id} AS id FROM ${lines} ${standing}) fits
     CROSS JOIN entry e ON e.act_id = fits.id WHERE ${counts} ${own}`,
  ).get(parameters);
  return row ?? { deposits: 0, withdrawals: 0 };
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

/** The name of a contact, or null. */
export function nameOfContact(handle: ReadingHandle, id: number): string | null {
  return sql<{ name: string }>(handle, 'SELECT name FROM contact WHERE id = ?').get(id)?.name ?? null;
}

/** The title of a giveaway, or null. */
export function titleOfGiveaway(handle: ReadingHandle, id: number): string | null {
  return sql<{ title: string }>(handle, 'SELECT title FROM giveaway WHERE id = ?').get(id)?.title ?? null;
}

/** Everybody each act reached by name, in the order they were named, as one text an act. */
export function namesOfActs(handle: ReadingHandle, actIds: readonly number[]): Map<number, string> {
  const rows = sql<{ actId: number; names: string }>(
    handle,
    `SELECT ac.act_id AS actId, group_concat(c.name, '; ' ORDER BY ac.id) AS names
     FROM act_contact ac JOIN contact c ON c.id = ac.contact_id
     WHERE ac.act_id IN (SELECT value FROM json_each(?)) GROUP BY ac.act_id`,
  ).all(JSON.stringify(actIds));
  return new Map(rows.map(({ actId, names }) => [actId, names]));
}
