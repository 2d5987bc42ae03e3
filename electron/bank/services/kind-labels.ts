import type { Day } from '../../../src/domain/day';
import { type RateCard, cardInForce, findKind } from '../../../src/domain/ledger/rate-card';

/** What each kind is called, by its newest card. */
export function labelsOf(cards: readonly RateCard[]): ReadonlyMap<string, string> {
  return new Map(cards.flatMap((card) => card.kinds.map((kind) => [kind.id, kind.label] as const)));
}

/** What the kind of an act was called on its day, or by its newest card where that day's has it no more. */
export function labelOf(
  cards: readonly RateCard[],
  act: { readonly kind: string; readonly day: Day },
): string {
  const kind = findKind(cardInForce(cards, act.day), act.kind);
  return kind?.label ?? labelsOf(cards).get(act.kind) ?? act.kind;
}
