import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { normalQuantile, zOf } from '../statistics/distributions';
import { COMPARISON_LEVEL } from '../statistics/interval';

/** How many are in each of two groups. */
export type GroupSizes = { readonly given: number; readonly notGiven: number };

/** How often a difference that is there should be seen. */
export const POWER = 0.8;

/**
 * How likely a difference is seen at 95 % confidence if `waiting` and `getting` are the two shares that buy:
 * the normal approximation of textbooks (Fleiss, Statistical Methods for Rates and Proportions; R's
 * power.prop.test), unpooled where the shares differ. It flatters lists where fewer than about five buy.
 */
export function powerOf(waiting: number, getting: number, sizes: GroupSizes): number {
  if (sizes.given < 1 || sizes.notGiven < 1) return 0;
  const { same, apart } = deviations(waiting, getting, sizes);
  const far = Math.abs(getting - waiting) - zOf(COMPARISON_LEVEL) * same;
  if (apart === 0) return far > 0 ? 1 : 0;
  return normalCdf(far / apart, 0, 1);
}

/**
 * How many people a list needs for a difference between those two shares to be seen with 80 % power at 95 %
 * confidence, both groups together, `share` of them getting the giveaway; null where there is no difference.
 * The same approximation as `powerOf`.
 */
export function peopleNeeded(waiting: number, getting: number, share = 0.5): GroupSizes | null {
  if (waiting === getting) return null;
  // For a list of one person; deviations shrink with the root of the number.
  const { same, apart } = deviations(waiting, getting, { given: share, notGiven: 1 - share });
  const root = (zOf(COMPARISON_LEVEL) * same + normalQuantile(POWER) * apart) / Math.abs(getting - waiting);
  return { given: Math.ceil(root ** 2 * share), notGiven: Math.ceil(root ** 2 * (1 - share)) };
}

/**
 * The smallest share of those who get it that would be told from `waiting` (the share that buys anyway) with
 * 80 % power at 95 % confidence; null where not even everybody buying would be. Found by halving.
 */
export function smallestSeen(waiting: number, sizes: GroupSizes): number | null {
  if (powerOf(waiting, 1, sizes) < POWER) return null;
  let [below, above] = [waiting, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (below + above) / 2;
    if (powerOf(waiting, middle, sizes) < POWER) below = middle;
    else above = middle;
  }
  return above;
}

// The deviation of the difference if both buy alike, and if each buys as it does.
function deviations(waiting: number, getting: number, { given, notGiven }: GroupSizes): Deviations {
  const alike = (waiting * notGiven + getting * given) / (given + notGiven);
  return {
    same: Math.sqrt(alike * (1 - alike) * (1 / given + 1 / notGiven)),
    apart: Math.sqrt((getting * (1 - getting)) / given + (waiting * (1 - waiting)) / notGiven),
  };
}

type Deviations = { readonly same: number; readonly apart: number };
