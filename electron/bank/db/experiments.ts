import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A fair test as it is kept, with how many were drawn into each group. `share` of 1. */
export type KeptExperiment = {
  readonly id: number;
  readonly title: string;
  readonly giveawayId: number | null;
  readonly giveawayTitle: string | null;
  readonly seed: number;
  readonly share: number;
  readonly outcomeDays: number;
  readonly drawnOn: Day;
  readonly sentOn: Day | null;
  readonly note: string;
  readonly given: number;
  readonly notGiven: number;
};

export type NewExperiment = Pick<
  KeptExperiment,
  'title' | 'giveawayId' | 'seed' | 'share' | 'outcomeDays' | 'note'
>;

const MICRO = 1e6;

const SELECT = `
  SELECT e.id, e.title, e.giveaway_id AS giveawayId, g.title AS giveawayTitle, e.seed, e.share_micro / 1e6 AS share,
         e.outcome_days AS outcomeDays, e.drawn_on AS drawnOn, e.sent_on AS sentOn, e.note,
         (SELECT count(*) FROM experiment_member m WHERE m.experiment_id = e.id AND given = 1) AS given,
         (SELECT count(*) FROM experiment_member m WHERE m.experiment_id = e.id AND given = 0) AS notGiven
  FROM experiment e LEFT JOIN giveaway g ON g.id = e.giveaway_id`;

/** Every fair test, newest first. */
export function listExperiments(handle: ReadingHandle): KeptExperiment[] {
  return sql<KeptExperiment>(handle, `${SELECT} ORDER BY e.drawn_on DESC, e.id DESC`).all();
}

/** One fair test, or undefined. */
export function findExperiment(handle: ReadingHandle, id: number): KeptExperiment | undefined {
  return sql<KeptExperiment>(handle, `${SELECT} WHERE e.id = ?`).get(id);
}

/** The share as it is kept: to the millionth. */
export function keptShare(share: number): number {
  return Math.round(share * MICRO) / MICRO;
}

/** Records a fair test, drawn today; its id. */
export function insertExperiment(handle: WritingHandle, { share, ...rest }: NewExperiment): number {
  const run = sql(
    handle,
    `INSERT INTO experiment (title, giveaway_id, seed, share_micro, outcome_days, drawn_on, note)
     VALUES (:title, :giveawayId, :seed, :shareMicro, :outcomeDays, :today, :note)`,
  ).run({ ...rest, shareMicro: Math.round(share * MICRO), today: handle.today });
  return Number(run.lastInsertRowid);
}

/** Notes when it was sent. */
export function setSentOn(handle: WritingHandle, id: number, sentOn: Day): void {
  sql(handle, 'UPDATE experiment SET sent_on = ? WHERE id = ?').run(sentOn, id);
}

/** Removes a fair test and its groups; the people stay. */
export function removeExperimentOf(handle: WritingHandle, id: number): void {
  sql(handle, 'DELETE FROM experiment_member WHERE experiment_id = ?').run(id);
  sql(handle, 'DELETE FROM experiment WHERE id = ?').run(id);
}
