/** The value below which a share `p` of a sorted list lies: type 7, as R and numpy do it. Never of nothing. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const value = sorted[below] ?? Number.NaN;
  const next = sorted[below + 1];
  return next === undefined ? value : value + (at - below) * (next - value);
}

/** The same of a list in any order. */
export function quantile(values: Iterable<number>, p: number): number {
  return quantileOfSorted(Float64Array.from(values).sort(), p);
}
