import { day } from '../day';
import { type ActUnits, type Posting, post } from './posting';
import { type ActKind, type RateCard, findKind } from './rate-card';

const ALWAYS = day('0001-01-01');

/**
 * What acts would have posted, had one card been in force all along: a figure to look at, never written to
 * the book. Acts of a kind the card lacks keep what the newest card that has it makes of them. Source:
 * measurement, section 1 (“restate with card v”). @throws RangeError for a kind no card has
 */
export function restate<C extends string | number>(
  acts: readonly ActUnits<C>[],
  card: RateCard,
  cards: readonly RateCard[],
): (Posting<C> & { readonly seq: number })[] {
  return post(acts, [{ ...card, takesEffectOn: ALWAYS, kinds: [...card.kinds, ...kindsGone(card, cards)] }]);
}

function kindsGone(card: RateCard, cards: readonly RateCard[]): ActKind[] {
  const newestFirst = [...cards].sort((a, b) => b.version - a.version);
  const gone = new Map<string, ActKind>();
  for (const kind of newestFirst.flatMap((each) => each.kinds)) {
    if (!findKind(card, kind.id) && !gone.has(kind.id)) gone.set(kind.id, kind);
  }
  return [...gone.values()];
}
