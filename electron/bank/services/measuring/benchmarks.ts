import type { BenchmarksView, QuickBenchmarksView } from '../../../../src/contract/benchmarks';
import { quickBenchmarks } from '../../../../src/domain/benchmarks/benchmarks';
import type { Day } from '../../../../src/domain/day';
import type { Context } from '../context';
import { measuredOn } from './gather';
import { benchmarkInput } from './inputs';
import type { Measured } from './measured';
import { NO_POSTINGS } from './measured';
import { makeRuns } from './runs';
import { englishSay } from './say';

type OnDay = { readonly asOf: Day | null };

/** The shares of a day, at once. @throws Refusal `broken_rule` */
export function quick(context: Context, { asOf }: OnDay): QuickBenchmarksView {
  const measured = measuredOn(context, asOf);
  const kept =
    quickOf.get(measured) ?? quickBenchmarks(benchmarkInput(measured), englishSay(measured.currency));
  quickOf.set(measured, kept);
  return { ...kept, windows: measured.windows, currency: measured.currency };
}

/** Everything of a day; seconds the first time. @throws Refusal `broken_rule`, `cancelled` */
export async function getBenchmarks(context: Context, { asOf }: OnDay): Promise<BenchmarksView> {
  const measured = measuredOn(context, asOf);
  const found = await benchmarksRun(context, withoutPostings(measured));
  return { ...found, windows: measured.windows, currency: measured.currency };
}

const quickOf = new WeakMap<Measured, ReturnType<typeof quickBenchmarks>>();
const benchmarksRun = makeRuns('benchmarks');
const lean = new WeakMap<Measured, Measured>();

// How people stood is known by now: a hundred thousand postings need not go along. One object for each.
function withoutPostings(measured: Measured): Measured {
  const without = lean.get(measured) ?? { ...measured, postings: NO_POSTINGS };
  lean.set(measured, without);
  return without;
}
