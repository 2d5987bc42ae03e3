/**
 * Largest remainder for weights beyond those that doubles divide exactly: the parts of an amount, ties to the
 * earlier. Amount and weights are zero or more, their sum above zero. Source: measurement, section 2.
 */
export function shareInBigInts(amount: bigint, weights: readonly bigint[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => Number((amount * weight) / total));
  const remainders = weights.map((weight) => (amount * weight) % total);
  const left = Number(remainders.reduce((sum, remainder) => sum + remainder, 0n) / total);
  const order = [...weights.keys()].sort((a, b) => {
    const difference = (remainders[b] as bigint) - (remainders[a] as bigint);
    return difference > 0n ? 1 : difference < 0n ? -1 : a - b;
  });
  for (const i of order.slice(0, left)) parts[i] = (parts[i] as number) + 1;
  return parts;
}
