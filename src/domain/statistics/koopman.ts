import { zOf } from './distributions';
import { COMPARISON_LEVEL, type Interval } from './interval';

/** How many times as large the first share is as the second: null of two nothings, infinite over nothing. */
export type Ratio = Interval & { readonly ratio: number | null };

type Table = { readonly x1: number; readonly n1: number; readonly x2: number; readonly n2: number };

const WIDEST_LOG = 60;
const BISECTIONS = 200;

/**
 * The share x1 of n1 over the share x2 of n2, with the score interval of Koopman (1984); null when a group
 * is empty. Without an event below the line there is no upper limit. Source: measurement, section 3.3.
 */
export function koopman(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
  level: number = COMPARISON_LEVEL,
): Ratio | null {
  if (n1 === 0 || n2 === 0) return null;
  if (x1 === 0 && x2 === 0) return { ratio: null, lower: 0, upper: Infinity, level };
  const table = { x1, n1, x2, n2 };
  const ratio = x2 === 0 ? Infinity : x1 / n1 / (x2 / n2);
  const middle = Math.min(WIDEST_LOG, Math.max(-WIDEST_LOG, Math.log(ratio)));
  const bound = zOf(level) ** 2;
  const lower = x1 === 0 ? 0 : limit(table, bound, -WIDEST_LOG, middle);
  const upper = x2 === 0 ? Infinity : limit(table, bound, WIDEST_LOG, middle);
  return { ratio, lower, upper, level };
}

// Between a ratio too far off to be believed and one that is not, both as logarithms.
function limit(table: Table, bound: number, outside: number, inside: number): number {
  let far = outside;
  let near = inside;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (far + near) / 2;
    if (score(table, Math.exp(middle)) > bound) far = middle;
    else near = middle;
  }
  return Math.exp((far + near) / 2);
}

// How badly the counts fit shares of which the first is `f` times the second, at the shares that fit best.
function score({ x1, n1, x2, n2 }: Table, f: number): number {
  const a = (n1 + n2) * f;
  const b = n1 * f + x1 + n2 + x2 * f;
  const c = x1 + x2;
  // The smaller root, written so that nothing cancels when f is very small or very large.
  const p2 = (2 * c) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * c)));
  return term(x1, n1, Math.min(1, f * p2)) + term(x2, n2, Math.min(1, p2));
}

function term(x: number, n: number, p: number): number {
  const variance = n * p * (1 - p);
  if (variance === 0) return x === n * p ? 0 : Infinity;
  return (x - n * p) ** 2 / variance;
}
