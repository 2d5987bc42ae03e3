import type { Day } from '../../../src/domain/day';
import type { EntryClass, HalfLives } from '../../../src/domain/ledger/rate-card';
import { fadesAlike } from '../../../src/domain/ledger/fading';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** What an account stands at in one class: points worth that much on `day`. Account 0 is the audience. */
export type StateRow = {
  readonly account: number;
  readonly class: EntryClass;
  readonly day: Day;
  readonly points: number;
};

/** The half-lives the states were carried on with; those of the card in force when something was last done. */
export function basisOf(handle: ReadingHandle): HalfLives {
  const rows = sql<{ class: EntryClass; half_life: number | null }>(
    handle,
    'SELECT class, half_life FROM fading_basis',
  ).all();
  const lives = new Map(rows.map((row) => [row.class, row.half_life]));
  const of = (cls: EntryClass): number | null => lives.get(cls) ?? null;
  return { deposit: of('deposit'), ask: of('ask'), breach: of('breach') };
}

/** Every account's states. */
export function listStates(handle: ReadingHandle): StateRow[] {
  return sql<StateRow>(handle, 'SELECT account, class, day, points FROM running_state').all();
}

/** The contacts whose entries actions after that one have touched. */
export function contactsTouchedAfter(handle: ReadingHandle, actionId: number): number[] {
  return sql<{ account: number }>(
    handle,
    `SELECT DISTINCT account FROM running_state INDEXED BY running_state_by_touch
     WHERE touched > ? AND account > 0`,
  )
    .all(actionId)
    .map((row) => row.account);
}

/**
 * Makes the states those of the card in force today, where another card has come into force, or was taken
 * back, since they were kept. Part of every action, so that the states of a book always have one basis.
 */
export function settleStates(handle: WritingHandle): void {
  const lives = livesInForce(handle);
  if (lives === undefined || fadesAlike(lives, basisOf(handle))) return;
  const set = sql(handle, 'UPDATE fading_basis SET half_life = ? WHERE class = ?');
  set.run(lives.deposit, 'deposit');
  set.run(lives.ask, 'ask');
  set.run(lives.breach, 'breach');
  rebuildStates(handle);
}

/** Makes all states anew from the entries that count. An account left without any keeps its row, which tells that it was touched. */
export function rebuildStates(handle: WritingHandle): void {
  sql(handle, 'UPDATE running_state SET points = 0, entries = 0, touched = ?').run(handle.actionId);
  sql(
    handle,
    `WITH counting AS (
       SELECT coalesce(contact_id, 0) AS account, class, day, micropoints FROM entry WHERE voided_on IS NULL),
     last AS (SELECT account, class, max(day) AS day FROM counting GROUP BY account, class)
     INSERT INTO running_state (account, class, day, points, entries, touched)
     SELECT account, class, last.day, sum(micropoints / 1e6 * ${left('counting.day', 'last.day')}), count(*), ?
     FROM counting JOIN last USING (account, class) JOIN fading_basis basis USING (class)
     GROUP BY account, class
     ON CONFLICT (account, class) DO UPDATE SET
       day = excluded.day, points = excluded.points, entries = excluded.entries`,
  ).run(handle.actionId);
}

/** Accounts whose kept state is not, to a millionth of it, what their entries come to; empty when all is well. */
export function findStateMismatches(
  handle: ReadingHandle,
): { readonly account: number; readonly class: EntryClass }[] {
  return sql<{ account: number; class: EntryClass }>(
    handle,
    `WITH counted AS (
       SELECT coalesce(entry.contact_id, 0) AS account, entry.class, count(*) AS entries,
              sum(micropoints / 1e6 * ${left('entry.day', 'kept.day')}) AS points
       FROM entry JOIN fading_basis basis ON basis.class = entry.class
       LEFT JOIN running_state kept ON kept.account = coalesce(entry.contact_id, 0) AND kept.class = entry.class
       WHERE voided_on IS NULL GROUP BY 1, 2)
     SELECT coalesce(c.account, s.account) AS account, coalesce(c.class, s.class) AS class
     FROM counted c FULL JOIN running_state s ON s.account = c.account AND s.class = c.class
     WHERE coalesce(c.entries, 0) <> coalesce(s.entries, 0)
        OR abs(coalesce(c.points, 0) - coalesce(s.points, 0)) > 1e-6 * max(1, abs(coalesce(c.points, 0)))
     ORDER BY 1, 2`,
  ).all();
}

/** What is left of a point from one day to a later one, in SQL; needs `basis`, the class's row of it. */
function left(from: string, to: string): string {
  return `coalesce(pow(2.0, -(julianday(${to}) - julianday(${from})) / basis.half_life), 1.0)`;
}

// As `cardInForce` chooses, without reading every card whole: it is asked at the end of every action.
function livesInForce(handle: WritingHandle): HalfLives | undefined {
  return sql<HalfLives>(
    handle,
    `SELECT half_life_deposit AS deposit, half_life_ask AS ask, half_life_breach AS breach FROM rate_card
     ORDER BY takes_effect_on <= :today DESC, CASE WHEN takes_effect_on <= :today THEN -version ELSE version END
     LIMIT 1`,
  ).get({ today: handle.today });
}
