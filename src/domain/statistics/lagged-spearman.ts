import { makeRng } from '../rng';
import { prewhiten } from './prewhiten';
import { placesOf, ranksOfPlaces, spearmanOfRanks } from './spearman';

/** Shorter series are not looked at; below the second number they are, but not judged. */
export const FEWEST_STEPS = 12;
export const STEPS_FOR_VERDICT = 18;

const MOST_LAG = 3;
const SHUFFLES = 4999;
const ROUNDED_TO = 1e9;
/** What tells two rank correlations apart is far larger than that. */
const SAME = 1e-12;

export type LagOptions = {
  readonly maxLag?: number;
  readonly shuffles?: number;
  /** A whole number of 32 bits; the program's own where it is not given. */
  readonly seed?: number;
};

type Phis = { readonly phiX: number; readonly phiY: number };

/** A rank correlation for each lag: at lag k, x with the y of k steps later. `n` is the steps of a series. */
export type LaggedSpearman =
  | { readonly status: 'not_enough'; readonly n: number }
  /** One of the two does not vary beyond its trend: there is nothing to compare. */
  | ({ readonly status: 'degenerate'; readonly n: number } & Phis)
  | (LagFinding & { readonly status: 'early' | 'ok' });

export type LagFinding = Phis & {
  readonly n: number;
  readonly lags: readonly (number | null)[];
  /** The lag at which the correlation is largest either way, and how large it is there. */
  readonly best: number;
  readonly statistic: number;
  /** How often shuffled series came as far, of how many shuffles; `p` counts the real one too. */
  readonly count: number;
  readonly shuffles: number;
  readonly p: number;
};

/**
 * Whether x moves together with the y of the same step or of up to three steps later, beyond what chance
 * does: both prewhitened, the largest of the rank correlations against shuffles of x. Series of one length.
 * Source: measurement, section 5.
 */
export function laggedSpearman(
  x: readonly number[],
  y: readonly number[],
  options: LagOptions = {},
): LaggedSpearman {
  const n = x.length;
  if (n < FEWEST_STEPS) return { status: 'not_enough', n };
  const [{ residuals: a, phi: phiX }, { residuals: b, phi: phiY }] = [prewhiten(x), prewhiten(y)];
  const correlate = correlatorTo(placesOf(rounded(b)), options.maxLag ?? MOST_LAG);
  const moving = placesOf(rounded(a));
  const lags = correlate(moving);
  const { best, statistic } = largest(lags);
  if (statistic === null) return { status: 'degenerate', n, phiX, phiY };
  const shuffles = options.shuffles ?? SHUFFLES;
  const count = shufflesAsFar(moving, correlate, { statistic, shuffles, seed: options.seed });
  const p = (count + 1) / (shuffles + 1);
  const status = n < STEPS_FOR_VERDICT ? 'early' : 'ok';
  return { status, n, lags, best, statistic, count, shuffles, p, phiX, phiY };
}

type Correlate = (x: readonly number[]) => (number | null)[];

// The ranks of y at each lag are the same for every shuffle of x.
function correlatorTo(y: readonly number[], maxLag: number): Correlate {
  const ranks = Array.from({ length: maxLag + 1 }, (_, lag) => ranksOfPlaces(y.slice(lag)));
  return (x) =>
    ranks.map((ranksY, lag) => spearmanOfRanks(ranksOfPlaces(x.slice(0, x.length - lag)), ranksY));
}

function largest(lags: readonly (number | null)[]): { best: number; statistic: number | null } {
  let [best, statistic]: [number, number | null] = [0, null];
  lags.forEach((rho, lag) => {
    if (rho === null || (statistic !== null && Math.abs(rho) <= statistic)) return;
    [best, statistic] = [lag, Math.abs(rho)];
  });
  return { best, statistic };
}

type Against = { readonly statistic: number; readonly shuffles: number; readonly seed: number | undefined };

// Each shuffle starts from the one before.
function shufflesAsFar(x: readonly number[], correlate: Correlate, against: Against): number {
  const rng = makeRng(against.seed);
  const order = [...x];
  let count = 0;
  for (let i = 0; i < against.shuffles; i++) {
    rng.shuffle(order);
    if ((largest(correlate(order)).statistic ?? 0) >= against.statistic - SAME) count++;
  }
  return count;
}

// So that what is a tie on paper is a tie in the ranks.
function rounded(values: readonly number[]): number[] {
  return values.map((value) => Math.round(value * ROUNDED_TO) / ROUNDED_TO);
}
