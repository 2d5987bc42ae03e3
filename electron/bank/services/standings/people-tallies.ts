import { type Day, addDays, dayNumber } from '../../../../src/domain/day';
import { fade } from '../../../../src/domain/ledger/balance';
import {
  CARE_SPAN_DAYS,
  type ContactTally,
  type OpenTally,
  emptyTally,
  noteComplaint,
  tallyUp,
} from '../../../../src/domain/ledger/contact-tally';
import { fadesAlike } from '../../../../src/domain/ledger/fading';
import { ENTRY_CLASSES, type HalfLives } from '../../../../src/domain/ledger/rate-card';
import {
  complaintPostings,
  eachPosting,
  lastActDays,
  postingsBetween,
  postingsOf,
} from '../../db/contact-postings';
import type { ReadingHandle } from '../../db/handle';
import { isContactOf, listContactIds, listContactIdsOf } from '../../db/people-list';
import { basisOf, contactsTouchedAfter, listStates } from '../../db/running-states';
import { changedAfter, contactsChangedAfter } from '../../db/table-versions';
import type { Viewed } from '../viewed';
import { keptPerBook } from './kept';

/** Every contact there was on a day, with where each stood. Points. */
export type PeopleTallies = ReadonlyMap<number, ContactTally>;

/** More contacts than these at once, as after an import, are quicker made anew all together. */
const RENEWED_ONE_BY_ONE = 400;
/**
 * Shorter half-lives than these days leave too little of a balance to see the one of long before in it;
 * then it is added up from the entries.
 */
const LONG_ENOUGH = 9;

/** Where every contact stands on the day looked at, under the half-lives of its card. */
export function peopleTallies(handle: ReadingHandle, viewed: Viewed, halfLives: HalfLives): PeopleTallies {
  const { asOf, knownOn, isPast } = viewed;
  return keptTallies(handle, { asOf, knownOn, isPast, halfLives });
}

type View = Viewed & { readonly halfLives: HalfLives };
type Tallies = Map<number, OpenTally>;

const keptTallies = keptPerBook<View, Tallies>({
  load: tallyAll,
  renew: (handle, tallies, seen, view) => {
    if (mayHaveMetOthers(handle, seen, view)) return tallyAll(handle, view);
    const ids = new Set([...contactsTouchedAfter(handle, seen), ...contactsChangedAfter(handle, seen)]);
    if (ids.size > RENEWED_ONE_BY_ONE) return tallyAll(handle, view);
    for (const id of ids) {
      if (isThere(handle, id, view)) tallies.set(id, ownTally(handle, id, view));
      else tallies.delete(id);
    }
    return tallies;
  },
});

function tallyAll(handle: ReadingHandle, view: View): Tallies {
  return canReadStates(handle, view) ? fromStates(handle, view) : fromEntries(handle, view);
}

// A sale or a response recorded since may show that somebody was met before a past day.
function mayHaveMetOthers(handle: ReadingHandle, seen: number, { isPast, knownOn }: View): boolean {
  if (!isPast || knownOn !== null) return false;
  return changedAfter(handle, 'purchase', seen) || changedAfter(handle, 'response', seen);
}

function canReadStates(handle: ReadingHandle, { isPast, halfLives }: View): boolean {
  const steady = ENTRY_CLASSES.every((cls) => (halfLives[cls] ?? LONG_ENOUGH) >= LONG_ENOUGH);
  return !isPast && steady && fadesAlike(basisOf(handle), halfLives);
}

function ownTally(handle: ReadingHandle, id: number, { asOf, knownOn, halfLives }: View): OpenTally {
  return tallyUp(emptyTally(), postingsOf(handle, id, asOf, knownOn), asOf, halfLives);
}

function fromEntries(handle: ReadingHandle, view: View): Tallies {
  const { asOf, knownOn, halfLives } = view;
  const ids = view.isPast ? listContactIdsOf(handle, asOf, knownOn) : listContactIds(handle);
  const tallies = emptyTallies(ids);
  eachPosting(handle, asOf, knownOn, (posting) => {
    const tally = tallies.get(posting.contactId);
    if (tally) tallyUp(tally, [posting], asOf, halfLives);
  });
  return tallies;
}

function isThere(handle: ReadingHandle, id: number, { asOf, knownOn, isPast }: View): boolean {
  return isContactOf(handle, id, isPast ? { asOf, knownOn } : null);
}

/**
 * From the running states alone, and the postings since the day the earlier balance is of: these are taken
 * out of it again at what they would have been worth then, which is exact because a balance is a sum.
 */
function fromStates(handle: ReadingHandle, view: View): Tallies {
  const { asOf } = view;
  const tallies = emptyTallies(listContactIds(handle));
  const ahead = readStates(handle, tallies, view);
  takeOutSince(handle, tallies, view);
  for (const [id, day] of lastActDays(handle, asOf)) setLastAct(tallies.get(id), day);
  for (const posting of complaintPostings(handle, asOf)) {
    const tally = tallies.get(posting.contactId);
    if (tally) noteComplaint(tally, posting);
  }
  for (const id of ahead) tallies.set(id, ownTally(handle, id, view));
  return tallies;
}

/** Reads every contact's states; gives back the contacts with postings of days to come, whose states are of those. */
function readStates(handle: ReadingHandle, tallies: Tallies, { asOf, halfLives }: View): Set<number> {
  const ahead = new Set<number>();
  const end = dayNumber(asOf);
  for (const { account, class: cls, day, points } of listStates(handle)) {
    const tally = tallies.get(account);
    if (!tally) continue;
    const age = end - dayNumber(day);
    if (age < 0) ahead.add(account);
    tally.now += fade(points, age, halfLives[cls]);
    tally.before += fade(points, age - CARE_SPAN_DAYS, halfLives[cls]);
  }
  return ahead;
}

function takeOutSince(handle: ReadingHandle, tallies: Tallies, { asOf, halfLives }: View): void {
  const end = dayNumber(asOf);
  for (const posting of postingsBetween(handle, addDays(asOf, -CARE_SPAN_DAYS), asOf)) {
    const tally = tallies.get(posting.contactId);
    const age = end - dayNumber(posting.day) - CARE_SPAN_DAYS;
    if (tally) tally.before -= fade(posting.points, age, halfLives[posting.class]);
  }
}

function emptyTallies(ids: readonly number[]): Tallies {
  return new Map(ids.map((id) => [id, emptyTally()]));
}

function setLastAct(tally: OpenTally | undefined, day: Day): void {
  if (tally) tally.lastActOn = day;
}
