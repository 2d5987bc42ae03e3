import { type Month, addMonths, month } from '../../../src/domain/month';
import type { Reading } from '../../../src/domain/reputation/reading';
import type { ReputationMonth } from '../../../src/domain/reputation/reputation-month';
import { reputationMonths } from '../../../src/domain/reputation/reputation-month';
import { monthStart } from '../../../src/domain/month';

/** A month of readings, counted. */
export type Counts = {
  readonly stars?: readonly number[];
  readonly scores?: readonly number[];
  readonly tones?: readonly number[];
  readonly referrals?: number;
};

const FIRST = month('2024-01');

/** The months from January 2024 on, as these counts have it. */
export function monthsOf(counts: readonly Counts[]): ReputationMonth[] {
  const months = counts.map((_, at) => addMonths(FIRST, at));
  return reputationMonths(
    counts.flatMap((one, at) => readingsOf(one, months[at] ?? FIRST)),
    months,
  );
}

/** A reading on the first of a month. */
export function reading(kind: Reading['kind'], value: number | null, more: Partial<Reading> = {}): Reading {
  const valueMilli = value === null ? null : Math.round(value * 1000);
  return { day: monthStart(FIRST), kind, valueMilli, scale: SCALES[kind], replied: false, ...more };
}

const SCALES: Readonly<Record<Reading['kind'], number | null>> = {
  review: 5,
  nps: 10,
  mention: 1,
  referral: null,
  thanks: null,
};

function readingsOf({ stars = [], scores = [], tones = [], referrals = 0 }: Counts, of: Month): Reading[] {
  const on = { day: monthStart(of) };
  return [
    ...stars.map((value) => reading('review', value, on)),
    ...scores.map((value) => reading('nps', value, on)),
    ...tones.map((value) => reading('mention', value, on)),
    ...Array.from({ length: referrals }, () => reading('referral', null, on)),
  ];
}
