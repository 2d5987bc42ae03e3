import { type Day, addDays } from '../day';
import { type DatedPoints, balanceOn } from '../ledger/balance';
import { findKind } from '../ledger/rate-card';
import { RATE_CARD_V1 } from '../ledger/rate-card-v1';
import type { ActDraft } from './act-draft';

/** How somebody stands with the business on a day: `well` in credit, `badly` overdrawn. */
export type Standing = 'well' | 'neither' | 'badly';

const WARM = 2;
const OVERDRAWN = -0.5;

/** Tells how contacts stood at the end of the day before, by the acts given. */
export function standings(acts: readonly ActDraft[]): (contactId: number, day: Day) => Standing {
  const byContact = new Map<number, DatedPoints[]>();
  for (const act of acts) {
    for (const id of act.contactIds) {
      const points = byContact.get(id) ?? [];
      points.push(pointsOf(act));
      byContact.set(id, points);
    }
  }
  return (contactId, day) => {
    const points = byContact.get(contactId) ?? [];
    const { total } = balanceOn(points, addDays(day, -1), RATE_CARD_V1.halfLifeDays);
    if (total < OVERDRAWN) return 'badly';
    return total >= WARM ? 'well' : 'neither';
  };
}

function pointsOf({ kind, day }: ActDraft): DatedPoints {
  const found = findKind(RATE_CARD_V1, kind);
  if (!found) throw new RangeError(`The rate card has no kind “${kind}”`);
  return { class: found.class, day, points: found.points };
}
