import { PROGRAM_KINDS } from './program-kinds';
import type { EntryClass, HalfLives, RateCard, TierId } from './rate-card';

/** A kind as it is being written; `id` is null for one the owner has just added. Points are signed. */
export type DraftKind = {
  readonly id: string | null;
  readonly label: string;
  readonly class: EntryClass;
  readonly points: number | null;
  readonly maxUnitsPerDay: number | null;
};

/** A tier as it is being written; the last one has no cut. */
export type DraftTier = { readonly id: TierId; readonly below: number | null };

/** A rate card as it is being written: fields may still be empty, or say what cannot be. */
export type RateCardDraft = {
  readonly halfLifeDays: HalfLives;
  readonly audienceFactor: number | null;
  readonly tiers: readonly DraftTier[];
  readonly kinds: readonly DraftKind[];
};

/** What is wrong with one field: `field` is its place, such as `kinds.3.points` or `halfLifeDays.ask`. */
export type FieldProblem = { readonly field: string; readonly message: string };

/** The draft that changes nothing: what a card says now. */
export function draftOf(card: RateCard): RateCardDraft {
  const { halfLifeDays, audienceFactor, tiers, kinds } = card;
  return { halfLifeDays, audienceFactor, tiers, kinds };
}

/** True for a kind the program itself posts with: it stays on every card, in its class. */
export function isProgramKind(id: string | null): boolean {
  return id !== null && PROGRAM_KINDS.includes(id);
}
