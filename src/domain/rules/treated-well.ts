import type { Tier } from '../ledger/rate-card';
import type { Say } from './say';

/** What counts as treated well: a balance at or above this many points, or above the card's cut for warm. */
export type TreatedWellTerms = { readonly atLeast: number | 'warm' };

/** `balance` and `atLeast` in points. */
export type TreatedWellVerdict = {
  readonly fits: boolean;
  readonly balance: number;
  readonly atLeast: number;
};

/** As it comes: in credit (measurement, section 1, tiers). */
export const TREATED_WELL_AS_IT_COMES: TreatedWellTerms = { atLeast: 'warm' };

/**
 * Whether a balance counts as treated well. The balance is the one known on the day, and the tiers are
 * those of the card in force on it; both are compared rounded to 1e-6, as tiers are.
 */
export function judgeTreatment(
  terms: TreatedWellTerms,
  balance: number,
  tiers: readonly Tier[],
): TreatedWellVerdict {
  const atLeast = terms.atLeast === 'warm' ? warmFrom(tiers) : terms.atLeast;
  return { fits: micro(balance) >= micro(atLeast), balance, atLeast };
}

/** The balance from which a card calls somebody warm. Points. @throws RangeError for tiers without a cut */
export function warmFrom(tiers: readonly Tier[]): number {
  const cut = tiers[tiers.findIndex((tier) => tier.id === 'warm') - 1]?.below ?? null;
  if (cut === null) throw new RangeError('The tier before warm has an upper cut');
  return cut;
}

/** What is checked, as a sentence. */
export function treatedWellSentence({ atLeast }: TreatedWellTerms, say: Say): string {
  return atLeast === 'warm'
    ? 'Their balance on the day, from what was known then, is warm or better by the rate card of that day.'
    : `Their balance on the day, from what was known then, is ${say.points(atLeast)} points or more.`;
}

/** Why a balance counts or does not: “Their balance was 3.2 points; it takes 2.0”. */
export function treatedWellReason(verdict: TreatedWellVerdict, say: Say): string {
  return `Their balance is ${say.points(verdict.balance)} points; it takes ${say.points(verdict.atLeast)}`;
}

function micro(points: number): number {
  return Math.round(points * 1e6);
}
