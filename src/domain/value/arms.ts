import { type Tier, type TierId, tierOf } from '../ledger/rate-card';

/** How somebody stands on a day: neither in credit nor overdrawn, in credit, overdrawn. */
export const BASE = 0;
export const EXPOSED = 1;
export const OVERDRAWN = 2;
export type Arm = typeof BASE | typeof EXPOSED | typeof OVERDRAWN;

/** What the arms are called in reports. */
export const ARM_IDS = ['base', 'exposed', 'overdrawn'] as const;

/** Something of each arm. */
export type ByArm<T> = readonly [base: T, exposed: T, overdrawn: T];

/** Makes something for each arm. */
export function byArm<T>(make: (arm: Arm) => T): ByArm<T> {
  return [make(BASE), make(EXPOSED), make(OVERDRAWN)];
}

/** What a figure of each arm adds up to. */
export function sumOfArms([base, exposed, overdrawn]: ByArm<number>): number {
  return base + exposed + overdrawn;
}

/** Tiers in the order of their codes, from the lowest up. */
export const TIER_IDS: readonly TierId[] = ['overdrawn', 'none', 'warm', 'trusted', 'champion'];

/**
 * How every contact stood on a day, from what was known on it: an arm and a tier (its place in `TIER_IDS`)
 * for each, in the order of the records.
 */
export type Standings = { readonly arms: Uint8Array; readonly tiers: Uint8Array };

/**
 * Standings of balances in points, in the order of the records, by the tiers of the day’s card. In credit
 * is `creditFrom` or more; left out, the card’s cut for warm. Source: measurement, section 1 (arms).
 */
export function standingsOf(
  balances: Float64Array,
  tiers: readonly Tier[],
  creditFrom: number | null = null,
): Standings {
  const codes = new Uint8Array(balances.length);
  const arms = new Uint8Array(balances.length);
  balances.forEach((balance, at) => {
    const code = TIER_IDS.indexOf(tierOf(tiers, balance));
    codes[at] = code;
    arms[at] = code === 0 ? OVERDRAWN : inCredit(code, balance, creditFrom) ? EXPOSED : BASE;
  });
  return { arms, tiers: codes };
}

// Compared rounded to a millionth, as tiers are.
function inCredit(code: number, balance: number, from: number | null): boolean {
  return from === null ? code >= 2 : Math.round(balance * 1e6) >= Math.round(from * 1e6);
}
