import type { Day } from '../day';
import { type HalfLives, type RateCard, cardInForce } from './rate-card';

/** How the balance of a day fades: by the half-lives of the card in force on that day. */
export type Fading = (on: Day) => HalfLives;

/**
 * Fading under the cards of a book. A card rules the balances of its own days, never those before it: what
 * a past day's balance was stays, and turning fading off shows the unfaded total from that day on.
 */
export function fadingOf(cards: readonly RateCard[]): Fading {
  return (on) => cardInForce(cards, on).halfLifeDays;
}

/** True when a card with other half-lives came into force after `before`, up to `to`: the balance then moved by it too. */
export function fadesAnew(fading: Fading, before: Day, to: Day): boolean {
  return !fadesAlike(fading(before), fading(to));
}

/** What a fading is called where it is listed: what a new card did to the balance is not time’s doing. */
export function fadingName({
  fading,
  newCard,
}: {
  readonly fading: number;
  readonly newCard: boolean;
}): string {
  if (newCard)
    return fading < 0 ? 'Given back by time and the new rate card' : 'Fading and the new rate card';
  return fading < 0 ? 'Given back by time' : 'Fading';
}

/** True when points of every class fade alike under both. */
export function fadesAlike(a: HalfLives, b: HalfLives): boolean {
  return a.deposit === b.deposit && a.ask === b.ask && a.breach === b.breach;
}
