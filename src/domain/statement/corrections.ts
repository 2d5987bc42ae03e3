import { type Day, spanDays } from '../day';
import { type DatedPoints, fade } from '../ledger/balance';
import type { HalfLives } from '../ledger/rate-card';

/** One posting as it stood when a month was locked and as it stands now; null where it did not count. */
export type ChangedPosting = {
  readonly actId: number;
  readonly before: DatedPoints | null;
  readonly after: DatedPoints | null;
  /** The day the change was recorded. */
  readonly recordedOn: Day;
};

/**
 * What was changed about one act in locked months. `points` is by how much its postings changed, `worth`
 * what that would have added to the balance the locked month closed with. Points.
 */
export type Correction = {
  readonly actId: number;
  readonly change: 'added' | 'changed' | 'removed';
  readonly day: Day;
  readonly recordedOn: Day;
  readonly points: number;
  readonly worth: number;
};

/**
 * The corrections to months locked through a day: their worths add up to what the balance of that day is
 * now less what it was. Postings of later days are left aside, and so are acts whose postings came out the
 * same. Half-lives are those in force on that day. Source: rulings, measurement.
 */
export function correctionsOf(
  changed: readonly ChangedPosting[],
  through: Day,
  halfLives: HalfLives,
): Correction[] {
  const byAct = new Map<number, ChangedPosting[]>();
  for (const posting of changed) byAct.set(posting.actId, [...(byAct.get(posting.actId) ?? []), posting]);
  return [...byAct.values()]
    .flatMap((postings) => correctionOf(postings, through, halfLives) ?? [])
    .sort((a, b) => order(a.recordedOn, b.recordedOn) || order(a.day, b.day) || a.actId - b.actId);
}

function correctionOf(
  postings: readonly ChangedPosting[],
  through: Day,
  halfLives: HalfLives,
): Correction | null {
  const before = counted(postings, 'before', through);
  const after = counted(postings, 'after', through);
  const [first] = postings;
  const [shown] = after.length > 0 ? after : before;
  if (!first || !shown || sameAs(before, after)) return null;
  const sum = (value: (posting: DatedPoints) => number): number =>
    after.reduce((total, posting) => total + value(posting), 0) -
    before.reduce((total, posting) => total + value(posting), 0);
  return {
    actId: first.actId,
    change: before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed',
    day: shown.day,
    recordedOn: postings.reduce(
      (last, { recordedOn }) => (recordedOn > last ? recordedOn : last),
      first.recordedOn,
    ),
    points: sum(({ points }) => points),
    worth: sum(({ points, day, class: cls }) => fade(points, spanDays(day, through), halfLives[cls])),
  };
}

function counted(postings: readonly ChangedPosting[], when: 'before' | 'after', through: Day): DatedPoints[] {
  return postings.flatMap((posting) => posting[when] ?? []).filter(({ day }) => day <= through);
}

function sameAs(before: readonly DatedPoints[], after: readonly DatedPoints[]): boolean {
  const keys = (postings: readonly DatedPoints[]): string =>
    postings
      .map(({ class: cls, day, points }) => `${day} ${cls} ${Math.round(points * 1e6)}`)
      .sort()
      .join();
  return keys(before) === keys(after);
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
