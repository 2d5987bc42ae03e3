import { type BootT, type BootTOptions, bootT } from './boot-t';
import { type DropTop, dropTop } from './drop-top';
import { sumOf } from './moments';
import { type Permutation, type PermutationOptions, permutation } from './permutation';
import { type Welch, welch } from './welch';

/** What each of a group spent in a window before and one after; the same person at the same place. */
export type BeforeAndAfter = { readonly before: ArrayLike<number>; readonly after: ArrayLike<number> };

/** How much more one group changed than another. Means a head are null of an empty group. */
export type DifferenceInDifferences = {
  readonly treatedBefore: number | null;
  readonly treatedAfter: number | null;
  readonly controlBefore: number | null;
  readonly controlAfter: number | null;
  /** Null with fewer than two in a group, as are the next four. */
  readonly did: number | null;
  readonly welch: Welch | null;
  readonly bootT: BootT | null;
  readonly p: Permutation | null;
  readonly dropTop: DropTop | null;
};

/**
 * The mean change of the treated less that of the controls, in the unit of the lists; the changes are
 * compared as spend is. Source: measurement, section 3.7. @throws what `pause` throws
 */
export function did(
  treated: BeforeAndAfter,
  control: BeforeAndAfter,
  options: BootTOptions & PermutationOptions = {},
): DifferenceInDifferences {
  const [a, b] = [changes(treated), changes(control)];
  const plain = welch(a, b, options.level);
  return {
    treatedBefore: mean(treated.before),
    treatedAfter: mean(treated.after),
    controlBefore: mean(control.before),
    controlAfter: mean(control.after),
    did: plain?.diff ?? null,
    welch: plain,
    bootT: bootT(a, b, options),
    p: permutation(a, b, options),
    dropTop: plain === null ? null : dropTop(a, b),
  };
}

/** How much each changed from the window before to the one after. */
export function changes({ before, after }: BeforeAndAfter): Float64Array {
  return Float64Array.from(after, (amount, i) => amount - (before[i] as number));
}

function mean(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}
