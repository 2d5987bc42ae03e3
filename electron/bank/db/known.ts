import type { Day } from '../../../src/domain/day';

/** The day at whose end knowledge is asked for, or null for what is known now. */
export type KnownOn = Day | null;

/** The condition on entries that says so, bound as `:knownOn` unless it is null. */
export function counts(knownOn: KnownOn): string {
  if (knownOn === null) return 'entry.voided_on IS NULL';
  return 'entry.recorded_on <= :knownOn AND (entry.voided_on IS NULL OR entry.voided_on > :knownOn)';
}
