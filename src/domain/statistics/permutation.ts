import { type Resampling, RESAMPLING_SEED, breathe } from './resampling';
import { eachSplit, splitsUpTo } from './splits';
import { uniformStream } from './uniform-stream';

/** How often a shuffled difference is as large as the one found. */
export type Permutation = {
  readonly p: number;
  readonly method: 'exact' | 'monteCarlo' | 'degenerate';
  /** The size of Welch's t, without its sign; infinite for two different constants. */
  readonly t: number;
  /** Splits or shuffles as far apart, of how many; null when all values are equal. */
  readonly count: number | null;
  readonly total: number | null;
};

export type PermutationOptions = Resampling & { readonly shuffles?: number; readonly exactMax?: number };

const SHUFFLES = 4999;
const EXACT_MAX = 10_000;

/**
 * The p-value of a difference of means by the studentised permutation test (Janssen 1997; Chung & Romano
 * 2013): every split up to 10,000 of them, else 4,999 shuffles (Phipson & Smyth 2010). Null with fewer than
 * two in a group. Source: measurement, section 3.5. @throws what `pause` throws
 */
export function permutation(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: PermutationOptions = {},
): Permutation | null {
  if (a.length < 2 || b.length < 2) return null;
  const pooled = new Float64Array(a.length + b.length);
  pooled.set(a);
  pooled.set(b, a.length);
  if (pooled.every((value) => value === pooled[0]))
    return { p: 1, method: 'degenerate', t: 0, count: null, total: null };
  const exactMax = options.exactMax ?? EXACT_MAX;
  return splitsUpTo(pooled.length, a.length, exactMax) <= exactMax
    ? exact(pooled, a.length, options)
    : shuffled(pooled, a.length, options);
}

function exact(pooled: Float64Array, first: number, options: PermutationOptions): Permutation {
  const t = studentised(pooled, first);
  const bar = barOf(t);
  let [count, total] = [0, 0];
  eachSplit(pooled, first, (split) => {
    breathe(total, options);
    total += 1;
    if (studentised(split, first) >= bar) count += 1;
  });
  return { p: count / total, method: 'exact', t, count, total };
}

function shuffled(pooled: Float64Array, first: number, options: PermutationOptions): Permutation {
  const t = studentised(pooled, first);
  const bar = barOf(t);
  const total = options.shuffles ?? SHUFFLES;
  const draw = uniformStream(options.seed ?? RESAMPLING_SEED);
  const uniforms = new Float64Array(pooled.length);
  let count = 0;
  for (let r = 0; r < total; r++) {
    breathe(r, options);
    draw(uniforms, pooled.length - 1);
    shuffle(pooled, uniforms);
    if (studentised(pooled, first) >= bar) count += 1;
  }
  return { p: (1 + count) / (1 + total), method: 'monteCarlo', t, count, total };
}

// Equal splits may differ in their last digits.
function barOf(t: number): number {
  return t === Infinity ? Infinity : t - 1e-9 * Math.max(1, t);
}

// Fisher-Yates from the end, as `makeRng(seed).shuffle` does it, with the numbers already drawn.
function shuffle(items: Float64Array, uniforms: Float64Array): void {
  for (let i = items.length - 1, drawn = 0; i >= 1; i--, drawn++) {
    const j = Math.floor((uniforms[drawn] as number) * (i + 1));
    const kept = items[i] as number;
    items[i] = items[j] as number;
    items[j] = kept;
  }
}

// The size of Welch's t of the first so many against the rest.
function studentised(pooled: Float64Array, first: number): number {
  const rest = pooled.length - first;
  const meanA = meanOf(pooled, 0, first);
  const meanB = meanOf(pooled, first, pooled.length);
  const squaresA = squaresOf(pooled, 0, first, meanA);
  const squaresB = squaresOf(pooled, first, pooled.length, meanB);
  const se = Math.sqrt(squaresA / (first - 1) / first + squaresB / (rest - 1) / rest);
  const away = Math.abs(meanA - meanB);
  if (se === 0) return away === 0 ? 0 : Infinity;
  return away / se;
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] as number;
  return sum / (to - from);
}

function squaresOf(values: Float64Array, from: number, to: number, mean: number): number {
  let squares = 0;
  for (let i = from; i < to; i++) squares += ((values[i] as number) - mean) ** 2;
  return squares;
}
