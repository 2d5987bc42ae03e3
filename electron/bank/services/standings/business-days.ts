import type { Day } from '../../../../src/domain/day';
import { type DayEnds, dayEnds, firstOn } from '../../../../src/domain/ledger/day-ends';
import {
  type DayPoints,
  countEntriesByDay,
  countEntriesKnown,
  dayPointsOn,
  daysTouchedAfter,
  listDayPoints,
  listDayPointsKnown,
} from '../../db/day-totals';
import type { ReadingHandle } from '../../db/handle';
import type { KnownOn } from '../../db/known';
import { keptPerBook, whileUnchanged } from './kept';

/** The whole business's postings added up per day, oldest first, with the ends of all days. Points. */
export type BusinessDays = {
  readonly points: readonly DayPoints[];
  readonly named: DayEnds;
  readonly audience: DayEnds;
  readonly entriesOn: ReadonlyMap<Day, number>;
};

type Kept = BusinessDays & {
  readonly points: DayPoints[];
  readonly namedPoints: DayPoints[];
  readonly audiencePoints: DayPoints[];
  readonly entriesOn: Map<Day, number>;
};

const FOREVER = '9999-12-31' as Day;

/** Every day of the business as known now, future ones included; or the days up to one, as known then. */
export function businessDays(
  handle: ReadingHandle,
  upTo: Day = FOREVER,
  knownOn: KnownOn = null,
): BusinessDays {
  return knownOn === null ? keptDays(handle, null) : daysKnown(handle, { upTo, knownOn });
}

/** How many entries count up to a day. */
export function entriesUpTo({ entriesOn }: BusinessDays, upTo: Day): number {
  let count = 0;
  for (const [day, entries] of entriesOn) if (day <= upTo) count += entries;
  return count;
}

function daysOf(points: DayPoints[], entriesOn: Map<Day, number>): Kept {
  const namedPoints = points.filter((point) => !point.audience);
  const audiencePoints = points.filter((point) => point.audience);
  const [named, audience] = [dayEnds(namedPoints), dayEnds(audiencePoints)];
  return { points, namedPoints, audiencePoints, named, audience, entriesOn };
}

const keptDays = keptPerBook<null, Kept>({
  load: (handle) => daysOf(listDayPoints(handle, FOREVER), countEntriesByDay(handle)),
  renew: (handle, kept, seen) => {
    for (const day of daysTouchedAfter(handle, seen)) renewDay(handle, kept, day);
    return kept;
  },
});

const daysKnown = keptPerBook<{ readonly upTo: Day; readonly knownOn: Day }, Kept>(
  whileUnchanged('entry', (handle, { upTo, knownOn }) => {
    const entries = countEntriesKnown(handle, upTo, knownOn);
    return daysOf(listDayPointsKnown(handle, upTo, knownOn), new Map([[upTo, entries]]));
  }),
);

function renewDay(handle: ReadingHandle, kept: Kept, day: Day): void {
  const { points, entries } = dayPointsOn(handle, day);
  const { namedPoints, audiencePoints } = kept;
  kept.named.forgetFrom(day);
  kept.audience.forgetFrom(day);
  putOn(kept.points, day, points);
  putOn(
    namedPoints,
    day,
    points.filter((point) => !point.audience),
  );
  putOn(
    audiencePoints,
    day,
    points.filter((point) => point.audience),
  );
  kept.entriesOn.set(day, entries);
}

function putOn(postings: DayPoints[], day: Day, points: readonly DayPoints[]): void {
  const first = firstOn(postings, day);
  let end = first;
  while (postings[end]?.day === day) end++;
  postings.splice(first, end - first, ...points);
}
