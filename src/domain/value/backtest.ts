import { type Day, addDays, spanDays } from '../day';
import { monthEndsBetween } from '../month';
import { type Calibration, type Scores, calibrationOf, scoresOf } from './calibration';
import { type DrawPlan, drawPlan } from './draws';
import type { ValueInput } from './fit';
import { type MonthCheck, checkMonth } from './month-check';
import { type PastMonth, pastMonth } from './past-month';
import { STRATA } from './strata';

/** How past estimates turned out. Shares and ratio are null without months. */
export type TrackRecord = {
  readonly months: readonly PastMonth[];
  /** Month ends whose days after do not overlap, latest first. */
  readonly independent: readonly Day[];
  /** How much wider the range should be, 1 or more. */
  readonly widening: number;
  /** What came over what was forecast, over the independent months. */
  readonly ratio: number | null;
  readonly coverage: number | null;
  readonly buyersCoverage: number | null;
  readonly calibration: Calibration;
  readonly scores: Scores | null;
};

export type BacktestInput = ValueInput & { readonly today: Day; readonly plan?: DrawPlan };

/** Estimates anew as on every past month end and compares. Source: measurement, section 4.8. */
export function backtest(input: BacktestInput): TrackRecord {
  const plan = input.plan ?? drawPlan(STRATA.length);
  const checks = pastMonthEnds(input).map((monthEnd) => checkMonth(input, monthEnd, plan));
  const peopled = checks.filter(({ happened }) => happened.contacts > 0);
  return trackRecordOf(peopled, input.assumptions.horizonDays);
}

/** The month ends that have a stretch on record before them and a whole one after. */
export function pastMonthEnds({ firstRecorded, today, assumptions }: BacktestInput): Day[] {
  const { horizonDays } = assumptions;
  if (firstRecorded === null) return [];
  return monthEndsBetween(addDays(firstRecorded, horizonDays), addDays(today, -horizonDays));
}

/** The record of checked months, oldest first. Source: measurement, section 4.8. */
export function trackRecordOf(checks: readonly MonthCheck[], horizonDays: number): TrackRecord {
  const months = checks.map(pastMonth);
  const apart = independentOf(checks, horizonDays);
  const forecast = apart.reduce((sum, check) => sum + check.sales.mean, 0);
  const came = apart.reduce((sum, check) => sum + check.happened.net, 0);
  const share = (count: number): number | null => (months.length === 0 ? null : count / months.length);
  return {
    months,
    independent: apart.map(({ monthEnd }) => monthEnd),
    widening: wideningOf(apart.map(off)),
    ratio: forecast > 0 ? came / forecast : null,
    coverage: share(months.filter(({ inside }) => inside).length),
    buyersCoverage: share(months.filter(({ buyersInside }) => buyersInside).length),
    calibration: calibrationOf(checks),
    scores: scoresOf(checks),
  };
}

/** How much wider ranges should have been that missed by so many standard deviations, 1 or more. */
export function wideningOf(offs: readonly number[]): number {
  const squares = offs.reduce((sum, z) => sum + z * z, 0);
  return Math.max(1, Math.sqrt((4 + squares) / (4 + offs.length)));
}

function independentOf(checks: readonly MonthCheck[], horizonDays: number): MonthCheck[] {
  const apart: MonthCheck[] = [];
  for (const check of checks.toReversed()) {
    const last = apart.at(-1);
    if (!last || spanDays(check.monthEnd, last.monthEnd) >= horizonDays) apart.push(check);
  }
  return apart;
}

function off({ happened, sales }: MonthCheck): number {
  return sales.variance > 0 ? (happened.net - sales.mean) / Math.sqrt(sales.variance) : 0;
}
