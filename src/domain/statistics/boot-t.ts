import { tQuantile } from './distributions';
import { COMPARISON_LEVEL } from './interval';
import type { Difference } from './newcombe';
import { type Resampling, RESAMPLING_SEED, breathe } from './resampling';
import { type UniformStream, uniformStream } from './uniform-stream';
import { type Welch, welch } from './welch';

/** A difference of means with its bootstrap interval, in the unit of the lists. */
export type BootT = Difference & {
  /** How many standard errors the interval reaches either way; null when nothing varies. */
  readonly quantile: number | null;
  /** The resamples said nothing: the interval is Welch's, or a point when nothing varies. */
  readonly degenerate: boolean;
  /** One customer decides the result: the interval is Welch's. */
  readonly dominated: boolean;
};

export type BootTOptions = Resampling & { readonly level?: number; readonly replicates?: number };

const REPLICATES = 1999;
/** A bootstrap quantile so many times that of Student's t hangs on one customer (measurement, section 3.5). */
const DOMINATED_TIMES = 5;

/**
 * The mean of a less that of b with the symmetric studentised bootstrap interval (Hall 1988); null with
 * fewer than two in a group. Source: measurement, section 3.5. @throws what `pause` throws
 */
export function bootT(a: ArrayLike<number>, b: ArrayLike<number>, options: BootTOptions = {}): BootT | null {
  const level = options.level ?? COMPARISON_LEVEL;
  const plain = welch(a, b, level);
  if (plain === null) return null;
  const { diff, se } = plain;
  if (plain.df === null) return { ...rangeOf(plain), quantile: null, degenerate: true, dominated: false };
  const distances = replicates(Float64Array.from(a), Float64Array.from(b), diff, options);
  const rank = Math.ceil((distances.length + 1) * level);
  const quantile = distances.sort()[rank - 1] ?? Infinity;
  const degenerate = quantile === Infinity;
  const dominated = !degenerate && quantile > DOMINATED_TIMES * tQuantile((1 + level) / 2, plain.df);
  if (degenerate || dominated) return { ...rangeOf(plain), quantile, degenerate, dominated };
  const half = quantile * se;
  return { diff, lower: diff - half, upper: diff + half, level, quantile, degenerate, dominated };
}

function rangeOf({ diff, lower, upper, level }: Welch): Difference {
  return { diff, lower, upper, level };
}

/** What a resample came to: its mean, and the variance of that mean. */
type Resample = { mean: number; variance: number };

// How many standard errors each resampled difference is away from the one found.
function replicates(a: Float64Array, b: Float64Array, diff: number, options: BootTOptions): Float64Array {
  const found = new Float64Array(options.replicates ?? REPLICATES);
  const draw = uniformStream(options.seed ?? RESAMPLING_SEED);
  const room = Math.max(a.length, b.length);
  const [uniforms, drawn] = [new Float64Array(room), new Float64Array(room)];
  const [ofA, ofB] = [blank(), blank()];
  for (let r = 0; r < found.length; r++) {
    breathe(r, options);
    resample(a, draw, uniforms, drawn, ofA);
    resample(b, draw, uniforms, drawn, ofB);
    found[r] = distance(diff, ofA, ofB);
  }
  return found;
}

function blank(): Resample {
  return { mean: 0, variance: 0 };
}

// Into lists and a result made once: nothing is allocated here. Two passes, so that a resample of one
// value only has exactly no variance.
function resample(
  values: Float64Array,
  draw: UniformStream,
  uniforms: Float64Array,
  drawn: Float64Array,
  result: Resample,
): void {
  const n = values.length;
  draw(uniforms, n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const value = values[Math.floor((uniforms[i] as number) * n)] as number;
    drawn[i] = value;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((drawn[i] as number) - mean) ** 2;
  result.mean = mean;
  result.variance = squares / (n - 1) / n;
}

function distance(diff: number, a: Resample, b: Resample): number {
  const away = Math.abs(a.mean - b.mean - diff);
  const se = Math.sqrt(a.variance + b.variance);
  if (se === 0) return away === 0 ? 0 : Infinity;
  return away / se;
}
