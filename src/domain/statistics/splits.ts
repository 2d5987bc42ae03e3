/** In how many ways a list of n can be split with k in the first part; counted no further than past `max`. */
export function splitsUpTo(n: number, k: number, max: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k) && ways <= max; i++) ways = (ways * (n - i + 1)) / i;
  return ways;
}

/**
 * Visits every way to split a list with `first` of it in front. The list handed over is the same each time,
 * filled anew: its first so many are one part, the rest the other.
 */
export function eachSplit(values: Float64Array, first: number, visit: (split: Float64Array) => void): void {
  const split = new Float64Array(values.length);
  const chosen = Int32Array.from({ length: first }, (_, i) => i);
  do {
    arrange(values, chosen, split);
    visit(split);
  } while (advance(chosen, values.length));
}

function arrange(values: Float64Array, chosen: Int32Array, split: Float64Array): void {
  let [front, back] = [0, chosen.length];
  for (let i = 0; i < values.length; i++) {
    if (chosen[front] === i) split[front++] = values[i] as number;
    else split[back++] = values[i] as number;
  }
}

// The next choice in the order of a dictionary; false after the last.
function advance(chosen: Int32Array, n: number): boolean {
  const k = chosen.length;
  let at = k - 1;
  while (at >= 0 && chosen[at] === n - k + at) at--;
  if (at < 0) return false;
  chosen[at] = (chosen[at] as number) + 1;
  for (let i = at + 1; i < k; i++) chosen[i] = (chosen[i - 1] as number) + 1;
  return true;
}
