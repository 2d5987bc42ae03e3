import type { Day } from '../../../src/domain/day';
import type { Cents } from '../../../src/domain/money';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** Hours somebody else put into a giveaway. */
export type Work = { readonly who: string; readonly minutes: number; readonly hourCost: Cents | null };

/** The further days of a giveaway, oldest first. */
export function furtherDaysOf(handle: ReadingHandle, giveawayId: number): Day[] {
  return sql<{ day: Day }>(handle, 'SELECT day FROM giveaway_day WHERE giveaway_id = ? ORDER BY day')
    .all(giveawayId)
    .map(({ day }) => day);
}

/** Gives a giveaway these further days; those it has already stay the rows they are. */
export function setFurtherDays(handle: WritingHandle, giveawayId: number, days: readonly Day[]): void {
  const before = new Set(furtherDaysOf(handle, giveawayId));
  for (const day of before) {
    if (!days.includes(day))
      sql(handle, 'DELETE FROM giveaway_day WHERE giveaway_id = ? AND day = ?').run(giveawayId, day);
  }
  for (const day of days) {
    if (!before.has(day))
      sql(handle, 'INSERT INTO giveaway_day (giveaway_id, day) VALUES (?, ?)').run(giveawayId, day);
  }
}

/** Hours other people put in, in the order they were written down. */
export function workOf(handle: ReadingHandle, giveawayId: number): Work[] {
  return sql<Work>(
    handle,
    'SELECT who, minutes, hour_cost_cents AS hourCost FROM giveaway_work WHERE giveaway_id = ? ORDER BY id',
  ).all(giveawayId);
}

/** Replaces those hours, unless they are the same. */
export function setWork(handle: WritingHandle, giveawayId: number, work: readonly Work[]): void {
  const same = (one: Work, at: number): boolean =>
    work[at]?.who === one.who && work[at].minutes === one.minutes && work[at].hourCost === one.hourCost;
  const before = workOf(handle, giveawayId);
  if (before.length === work.length && before.every(same)) return;
  sql(handle, 'DELETE FROM giveaway_work WHERE giveaway_id = ?').run(giveawayId);
  const add = sql(
    handle,
    'INSERT INTO giveaway_work (giveaway_id, who, minutes, hour_cost_cents) VALUES (?, ?, ?, ?)',
  );
  for (const { who, minutes, hourCost } of work) add.run(giveawayId, who, minutes, hourCost);
}

/** Where its files are kept, in the order they were written down. */
export function linksOf(handle: ReadingHandle, giveawayId: number): string[] {
  return sql<{ address: string }>(
    handle,
    'SELECT address FROM giveaway_link WHERE giveaway_id = ? ORDER BY id',
  )
    .all(giveawayId)
    .map(({ address }) => address);
}

/** Replaces those addresses, unless they are the same. */
export function setLinks(handle: WritingHandle, giveawayId: number, links: readonly string[]): void {
  const before = linksOf(handle, giveawayId);
  if (before.length === links.length && before.every((address, at) => address === links[at])) return;
  sql(handle, 'DELETE FROM giveaway_link WHERE giveaway_id = ?').run(giveawayId);
  const add = sql(handle, 'INSERT INTO giveaway_link (giveaway_id, address) VALUES (?, ?)');
  for (const address of links) add.run(giveawayId, address);
}

/** Removes all of these from a giveaway. */
export function removeParts(handle: WritingHandle, giveawayId: number): void {
  setFurtherDays(handle, giveawayId, []);
  setWork(handle, giveawayId, []);
  setLinks(handle, giveawayId, []);
}
