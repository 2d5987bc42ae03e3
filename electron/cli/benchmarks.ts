import type { BenchmarksView } from '../../src/contract/benchmarks';
import { getBenchmarks } from '../bank/services/measuring/benchmarks';
import { list } from '../bank/services/results/list';
import { asOfDay } from './balance';
import { benchmarksText } from './benchmarks-text';
import type { Command } from './command';
import { beforeAfterJson, presenceJson, rateJson, spendJson } from './comparison-json';
import { leadsBenchmark, leadsSentence } from './leads-benchmark';
import { withBook } from './with-book';

/** Every benchmark of a day, with its inputs, range and verdict. */
export const benchmarks: Command = {
  usage: 'benchmarks [--as-of DAY]',
  options: { 'as-of': { type: 'string' } },
  run: (args) =>
    withBook(args, async (context) => {
      const asOf = asOfDay(args, context);
      const found = await getBenchmarks(context, { asOf });
      const results = list(context, { asOf });
      return {
        json: { ...benchmarksJson(found), leadsPerGiveaway: leadsBenchmark(results) },
        text: `${benchmarksText(found)}\nQualified leads\n    ${leadsSentence(results.all)}`,
      };
    }),
};

/** Shares of 1; spend in cents. */
export function benchmarksJson(found: BenchmarksView): Readonly<Record<string, unknown>> {
  const { days, windows, currency } = found;
  return {
    asOf: days.asOf,
    currency,
    landmark: days.landmark,
    ...windows,
    presence: presenceJson(found.presence),
    purchaseLikelihood: rateJson(found.purchaseLikelihood, 'treatment'),
    spendPerClient: spendJson(found.spendPerClient, 'treatment'),
    beforeAfter: beforeAfterJson(found.beforeAfter),
    presencePurchase: rateJson(found.presencePurchase, 'presence'),
    presenceSpend: spendJson(found.presenceSpend, 'presence'),
  };
}
