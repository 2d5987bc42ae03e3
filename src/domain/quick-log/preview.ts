import { pointsForAudience, pointsForContact } from '../ledger/posting';

/** What an act would reach: named contacts, and people nobody named (null is uncounted). */
export type Reached = { readonly named: number; readonly units: number; readonly reach: number | null };

type Kind = { readonly points: number; readonly maxUnitsPerDay: number | null };

/**
 * The points an act would post by today's card, as if it were the day's first of its kind. Unnamed people
 * are counted where a number is given, or where nobody is named at all.
 */
export function previewPoints(kind: Kind, reached: Reached, audienceFactor: number): number {
  const full = { id: '', label: '', class: 'deposit' as const, ...kind };
  const named = reached.named * pointsForContact(full, reached.units, 0);
  const hasAudience = reached.named === 0 || (reached.reach ?? 0) > 0;
  return named + (hasAudience ? pointsForAudience(full, reached.reach, audienceFactor) : 0);
}
