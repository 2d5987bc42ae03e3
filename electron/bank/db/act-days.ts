import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, sql } from './handle';

type Period = { readonly from: Day | null; readonly to: Day | null };

const WITHIN = '(:from IS NULL OR day >= :from) AND (:to IS NULL OR day <= :to) AND acts > 0';

/** How many acts that count a period has, from the acts of each day. */
export function countActs(handle: ReadingHandle, { from, to }: Period): number {
  const row = sql<{ n: number }>(
    handle,
    `SELECT coalesce(sum(acts), 0) AS n FROM act_day WHERE ${WITHIN}`,
  ).get({ from, to });
  return row?.n ?? 0;
}

/** The day a line of a plain list is on, newest first, and which of that day’s lines it is, both from 0. */
export function dayOfLine(
  handle: ReadingHandle,
  { from, to }: Period,
  line: number,
): { readonly day: Day; readonly within: number } | null {
  const row = sql<{ day: Day; within: number }>(
    handle,
    `SELECT day, :line - (upTo - acts) AS within
     FROM (SELECT day, acts, sum(acts) OVER (ORDER BY day DESC) AS upTo FROM act_day WHERE ${WITHIN})
     WHERE upTo > :line ORDER BY day DESC LIMIT 1`,
  ).get({ from, to, line });
  return row ?? null;
}

/** What was given and taken in a period by all that counts, from the totals of each day. Micropoints. */
export function sumOfDays(
  handle: ReadingHandle,
  { from, to }: Period,
): { readonly deposits: number; readonly withdrawals: number } {
  const row = sql<{ deposits: number; withdrawals: number }>(
    handle,
    `SELECT coalesce(sum(added_micropoints + taken_micropoints) FILTER (WHERE class = 'deposit'), 0) AS deposits,
            coalesce(sum(added_micropoints + taken_micropoints) FILTER (WHERE class <> 'deposit'), 0) AS withdrawals
     FROM day_total WHERE (:from IS NULL OR day >= :from) AND (:to IS NULL OR day <= :to)`,
  ).get({ from, to });
  return row ?? { deposits: 0, withdrawals: 0 };
}
