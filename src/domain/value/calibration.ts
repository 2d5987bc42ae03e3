import type { ARM_IDS, Arm } from './arms';
import type { MonthCheck, Outcome } from './month-check';

/** How many of an arm were expected to buy and did, over all months; the shares are null of nobody. */
export type ArmCalibration = {
  readonly contacts: number;
  readonly expected: number;
  readonly bought: number;
  readonly expectedShare: number | null;
  readonly boughtShare: number | null;
};

/** How good the forecasts of who buys were, against one rate for everybody; less is better. */
export type Scores = {
  readonly brier: number;
  readonly brierOneRate: number;
  /** 1 is perfect, 0 no better than one rate, below 0 worse; null where one rate cannot be beaten. */
  readonly skill: number | null;
  readonly logLoss: number;
  readonly logLossOneRate: number;
};

export type Calibration = Readonly<Record<(typeof ARM_IDS)[number], ArmCalibration>>;

/** Forecast against what happened, by arm. Source: measurement, section 4.8. */
export function calibrationOf(months: readonly MonthCheck[]): Calibration {
  return { base: armOf(months, 0), exposed: armOf(months, 1), overdrawn: armOf(months, 2) };
}

function armOf(months: readonly MonthCheck[], arm: Arm): ArmCalibration {
  const cells = months.flatMap((month) => month.cells.map((arms) => arms[arm]));
  const contacts = sum(cells, (cell) => cell.contacts);
  const expected = sum(cells, (cell) => cell.contacts * cell.rate);
  const bought = sum(cells, (cell) => cell.bought);
  const share = (part: number): number | null => (contacts === 0 ? null : part / contacts);
  return { contacts, expected, bought, expectedShare: share(expected), boughtShare: share(bought) };
}

/** Brier score and log loss over everybody and all months; null of nobody. Source: measurement, section 4.8. */
export function scoresOf(months: readonly MonthCheck[]): Scores | null {
  const cells = months.flatMap((month) =>
    month.cells.flatMap((arms) => arms.map((cell) => ({ ...cell, oneRate: month.everybody }))),
  );
  const people = sum(cells, (cell) => cell.contacts);
  if (people === 0) return null;
  const brier = sum(cells, (cell) => squaredError(cell, cell.rate)) / people;
  const brierOneRate = sum(cells, (cell) => squaredError(cell, cell.oneRate)) / people;
  return {
    brier,
    brierOneRate,
    skill: brierOneRate > 0 ? 1 - brier / brierOneRate : null,
    logLoss: sum(cells, (cell) => surprise(cell, cell.rate)) / people,
    logLossOneRate: sum(cells, (cell) => surprise(cell, cell.oneRate)) / people,
  };
}

function squaredError({ contacts, bought }: Outcome, rate: number): number {
  return bought * (1 - rate) ** 2 + (contacts - bought) * rate ** 2;
}

function surprise({ contacts, bought }: Outcome, rate: number): number {
  return (
    (bought > 0 ? -bought * Math.log(rate) : 0) -
    (contacts > bought ? (contacts - bought) * Math.log1p(-rate) : 0)
  );
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
