import { type Day, dayNumber } from '../day';
import { FORECAST_LEVEL } from '../statistics/interval';
import { type Arm, type ByArm, BASE, EXPOSED } from './arms';
import { type DrawPlan, type DrawnRange, ecvDraws, rangeOfDraws } from './draws';
import { type Fit, type ValueInput, fit } from './fit';
import { moments } from './moments';
import { type Forecast, predictive } from './predictive';
import { type Records, netBetween } from './records';
import { type ValueStatus, enoughData, valueBasis, valueStatus } from './status';

/** What happened afterwards in one stratum and arm: contacts, those who bought, and their net sales (cents). */
export type Outcome = { readonly contacts: number; readonly bought: number; readonly net: number };

/** One past month end: what would have been estimated then, and what came. Cents. */
export type MonthCheck = {
  readonly monthEnd: Day;
  readonly status: ValueStatus;
  /** Enough was on record then for a forecast of sales to be shown. */
  readonly isShown: boolean;
  readonly sales: Forecast;
  readonly buyers: Forecast;
  readonly happened: Outcome;
  readonly value: DrawnRange & { readonly mean: number };
  /** What those in credit bought more than others alike; null where no stratum had both. */
  readonly matched: { readonly difference: number | null; readonly contacts: number };
  /** Forecast and outcome of each stratum and arm, for calibration. */
  readonly cells: readonly ByArm<Outcome & { readonly rate: number }>[];
  readonly everybody: number;
};

/** Estimates as if on a past month end, and looks what happened. Source: measurement, section 4.8. */
export function checkMonth(input: ValueInput, monthEnd: Day, plan: DrawPlan): MonthCheck {
  const fitted = fit(input, monthEnd);
  const { strata, shape, everybody } = fitted;
  const basis = valueBasis(fitted);
  const forecast = predictive(strata, shape, FORECAST_LEVEL);
  const outcomes = outcomesOf(input.records, fitted, dayNumber(monthEnd), input.assumptions.horizonDays);
  const draws = ecvDraws(strata, EXPOSED, plan, input.pause);
  return {
    monthEnd,
    status: valueStatus(basis),
    isShown: enoughData(basis),
    ...forecast,
    happened: outcomes.flat().reduce(added),
    value: { ...rangeOfDraws(draws, FORECAST_LEVEL), mean: moments(strata, EXPOSED).mean },
    matched: matchedDifference(outcomes),
    cells: outcomes.map((arms, stratum) => {
      const rate = (arm: Arm) => ({ ...arms[arm], rate: strata[stratum]?.rates[arm].mean ?? 0 });
      return [rate(0), rate(1), rate(2)];
    }),
    everybody,
  };
}

function outcomesOf(records: Records, { present, strata }: Fit, day: number, horizonDays: number) {
  const none = () => ({ contacts: 0, bought: 0, net: 0 });
  const cells = strata.map((): ByArm<ReturnType<typeof none>> => [none(), none(), none()]);
  present.strata.forEach((stratum, contact) => {
    const cell = cells[stratum]?.[present.arms[contact] as Arm];
    if (!cell) return;
    const net = netBetween(records, contact, day, day + horizonDays);
    cell.contacts++;
    cell.bought += net > 0 ? 1 : 0;
    cell.net += net;
  });
  return cells;
}

function added(a: Outcome, b: Outcome): Outcome {
  return { contacts: a.contacts + b.contacts, bought: a.bought + b.bought, net: a.net + b.net };
}

function matchedDifference(outcomes: readonly ByArm<Outcome>[]): MonthCheck['matched'] {
  const both = outcomes.filter((arms) => arms[EXPOSED].contacts > 0 && arms[BASE].contacts > 0);
  const contacts = both.reduce((sum, arms) => sum + arms[EXPOSED].contacts, 0);
  if (contacts === 0) return { difference: null, contacts: 0 };
  const mean = ({ net, contacts: n }: Outcome): number => net / n;
  const difference = both.reduce(
    (sum, arms) => sum + arms[EXPOSED].contacts * (mean(arms[EXPOSED]) - mean(arms[BASE])),
    0,
  );
  return { difference, contacts };
}
