import type { Day } from '../../../src/domain/day';
import type { RateCard } from '../../../src/domain/ledger/rate-card';
import type { ReadingHandle } from '../db/handle';
import type { KnownOn } from '../db/known';
import { listRateCards, recordedDays } from '../db/rate-cards';
import { type Context, todayOf } from './context';

/** The day a figure is asked of, and whose knowledge of it: `knownOn` null is what is known now. */
export type Viewed = { readonly asOf: Day; readonly knownOn: KnownOn; readonly isPast: boolean };

/** A past to look at, as it is asked for; nothing given is today. */
export type ViewAsked = { readonly asOf?: Day | null; readonly knownThen?: boolean };

/** What a screen asked to look at; never a day to come. What was known today is what is known now. */
export function viewedOf(context: Context, { asOf = null, knownThen = false }: ViewAsked): Viewed {
  const today = todayOf(context);
  if (asOf === null || asOf >= today) return { asOf: today, knownOn: null, isPast: false };
  return { asOf, knownOn: knownThen ? asOf : null, isPast: true };
}

/** The rate cards known by then; the first one always, as a book is never without. */
export function cardsKnown(handle: ReadingHandle, knownOn: KnownOn): RateCard[] {
  const cards = listRateCards(handle);
  if (knownOn === null) return cards;
  const recorded = recordedDays(handle);
  return cards.filter((card, at) => at === 0 || (recorded.get(card.version) ?? knownOn) <= knownOn);
}
