import { type Day, spanDays } from '../day';
import { type DatedPoints, fade } from './balance';
import type { EntryClass, HalfLives } from './rate-card';

/** Points by class at the end of a day. */
export type ClassPoints = Readonly<Record<EntryClass, number>>;

/** What an account held at the end of any day, found without adding up all its days anew. Points. */
export type DayEnds = {
  readonly on: (day: Day, halfLives: HalfLives) => ClassPoints;
  /** Says that the postings of a day, or of later ones, are no longer what they were. */
  readonly forgetFrom: (day: Day) => void;
};

type Kept = { readonly days: Day[]; readonly ends: ClassPoints[]; next: number };

/**
 * The ends of days of `postings`, which are oldest first and may change in place as long as it is told.
 * What stood after each posted day is kept for each set of half-lives asked for, and worked out only as far
 * as it is asked for. Source: measurement, section 1, the daily curve.
 */
export function dayEnds(postings: readonly DatedPoints[]): DayEnds {
  const kept = new Map<string, Kept>();
  return {
    on: (day, lives) => {
      const key = `${lives.deposit} ${lives.ask} ${lives.breach}`;
      const ends = kept.get(key) ?? { days: [], ends: [], next: 0 };
      kept.set(key, ends);
      carryOn(ends, postings, day, lives);
      return endOf(ends, day, lives);
    },
    forgetFrom: (day) => {
      for (const ends of kept.values()) {
        const stands = placeOf(ends.days, day);
        ends.days.length = stands;
        ends.ends.length = stands;
        // What had not been asked for yet is still to be carried, whatever changed after it.
        ends.next = Math.min(ends.next, firstOn(postings, day));
      }
    },
  };
}

/** The place of the first posting on a day or after it; postings oldest first. */
export function firstOn(postings: readonly { readonly day: Day }[], day: Day): number {
  return search(postings.length, (at) => (postings[at]?.day ?? day) < day);
}

function placeOf(days: readonly Day[], day: Day): number {
  return search(days.length, (at) => (days[at] ?? day) < day);
}

function lastBy(days: readonly Day[], day: Day): number {
  return search(days.length, (at) => (days[at] ?? '') <= day) - 1;
}

/** The first place of which `before` is not true, when it is true of none after that. */
function search(length: number, before: (at: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (before(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function carryOn(kept: Kept, postings: readonly DatedPoints[], upTo: Day, lives: HalfLives): void {
  for (let first = postings[kept.next]; first && first.day <= upTo; first = postings[kept.next]) {
    const { day } = first;
    const end = { ...endOf(kept, day, lives) };
    for (let one: DatedPoints | undefined = first; one?.day === day; one = postings[++kept.next]) {
      end[one.class] += one.points;
    }
    kept.days.push(day);
    kept.ends.push(end);
  }
}

function endOf({ days, ends }: Kept, day: Day, lives: HalfLives): ClassPoints {
  const last = days.at(-1);
  const at = last !== undefined && last <= day ? days.length - 1 : lastBy(days, day);
  const [end, on] = [ends[at], days[at]];
  if (!end || !on) return NOTHING;
  const span = spanDays(on, day);
  if (span === 0) return end;
  const left = (cls: keyof ClassPoints): number => fade(end[cls], span, lives[cls]);
  return { deposit: left('deposit'), ask: left('ask'), breach: left('breach') };
}

const NOTHING: ClassPoints = { deposit: 0, ask: 0, breach: 0 };
