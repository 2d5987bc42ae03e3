import { type Month, monthEnd } from '../../src/domain/month';
import type { Context } from '../bank/services/context';
import { getBenchmarks } from '../bank/services/measuring/benchmarks';
import { getValue } from '../bank/services/measuring/value';
import { benchmarksJson } from './benchmarks';
import { rangeJson } from './value';

/** What a statement says beside its account, as the book knows it now. */
export type MonthEndFigures = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly benchmarks: Readonly<Record<string, unknown>>;
};

/** The value and the benchmarks of the end of a month, or of today in the month still running. */
export async function monthEndFigures(context: Context, month: Month): Promise<MonthEndFigures> {
  const onDay = { asOf: monthEnd(month) };
  // Side by side: each has a thread of its own.
  const [{ estimate, texts }, benchmarks] = await Promise.all([
    getValue(context, onDay),
    getBenchmarks(context, onDay),
  ]);
  const { asOf, formulaVersion, status, grade } = estimate;
  const range = estimate.value && rangeJson(estimate.value);
  const value = { asOf, formulaVersion, range, status, grade, text: texts.verdict };
  return { value, benchmarks: benchmarksJson(benchmarks) };
}
