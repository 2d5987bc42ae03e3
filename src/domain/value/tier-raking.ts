import { WEIGHTS } from './assumptions';

/** One tier of those in credit within a stratum: contacts now, and weighted contacts and buyers observed. */
export type TierCounts = { readonly contacts: number; readonly n: number; readonly y: number };

/**
 * How likely each tier is to buy and what it adds (cents), moved by one constant so that the tiers add up
 * to their stratum exactly. Source: measurement, section 4.6.
 */
export function tierRaking(
  stratum: { readonly exposed: number; readonly base: number; readonly spend: number },
  tiers: readonly TierCounts[],
): { readonly rates: readonly number[]; readonly values: readonly number[]; readonly shift: number } {
  const { cell } = WEIGHTS;
  const raw = tiers.map(({ n, y }) => (cell * stratum.exposed + y) / (cell + n));
  const people = tiers.reduce((sum, tier) => sum + tier.contacts, 0);
  const buyers = tiers.reduce((sum, tier, at) => sum + tier.contacts * (raw[at] as number), 0);
  const shift = people === 0 ? 0 : stratum.exposed - buyers / people;
  const rates = raw.map((rate) => rate + shift);
  const values = tiers.map(
    (tier, at) => tier.contacts * ((rates[at] as number) - stratum.base) * stratum.spend,
  );
  return { rates, values, shift };
}
