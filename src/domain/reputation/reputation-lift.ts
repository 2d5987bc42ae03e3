import { INDEX_PART_IDS, type IndexPartId } from './index-part';
import { type ReputationIndex, shownIndex } from './reputation-index';

/** How far apart a lift's two months are. */
export const LIFT_MONTHS = 6;

/** What one part did: its scores, null where it had none, and the points it moved the index by. */
export type LiftPart = {
  readonly id: IndexPartId;
  readonly before: number | null;
  readonly now: number | null;
  /** These add up to the lift, also where a part came or went. */
  readonly points: number;
};

/** The index now less the index six months ago, in points. */
export type ReputationLift =
  | { readonly status: 'not_enough'; readonly missing: 'earlier_month' | 'index_before' | 'index_now' }
  | {
      readonly status: 'shown';
      readonly before: number;
      readonly now: number;
      readonly points: number;
      readonly parts: readonly LiftPart[];
    };

/** The lift of month `at` of the indexes of consecutive months. Source: measurement, section 5. */
export function reputationLift(indexes: readonly ReputationIndex[], at: number): ReputationLift {
  const [today, past] = [indexes[at], indexes[at - LIFT_MONTHS]];
  const now = today ? shownIndex(today) : null;
  if (!today || now === null) return { status: 'not_enough', missing: 'index_now' };
  if (!past) return { status: 'not_enough', missing: 'earlier_month' };
  const before = shownIndex(past);
  if (before === null) return { status: 'not_enough', missing: 'index_before' };
  return { status: 'shown', before, now, points: now - before, parts: liftParts(past, today) };
}

function liftParts(past: ReputationIndex, today: ReputationIndex): LiftPart[] {
  return INDEX_PART_IDS.flatMap((id) => {
    const [before, now] = [past, today].map(({ parts }) => parts.find((part) => part.id === id));
    if (!before && !now) return [];
    const points = (now?.points ?? 0) - (before?.points ?? 0);
    return [{ id, before: before?.score ?? null, now: now?.score ?? null, points }];
  });
}
