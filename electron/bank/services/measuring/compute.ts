import { type Benchmarks, USUAL_PAUSES, benchmarksOf } from '../../../../src/domain/benchmarks/benchmarks';
import type { Progress } from '../../../../src/contract/messages';
import { type TrackRecord, backtest, pastMonthEnds } from '../../../../src/domain/value/backtest';
import type { ConversionValue } from '../../../../src/domain/value/conversion-value';
import { drawPlan } from '../../../../src/domain/value/draws';
import { estimate } from '../../../../src/domain/value/estimate';
import { STRATA } from '../../../../src/domain/value/strata';
import { evidenceOf } from './evidence';
import { benchmarkInput, valueInput } from './inputs';
import type { Measured } from './measured';
import { englishSay } from './say';

/** The estimate of a day, and how past ones turned out. */
export type Valued = { readonly estimate: ConversionValue; readonly record: TrackRecord };

/** What takes long enough to be computed in another thread, by name. */
export type Computed = { readonly benchmarks: Benchmarks; readonly value: Valued };
export type Job = keyof Computed;

/** Computes it; `tell` is told how far it is, and what it throws ends the work. The same input gives the same digits. */
export const COMPUTE: {
  readonly [J in Job]: (measured: Measured, tell: (progress: Progress) => void) => Computed[J];
} = { benchmarks: computeBenchmarks, value: computeValue };

function computeBenchmarks(measured: Measured, tell: (progress: Progress) => void): Benchmarks {
  const pause = steps(tell, USUAL_PAUSES, 'Comparing people');
  return benchmarksOf(benchmarkInput(measured), englishSay(measured.currency), { pause });
}

/** About so many pauses of one month end of the track record, and of the checks besides. */
const PAUSES_A_MONTH = 14;
const PAUSES_BESIDES = 20;

function computeValue(measured: Measured, tell: (progress: Progress) => void): Valued {
  const { asOf } = measured;
  const input = valueInput(measured);
  const months = pastMonthEnds({ ...input, today: asOf }).length;
  const pause = steps(tell, (months + 1) * PAUSES_A_MONTH + PAUSES_BESIDES, 'Checking past estimates');
  const plan = drawPlan(STRATA.length);
  const record = backtest({ ...input, today: asOf, plan, pause });
  const evidence = evidenceOf(benchmarkInput(measured), pause);
  const { widening } = record;
  return { estimate: estimate({ ...input, asOf, widening, evidence, plan, pause }), record };
}

// Never all done before it is: how many pauses there will be is known only about.
function steps(tell: (progress: Progress) => void, total: number, doing: string): () => void {
  let done = 0;
  return () => {
    done = Math.min(done + 1, total - 1);
    tell({ done, total, doing });
  };
}
