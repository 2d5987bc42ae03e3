import { type Day, dayNumber } from '../day';
import { type EntryClass, type HalfLives, type RateCard, type TierId, tierOf } from './rate-card';
import { fade } from './balance';
import { fadesAlike } from './fading';

/** How many contacts are in a tier, under one card and under another. */
export type TierCount = { readonly tier: TierId; readonly before: number; readonly after: number };

/** Somebody who is in another tier under another card. Balances in points. */
export type TierMove<C> = {
  readonly contact: C;
  readonly before: number;
  readonly after: number;
  readonly tierBefore: TierId;
  readonly tierAfter: TierId;
};

/** What a change of card does to the contacts' tiers on a day; `moves` are the widest first. */
export type TierEffect<C> = { readonly counts: readonly TierCount[]; readonly moves: readonly TierMove<C>[] };

/** Goes through every posting of every contact once, in any order. */
export type EachPosting<C> = (visit: (contact: C, cls: EntryClass, day: Day, points: number) => void) => void;

type Both = { before: number; after: number };

/**
 * Whom a change of card puts into another tier on a day: the same postings, under the half-lives and cuts
 * of each card. `contacts` are all there are; who has no postings has a balance of 0. One pass.
 */
export function tierEffect<C>(
  contacts: readonly C[],
  eachPosting: EachPosting<C>,
  on: Day,
  cards: { readonly before: RateCard; readonly after: RateCard },
): TierEffect<C> {
  const balances = balancesUnderBoth(contacts, eachPosting, on, cards);
  const counts = new Map<TierId, Both>(cards.after.tiers.map(({ id }) => [id, { before: 0, after: 0 }]));
  const moves: TierMove<C>[] = [];
  for (const [contact, { before, after }] of balances) {
    const tierBefore = tierOf(cards.before.tiers, before);
    const tierAfter = tierOf(cards.after.tiers, after);
    count(counts, tierBefore, 'before');
    count(counts, tierAfter, 'after');
    if (tierBefore !== tierAfter) moves.push({ contact, before, after, tierBefore, tierAfter });
  }
  return {
    counts: [...counts].map(([tier, both]) => ({ tier, ...both })),
    moves: moves.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
  };
}

function balancesUnderBoth<C>(
  contacts: readonly C[],
  eachPosting: EachPosting<C>,
  on: Day,
  cards: { readonly before: RateCard; readonly after: RateCard },
): Map<C, Both> {
  const sums = new Map<C, Both>(contacts.map((contact) => [contact, { before: 0, after: 0 }]));
  const before = shareLeft(on, cards.before.halfLifeDays);
  const isFadedAlike = fadesAlike(cards.before.halfLifeDays, cards.after.halfLifeDays);
  const after = isFadedAlike ? before : shareLeft(on, cards.after.halfLifeDays);
  eachPosting((contact, cls, day, points) => {
    const sum = sums.get(contact);
    if (!sum || day > on) return;
    const left = points * before(cls, day);
    sum.before += left;
    sum.after += isFadedAlike ? left : points * after(cls, day);
  });
  return sums;
}

// What is left of a point depends on its class and day alone: reckoned once for each, not for each posting.
function shareLeft(on: Day, halfLives: HalfLives): (cls: EntryClass, day: Day) => number {
  const asOf = dayNumber(on);
  const known: Record<EntryClass, Map<Day, number>> = {
    deposit: new Map(),
    ask: new Map(),
    breach: new Map(),
  };
  return (cls, day) => {
    if (halfLives[cls] === null) return 1;
    let left = known[cls].get(day);
    if (left === undefined) {
      left = fade(1, asOf - dayNumber(day), halfLives[cls]);
      known[cls].set(day, left);
    }
    return left;
  };
}

function count(counts: Map<TierId, Both>, tier: TierId, side: keyof Both): void {
  const counted = counts.get(tier);
  if (counted) counted[side] += 1;
}
