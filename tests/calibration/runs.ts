import { type BenchmarkReading, type ValueReading, readBenchmarks, readValue } from './read-business';
import { type Setting, simulate } from './simulated-business';

/** What the screens would say of one business; null where they were not asked, or say nothing. */
export type Run = {
  readonly market: Setting['market'];
  readonly value: ValueReading;
  readonly benchmarks: BenchmarkReading | null;
};

/** Runs of one setting; `seed` begins them, and every run has the next. */
export type Runs = {
  readonly setting: Omit<Setting, 'market'>;
  /** Taken in turn. */
  readonly markets: readonly Setting['market'][];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Only runs before these ask the estimate, and the benchmarks, which take longer. */
  readonly valuesUpTo: number;
  readonly benchmarksUpTo: number;
};

/** Simulates businesses, and reads each as the screens do. */
export function runsOf({ setting, markets, seed, from, to, valuesUpTo, benchmarksUpTo }: Runs): Run[] {
  return Array.from({ length: to - from }, (_, at) => {
    const run = from + at;
    const market = markets[run % markets.length] ?? 'steady';
    const business = simulate({ ...setting, market }, seed + run);
    return {
      market,
      value: run < valuesUpTo ? readValue(business) : null,
      benchmarks: run < benchmarksUpTo ? readBenchmarks(business) : null,
    };
  });
}
