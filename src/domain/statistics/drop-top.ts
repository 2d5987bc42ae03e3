import { momentsOf, sumOf } from './moments';

/** What is left of a difference of means without the better group's biggest customer. */
export type DropTop = {
  readonly diff: number;
  /** The difference without that customer; null when nobody else is in the group. */
  readonly without: number | null;
  /** Whether the same group is still the better one. */
  readonly signStable: boolean;
  /** That customer's share of what the group brought; null when it brought nothing. */
  readonly topShare: number | null;
};

/**
 * A difference of means with and without the better group's biggest customer, in the unit of the lists; null
 * when a group is empty. Source: measurement, section 3.5.
 */
export function dropTop(a: ArrayLike<number>, b: ArrayLike<number>): DropTop | null {
  if (a.length === 0 || b.length === 0) return null;
  const diff = momentsOf(a).mean - momentsOf(b).mean;
  if (diff === 0) return { diff, without: 0, signStable: false, topShare: null };
  const [better, other] = diff > 0 ? [a, b] : [b, a];
  if (better.length < 2) return { diff, without: null, signStable: false, topShare: null };
  const sum = sumOf(better);
  const top = largest(better);
  const lead = (sum - top) / (better.length - 1) - sumOf(other) / other.length;
  const without = diff > 0 ? lead : -lead;
  return { diff, without, signStable: lead > 0, topShare: sum > 0 ? top / sum : null };
}

function largest(values: ArrayLike<number>): number {
  let top = -Infinity;
  for (let i = 0; i < values.length; i++) top = Math.max(top, values[i] as number);
  return top;
}
