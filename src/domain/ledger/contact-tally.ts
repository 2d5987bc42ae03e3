import { type Day, dayNumber } from '../day';
import { type DatedPoints, fade } from './balance';
import type { HalfLives } from './rate-card';

/** How long before a day a contact's balance is looked at to see whether it falls. Days. */
export const CARE_SPAN_DAYS = 90;

/** Where one contact stands at the end of a day. Points; `before` is `CARE_SPAN_DAYS` earlier. */
export type ContactTally = {
  readonly now: number;
  readonly before: number;
  readonly lastActOn: Day | null;
  readonly complainedOn: Day | null;
  readonly putRightOn: Day | null;
};

/** The same while it is being added up. */
export type OpenTally = { -readonly [Field in keyof ContactTally]: ContactTally[Field] };

/** What is added to it: what an act posted to the contact, and of which kind the act was. */
export type TalliedPosting = DatedPoints & { readonly kind: string };

/** Nothing yet. */
export function emptyTally(): OpenTally {
  return { now: 0, before: 0, lastActOn: null, complainedOn: null, putRightOn: null };
}

/**
 * Adds postings to a tally, in any order; those after `asOf` do not count. Both balances fade alike, by the
 * half-lives of the later day: what is compared is the contact, not the rate card.
 */
export function tallyUp(
  tally: OpenTally,
  postings: Iterable<TalliedPosting>,
  asOf: Day,
  halfLives: HalfLives,
): OpenTally {
  const end = dayNumber(asOf);
  for (const posting of postings) {
    const age = end - dayNumber(posting.day);
    if (age < 0) continue;
    const halfLife = halfLives[posting.class];
    tally.now += fade(posting.points, age, halfLife);
    if (age >= CARE_SPAN_DAYS) tally.before += fade(posting.points, age - CARE_SPAN_DAYS, halfLife);
    tally.lastActOn = later(tally.lastActOn, posting.day);
    noteComplaint(tally, posting);
  }
  return tally;
}

/** Keeps the days of the last complaint and of the last time something was put right. */
export function noteComplaint(tally: OpenTally, { kind, day }: Pick<TalliedPosting, 'kind' | 'day'>): void {
  if (kind === 'complaint_open') tally.complainedOn = later(tally.complainedOn, day);
  if (kind === 'apology_and_fix') tally.putRightOn = later(tally.putRightOn, day);
}

/** The day of a complaint that nothing put right on that day or since, or null. */
export function openComplaintOf({ complainedOn, putRightOn }: ContactTally): Day | null {
  return complainedOn !== null && putRightOn !== null && putRightOn >= complainedOn ? null : complainedOn;
}

function later(a: Day | null, b: Day): Day {
  return a === null || b > a ? b : a;
}
