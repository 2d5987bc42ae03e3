import { type Day, addDays, dayNumber, dayOfNumber, spanDays } from '../day';
import { byDay } from './by-day';
import { type Fading, fadesAlike } from './fading';
import type { EntryClass, HalfLives } from './rate-card';

/** Points of one class posted on one day; a day's postings may be added up beforehand. */
export type DatedPoints = { readonly class: EntryClass; readonly day: Day; readonly points: number };

/** A balance in points by class, with their sum. Asks and breaches are negative. */
export type Balance = Readonly<Record<EntryClass, number>> & { readonly total: number };

/** When a posting was recorded and, if it was, voided; for figures “as known” on a past day. */
export type Knowledge = { readonly recordedOn: Day; readonly voidedOn: Day | null };

/** What is left of points after some days: they halve every half-life; null keeps them whole. */
export function fade(points: number, days: number, halfLife: number | null): number {
  return halfLife === null ? points : points * 2 ** (-days / halfLife);
}

/** The balance at the end of a day, faded (measurement, section 1). No floor: an overdraft is shown. */
export function balanceOn(postings: Iterable<DatedPoints>, asOf: Day, halfLives: HalfLives): Balance {
  const sums = { deposit: 0, ask: 0, breach: 0 };
  const asOfNumber = dayNumber(asOf);
  for (const posting of postings) {
    if (posting.day > asOf) continue;
    const left = fade(posting.points, asOfNumber - dayNumber(posting.day), halfLives[posting.class]);
    sums[posting.class] += left;
  }
  return { ...sums, total: sums.deposit + sums.ask + sums.breach };
}

/** The sum of points up to a day as if none had faded. */
export function unfadedOn(postings: Iterable<DatedPoints>, asOf: Day): number {
  let total = 0;
  for (const posting of postings) if (posting.day <= asOf) total += posting.points;
  return total;
}

/** The postings that were known on a day: recorded by then, and not yet voided. */
export function knownOn<P extends Knowledge>(postings: readonly P[], known: Day): P[] {
  return postings.filter((p) => p.recordedOn <= known && (p.voidedOn === null || p.voidedOn > known));
}

/** What one class of one account is worth on the day it was last touched. */
export type RunningState = { readonly points: number; readonly day: Day };

/** Adds one posting to a running state in one step, back-dated ones included. Void by posting the negative. */
export function applyPosting(
  state: RunningState | null,
  posting: { readonly day: Day; readonly points: number },
  halfLife: number | null,
): RunningState {
  if (state === null) return { points: posting.points, day: posting.day };
  const days = spanDays(state.day, posting.day);
  if (days >= 0) return { points: fade(state.points, days, halfLife) + posting.points, day: posting.day };
  return { points: state.points + fade(posting.points, -days, halfLife), day: state.day };
}

/** A running state read on its own day or later. @throws RangeError for an earlier day. */
export function stateOn(state: RunningState, asOf: Day, halfLife: number | null): number {
  const days = spanDays(state.day, asOf);
  if (days < 0) throw new RangeError('A running state cannot be read before its own day');
  return fade(state.points, days, halfLife);
}

/**
 * The balance at the end of every day from `from` to `to`, in one pass: days + postings steps, and one
 * pass more for each change of half-lives between them.
 */
export function dailyCurve(
  postings: readonly DatedPoints[],
  from: Day,
  to: Day,
  fading: Fading,
): { readonly day: Day; readonly balance: number }[] {
  const within = byDay(postings.filter((posting) => posting.day >= from && posting.day <= to));
  const curve: { day: Day; balance: number }[] = [];
  let lives = fading(from);
  let state: Record<EntryClass, number> = { ...balanceOn(postings, addDays(from, -1), lives) };
  for (let n = dayNumber(from); n <= dayNumber(to); n++) {
    const today = dayOfNumber(n);
    const livesToday = fading(today);
    if (fadesAlike(lives, livesToday)) stepDay(state, within.get(today) ?? [], lives);
    else state = { ...balanceOn(postings, today, livesToday) };
    lives = livesToday;
    curve.push({ day: today, balance: state.deposit + state.ask + state.breach });
  }
  return curve;
}

function stepDay(state: Record<EntryClass, number>, today: DatedPoints[], lives: HalfLives): void {
  state.deposit = fade(state.deposit, 1, lives.deposit);
  state.ask = fade(state.ask, 1, lives.ask);
  state.breach = fade(state.breach, 1, lives.breach);
  for (const posting of today) state[posting.class] += posting.points;
}
