import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A version of a rule as it is kept: its terms are JSON, read by whoever knows the topic. */
export type RuleRow = {
  readonly topic: string;
  readonly version: number;
  readonly takesEffectOn: Day;
  readonly recordedOn: Day;
  readonly words: string;
  readonly terms: string;
};

/** Every version of every rule the owner wrote, oldest first. */
export function listRuleRows(handle: ReadingHandle): RuleRow[] {
  return sql<RuleRow>(
    handle,
    `SELECT topic, version, takes_effect_on AS takesEffectOn, recorded_on AS recordedOn, words, terms
     FROM rule ORDER BY topic, version`,
  ).all();
}

/** Adds a version, recorded today; those already there are never changed. */
export function insertRule(handle: WritingHandle, rule: Omit<RuleRow, 'recordedOn'>): void {
  sql(
    handle,
    `INSERT INTO rule (topic, version, takes_effect_on, recorded_on, words, terms)
     VALUES (:topic, :version, :takesEffectOn, :today, :words, :terms)`,
  ).run({ ...rule, today: handle.today });
}
