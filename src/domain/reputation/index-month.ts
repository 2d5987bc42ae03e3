import type { ReputationMonth } from './reputation-month';

/** What the index reads of a month. */
export type IndexMonth = Pick<ReputationMonth, 'ratings' | 'answers' | 'mentions' | 'referrals'>;

/** An index looks back over so many months, its own included (measurement, section 5). */
export const INDEX_MONTHS = 3;

/** The last three months up to month `at`, fewer at the start. */
export function windowOf<T>(months: readonly T[], at: number): readonly T[] {
  return months.slice(Math.max(0, at - INDEX_MONTHS + 1), at + 1);
}

/** The months before that window. */
export function beforeWindow<T>(months: readonly T[], at: number): readonly T[] {
  return months.slice(0, Math.max(0, at - INDEX_MONTHS + 1));
}

/** What some numbers come to. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
