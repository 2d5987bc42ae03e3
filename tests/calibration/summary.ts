import type { VerdictCode } from '../../src/domain/benchmarks/verdict';
import { HEADLINES } from './read-business';
import type { Run } from './runs';

/** So many of so many. */
export type Count = { readonly count: number; readonly of: number };

/** What estimates said of businesses whose truth is known. */
export type ValueSummary = {
  readonly figures: Count;
  /** Of figures: ranges that hold the truth, and ranges above nothing. */
  readonly covers: Count;
  readonly claims: Count;
  /** The same of ranges not widened by the track record. */
  readonly coversRaw: Count;
  readonly claimsRaw: Count;
  /** The middle of the ranges over the truth, all runs added up; null where the truth is nothing. */
  readonly reported: number | null;
};

/** The share of likely among runs, of each headline comparison and of any of the four. */
export type BenchmarkSummary = {
  readonly purchase: Count;
  readonly spend: Count;
  readonly any: Count;
  /** Runs in which either comparison by treatment leans, or goes away among people alike. */
  readonly leaning: Count;
  readonly explained: Count;
};

const LIKELY: readonly VerdictCode[] = ['likely', 'likely_caused'];

/** Counts what estimates said. */
export function valueSummary(runs: readonly Run[]): ValueSummary {
  const figures = runs.flatMap(({ value }) => value ?? []);
  const counted = (fits: (figure: (typeof figures)[number]) => boolean): Count => countOf(figures, fits);
  const truth = figures.reduce((sum, figure) => sum + figure.truth, 0);
  const middle = figures.reduce((sum, figure) => sum + figure.middle, 0);
  return {
    figures: { count: figures.length, of: runs.length },
    covers: counted((figure) => figure.lower <= figure.truth && figure.upper >= figure.truth),
    claims: counted(({ lower }) => lower > 0),
    coversRaw: counted((figure) => {
      const [lower, upper] = raw(figure);
      return lower <= figure.truth && upper >= figure.truth;
    }),
    claimsRaw: counted((figure) => raw(figure)[0] > 0),
    reported: truth === 0 ? null : middle / truth,
  };
}

/** Counts what benchmarks said. */
export function benchmarkSummary(runs: readonly Run[]): BenchmarkSummary {
  const said = runs.flatMap(({ benchmarks }) => benchmarks ?? []);
  const treatment = (fits: (code: VerdictCode) => boolean): Count =>
    countOf(said, (one) => fits(one.purchaseLikelihood) || fits(one.spendPerClient));
  return {
    purchase: countOf(said, ({ purchaseLikelihood }) => LIKELY.includes(purchaseLikelihood)),
    spend: countOf(said, ({ spendPerClient }) => LIKELY.includes(spendPerClient)),
    any: countOf(said, (one) => HEADLINES.some((headline) => LIKELY.includes(one[headline]))),
    leaning: treatment((code) => code === 'leaning'),
    explained: treatment((code) => code === 'explained'),
  };
}

function raw({ lower, middle, upper, widening }: NonNullable<Run['value']>): [number, number] {
  return [middle - (middle - lower) / widening, middle + (upper - middle) / widening];
}

function countOf<T>(items: readonly T[], fits: (item: T) => boolean): Count {
  return { count: items.filter(fits).length, of: items.length };
}
