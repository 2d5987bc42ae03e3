import { type Cents, cents } from '../money';
import { FORECAST_LEVEL } from '../statistics/interval';
import { type DrawnRange, type DrawPlan, ecvDraws, rangeOfDraws } from './draws';
import { type Arm } from './arms';
import { type StratumModel, moments } from './moments';

/** Where an amount is likely to be, its middle, and the confidence of that. */
export type CentsRange = {
  readonly lowerCents: Cents;
  readonly middleCents: Cents;
  readonly upperCents: Cents;
  readonly level: number;
};

/**
 * What an arm adds: its range with the median in the middle, the expected amount its parts add up to, and how
 * likely it is to be more than nothing, 0 to 1.
 */
export type ValueRange = CentsRange & {
  readonly expectedCents: Cents;
  readonly probPositive: number;
};

/**
 * What contacts of an arm add over those they are compared with. `widening` is 1 or more: how much wider
 * past estimates should have been. Source: measurement, section 4.6.
 */
export function valueRange(
  strata: readonly StratumModel[],
  arm: Arm,
  plan: DrawPlan,
  { widening = 1, pause }: { readonly widening?: number; readonly pause?: (() => void) | undefined } = {},
): ValueRange {
  const drawn = widened(rangeOfDraws(ecvDraws(strata, arm, plan, pause), FORECAST_LEVEL), widening);
  return {
    lowerCents: nearestCents(drawn.lower),
    middleCents: nearestCents(drawn.median),
    upperCents: nearestCents(drawn.upper),
    expectedCents: nearestCents(moments(strata, arm).mean),
    probPositive: drawn.probPositive,
    level: FORECAST_LEVEL,
  };
}

/** A range moved away from its median by a factor. Source: measurement, sections 4.6 and 4.8. */
export function widened(range: DrawnRange, by: number): DrawnRange {
  const { median } = range;
  return {
    ...range,
    lower: median + by * (range.lower - median),
    upper: median + by * (range.upper - median),
  };
}

/** The share of a value left after what was sold has been paid for; `margin` is 0 to 1. */
export function contribution(value: ValueRange, margin: number): ValueRange {
  const part = (amount: Cents): Cents => nearestCents(amount * margin);
  return {
    ...value,
    lowerCents: part(value.lowerCents),
    middleCents: part(value.middleCents),
    upperCents: part(value.upperCents),
    expectedCents: part(value.expectedCents),
  };
}

/** The nearest whole number of cents; beyond what can be counted exactly, the largest that can. */
export function nearestCents(real: number): Cents {
  const most = Number.MAX_SAFE_INTEGER;
  return cents(Math.round(Math.min(most, Math.max(-most, real))));
}
