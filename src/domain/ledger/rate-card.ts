import type { Day } from '../day';

/** What a posting is: a deposit, or one of the two kinds of withdrawal (measurement, section 1). */
export type EntryClass = 'deposit' | 'ask' | 'breach';

export const ENTRY_CLASSES: readonly EntryClass[] = ['deposit', 'ask', 'breach'];

export type TierId = 'overdrawn' | 'none' | 'warm' | 'trusted' | 'champion';

/** One kind of act. `points` is signed: positive for deposits, negative for asks and breaches. */
export type ActKind = {
  readonly id: string;
  /** The owner's words for it, as a short past-tense line: “Answered a question”. */
  readonly label: string;
  readonly class: EntryClass;
  readonly points: number;
  /** Units of this kind that post points per contact and day; null is no limit. */
  readonly maxUnitsPerDay: number | null;
};

/** A tier holds balances below its cut; null is no upper cut. Listed from the lowest up. */
export type Tier = { readonly id: TierId; readonly below: number | null };

/** Days in which points of each class halve; null where fading is turned off. */
export type HalfLives = Readonly<Record<EntryClass, number | null>>;

/** What acts are worth from a day on. A new version never rewrites what older ones posted. */
export type RateCard = {
  readonly version: number;
  readonly takesEffectOn: Day;
  readonly halfLifeDays: HalfLives;
  /** What one unnamed person reached counts for, against one who is named. */
  readonly audienceFactor: number;
  readonly tiers: readonly Tier[];
  readonly kinds: readonly ActKind[];
};

/** The kind with that id, or undefined when the card does not have it. */
export function findKind(card: RateCard, id: string): ActKind | undefined {
  return card.kinds.find((kind) => kind.id === id);
}

/** The card in force on a day: the newest one that took effect by then, or the first for days before it. */
export function cardInForce(cards: readonly RateCard[], on: Day): RateCard {
  const sorted = [...cards].sort((a, b) => a.version - b.version);
  const [first] = sorted;
  if (!first) throw new RangeError('A book has at least one rate card');
  return sorted.findLast((card) => card.takesEffectOn <= on) ?? first;
}

/** Kinds that cards before the one of a day had, as the newest of those has them, and that one has no more. */
export function formerKinds(cards: readonly RateCard[], on: Day): ActKind[] {
  const now = cardInForce(cards, on);
  const earlier = cards.filter((card) => card.version < now.version).sort((a, b) => a.version - b.version);
  const known = new Map(earlier.flatMap((card) => card.kinds.map((kind) => [kind.id, kind] as const)));
  return [...known.values()].filter((kind) => !findKind(now, kind.id));
}

/** The tier of a balance; balances are compared rounded to 1e-6 so that no float noise moves anybody. */
export function tierOf(tiers: readonly Tier[], balance: number): TierId {
  const rounded = Math.round(balance * 1e6) / 1e6;
  const tier = tiers.find((t) => t.below === null || rounded < t.below);
  if (!tier) throw new RangeError('The last tier of a rate card has no upper cut');
  return tier.id;
}
