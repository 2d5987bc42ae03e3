/** Two tables as likely as each other may differ in their last digits. */
const AS_LIKELY = 1 + 1e-7;

/**
 * The two-sided p-value of Fisher and Irwin: how likely all tables with these margins together are that are
 * no more likely than x1 of n1 against x2 of n2. Neither group is empty. Source: measurement, section 3.3.
 */
export function fisherIrwin(x1: number, n1: number, x2: number, n2: number): number {
  const events = x1 + x2;
  const least = Math.max(0, events - n2);
  const logs = logWeights(least, Math.min(n1, events), n1, n2, events);
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const observed = (weights[x1 - least] ?? 0) * AS_LIKELY;
  return Math.min(1, total(weights.filter((weight) => weight <= observed)) / total(weights));
}

// How likely each count in the first group is beside the least possible one, as logarithms.
function logWeights(least: number, most: number, n1: number, n2: number, events: number): number[] {
  const logs = [0];
  let log = 0;
  for (let k = least; k < most; k++) {
    log += Math.log(((events - k) * (n1 - k)) / ((k + 1) * (n2 - events + k + 1)));
    logs.push(log);
  }
  return logs;
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
