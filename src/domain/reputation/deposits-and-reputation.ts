import {
  FEWEST_STEPS,
  type LagFinding,
  type LagOptions,
  STEPS_FOR_VERDICT,
  laggedSpearman,
} from '../statistics/lagged-spearman';

/** What was found in `months` months on end, the first of them at `first` of the lists given. */
type Over = { readonly first: number; readonly months: number };

/**
 * Whether reputation moves together with deposits. `early` is shown without a verdict. A verdict says which
 * way the two move, never why; `lag` is how many months later reputation moves, `rho` how closely, -1 to 1.
 */
export type DepositsAndReputation =
  | ({ readonly status: 'not_enough'; readonly need: number } & Over)
  | ({ readonly status: 'nothing_varies' } & Over)
  | ({ readonly status: 'early'; readonly need: number; readonly finding: LagFinding } & Over)
  | ({ readonly status: 'read'; readonly verdict: LagVerdict; readonly finding: LagFinding } & Over);

export type LagVerdict =
  | { readonly code: 'cant_tell' }
  | {
      readonly code: 'together' | 'opposite';
      readonly lag: number;
      readonly rho: number;
      readonly p: number;
    };

/** Rarer than that among shuffles, and it is no longer put down to chance (measurement, section 0). */
const CHANCE = 0.05;

/**
 * Compares the points deposited in each month, unfaded, with the shown index of the same months (null where
 * none is shown), over the longest run of months that have one; the later of two as long.
 * Source: measurement, section 5.
 * @throws RangeError where the lists are not of the same months.
 */
export function depositsAndReputation(
  depositPointsByMonth: readonly number[],
  indexByMonth: readonly (number | null)[],
  options: LagOptions = {},
): DepositsAndReputation {
  if (depositPointsByMonth.length !== indexByMonth.length)
    throw new RangeError('Deposits and index must be of the same months');
  const { first, index } = longestRun(indexByMonth);
  const over = { first, months: index.length };
  const deposits = depositPointsByMonth.slice(first, first + index.length);
  const finding = laggedSpearman(deposits, index, options);
  if (finding.status === 'not_enough') return { status: 'not_enough', need: FEWEST_STEPS, ...over };
  if (finding.status === 'degenerate') return { status: 'nothing_varies', ...over };
  if (finding.status === 'early') return { status: 'early', need: STEPS_FOR_VERDICT, finding, ...over };
  return { status: 'read', verdict: verdictOf(finding), finding, ...over };
}

function longestRun(values: readonly (number | null)[]): { first: number; index: number[] } {
  let longest: { first: number; index: number[] } = { first: 0, index: [] };
  let run = longest;
  values.forEach((value, at) => {
    run = value === null ? { first: at + 1, index: [] } : { first: run.first, index: [...run.index, value] };
    if (run.index.length >= longest.index.length && run.index.length > 0) longest = run;
  });
  return longest;
}

function verdictOf({ lags, best, p }: LagFinding): LagVerdict {
  if (p > CHANCE) return { code: 'cant_tell' };
  const rho = lags[best] ?? 0;
  return { code: rho > 0 ? 'together' : 'opposite', lag: best, rho, p };
}
