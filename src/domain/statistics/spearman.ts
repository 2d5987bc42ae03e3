/** Fewer pairs than that have no order to compare. */
const FEWEST_PAIRS = 3;

/** Each value's place in the order of the values there are, the smallest 0; equal values share one. */
export function placesOf(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const places = new Map(sorted.map((value, place) => [value, place]));
  return values.map((value) => places.get(value) ?? 0);
}

/**
 * The rank of each of some places, the smallest 1; equal places share the mean of their ranks. By counting,
 * not sorting: thousands of shuffles ask for it.
 */
export function ranksOfPlaces(places: readonly number[]): number[] {
  const counts = new Uint32Array(1 + places.reduce((most, place) => Math.max(most, place), 0));
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  let before = 0;
  const ranks = Array.from(counts, (count) => {
    before += count;
    return before - (count - 1) / 2;
  });
  return places.map((place) => ranks[place] ?? 0);
}

/** The rank of each value, the smallest 1; equal values share the mean of their ranks. */
export function averageRanks(values: readonly number[]): number[] {
  return ranksOfPlaces(placesOf(values));
}

/**
 * Spearman's rank correlation, from -1 to 1, of two lists of the same length: Pearson's of average ranks.
 * Null of fewer than three pairs, or where one list is all alike. Source: measurement, section 5.
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return spearmanOfRanks(averageRanks(x), averageRanks(y));
}

/** The same of two lists that are ranks already. */
export function spearmanOfRanks(ranksX: readonly number[], ranksY: readonly number[]): number | null {
  const n = ranksX.length;
  if (n < FEWEST_PAIRS) return null;
  // The mean of ranks is known, ties or not.
  const mean = (n + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const a = (ranksX[i] ?? 0) - mean;
    const b = (ranksY[i] ?? 0) - mean;
    xy += a * b;
    xx += a * a;
    yy += b * b;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}
