import type { Day } from '../day';
import { type ActKind, type EntryClass, type RateCard, cardInForce, findKind } from './rate-card';

/** Points posted to a contact, or to the audience of people nobody named (`contact` null). */
export type Posting<C = number> = {
  readonly contact: C | null;
  readonly class: EntryClass;
  readonly day: Day;
  readonly points: number;
};

/** One act as it reaches one contact or the audience. `reach` is null when nobody counted the audience. */
export type ActUnits<C = number> = {
  readonly seq: number;
  readonly contact: C | null;
  readonly kind: string;
  readonly day: Day;
  readonly units: number;
  readonly reach: number | null;
};

/**
 * Points of an act for one named contact: units beyond the kind's daily limit post nothing.
 * @param alreadyToday units of the same kind that reached the same contact that day before
 */
export function pointsForContact(kind: ActKind, units: number, alreadyToday: number): number {
  const limit = kind.maxUnitsPerDay ?? Number.POSITIVE_INFINITY;
  const counted = Math.max(0, Math.min(units, limit - alreadyToday));
  return exact(kind.points * counted);
}

/** Points of an act for people nobody named: a quarter each where counted, else as one person. */
export function pointsForAudience(kind: ActKind, reach: number | null, audienceFactor: number): number {
  return exact(reach === null ? kind.points : kind.points * audienceFactor * reach);
}

/**
 * Posts acts under the rate card in force on each act's day, in order of (day, seq); acts that
 * count for nothing stay as postings of 0 points. @throws RangeError for a kind the card lacks.
 * Source: measurement, section 1.
 */
export function post<C extends string | number>(
  acts: readonly ActUnits<C>[],
  cards: readonly RateCard[],
): (Posting<C> & { readonly seq: number })[] {
  const unitsToday = new Map<string, number>();
  return [...acts].sort(byDayAndSeq).map((act) => {
    const card = cardInForce(cards, act.day);
    const kind = findKind(card, act.kind);
    if (!kind) throw new RangeError(`The rate card has no kind “${act.kind}”`);
    const base = { seq: act.seq, contact: act.contact, class: kind.class, day: act.day };
    if (act.contact === null) {
      return { ...base, points: pointsForAudience(kind, act.reach, card.audienceFactor) };
    }
    const key = JSON.stringify([act.contact, act.kind, act.day]);
    const already = unitsToday.get(key) ?? 0;
    unitsToday.set(key, already + act.units);
    return { ...base, points: pointsForContact(kind, act.units, already) };
  });
}

function byDayAndSeq(a: ActUnits<unknown>, b: ActUnits<unknown>): number {
  return a.day === b.day ? a.seq - b.seq : a.day < b.day ? -1 : 1;
}

/** Points are kept to a millionth, so that sums are exact in the book. */
function exact(points: number): number {
  const micro = Math.round(points * 1e6);
  return micro === 0 ? 0 : micro / 1e6;
}
