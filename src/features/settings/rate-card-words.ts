import type { EntryClass, HalfLives, Tier } from '../../domain/ledger/rate-card';
import type { Formats } from '../../ui/formats-context';

const CLASS_NAMES: Readonly<Record<EntryClass, string>> = {
  deposit: 'Deposits',
  ask: 'Asks',
  breach: 'Breaches',
};

/** What a class of entries is called. */
export function className(cls: EntryClass): string {
  return CLASS_NAMES[cls];
}

/** How long points of a class last: “Half of it fades in 180 days”. */
export function fadingSentence(cls: EntryClass, halfLives: HalfLives): string {
  const days = halfLives[cls];
  return days === null ? 'They do not fade.' : `Half of their points fade in ${days} days.`;
}

/** The balances of a tier: “2.0 to under 10.0”. The tier before it gives the lower end. */
export function tierRange(tier: Tier, before: Tier | undefined, formats: Formats): string {
  const from = before?.below ?? null;
  if (from === null) return tier.below === null ? 'any' : `under ${formats.points(tier.below)}`;
  if (tier.below === null) return `${formats.points(from)} and more`;
  return `${formats.points(from)} to under ${formats.points(tier.below)}`;
}
