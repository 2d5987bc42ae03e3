import type { Day } from '../day';
import { FORECAST_LEVEL } from '../statistics/interval';
import { EXPOSED, OVERDRAWN } from './arms';
import { type Assumptions, VALUE_FORMULA_VERSION } from './assumptions';
import { type DrawPlan, drawPlan } from './draws';
import type { ConversionValue, ValueFigure } from './conversion-value';
import { type Evidence, NO_EVIDENCE, evidenceGrade } from './evidence';
import { type Fit, type ValueInput, fit, withAssumedLift } from './fit';
import { contactParts, isCountable, stratumParts, tierParts } from './parts';
import { predictive } from './predictive';
import { enoughData, missingFor, valueBasis, valueStatus } from './status';
import { STRATA } from './strata';
import { type CentsRange, type ValueRange, contribution, nearestCents, valueRange } from './value-range';

/** `widening` and `evidence` come from the track record and the benchmarks; left out, nothing is known of either. */
export type EstimateInput = ValueInput & {
  readonly asOf: Day;
  readonly widening?: number;
  readonly evidence?: Evidence;
  /** Made once where several estimates follow one another. */
  readonly plan?: DrawPlan;
};

/**
 * What contacts in credit are expected to buy over and above what others alike would, from what was known
 * on a day. Source: measurement, sections 4.1 to 4.6. @throws what `pause` throws
 */
export function estimate(input: EstimateInput): ConversionValue {
  const { asOf, widening = 1, evidence = NO_EVIDENCE, assumptions, pause } = input;
  const fitted = fit(input, asOf);
  const basis = valueBasis(fitted);
  const ways = { plan: input.plan ?? drawPlan(STRATA.length), widening, pause };
  const countable = isCountable(fitted);
  const known = enoughData(basis) && countable;
  const value = known && basis.inCredit > 0 ? figureOf(input, fitted, ways) : null;
  return {
    formulaVersion: VALUE_FORMULA_VERSION,
    asOf,
    horizonDays: assumptions.horizonDays,
    firstRecorded: input.firstRecorded,
    widening,
    status: valueStatus(basis),
    grade: evidenceGrade(value !== null && (basis.dataShare ?? 0) > 0, evidence),
    basis,
    missing: countable ? missingFor(basis) : [{ what: 'amounts', before: 'figure' }],
    value,
    scenario: basis.inCredit > 0 ? scenarioOf(assumptions, fitted, ways) : null,
    atRisk: known ? atRiskOf(fitted, ways) : null,
    sales: known ? salesOf(fitted, widening) : null,
  };
}

type Ways = { readonly plan: DrawPlan; readonly widening: number; readonly pause: (() => void) | undefined };

function figureOf({ records, assumptions }: EstimateInput, fitted: Fit, ways: Ways): ValueFigure {
  const range = valueRange(fitted.strata, EXPOSED, ways.plan, ways);
  const contacts = contactParts(records, fitted, range.expectedCents);
  const { grossMargin } = assumptions;
  return {
    ...range,
    contribution: grossMargin === null ? null : contribution(range, grossMargin),
    strata: stratumParts(fitted, contacts),
    tiers: tierParts(fitted, range.expectedCents),
    contacts,
  };
}

function scenarioOf(assumptions: Assumptions, fitted: Fit, ways: Ways): ValueRange | null {
  if (assumptions.assumedLift === 0) return null;
  return valueRange(withAssumedLift(fitted, assumptions), EXPOSED, ways.plan, ways);
}

function atRiskOf({ strata }: Fit, ways: Ways): ConversionValue['atRisk'] {
  const overdrawn = strata.reduce((sum, { contacts }) => sum + contacts[OVERDRAWN], 0);
  return overdrawn === 0 ? null : { ...valueRange(strata, OVERDRAWN, ways.plan, ways), overdrawn };
}

function salesOf({ strata, shape }: Fit, widening: number): CentsRange {
  const { lower, mean, upper } = predictive(strata, shape, FORECAST_LEVEL, widening).sales;
  return {
    lowerCents: nearestCents(lower),
    middleCents: nearestCents(mean),
    upperCents: nearestCents(upper),
    level: FORECAST_LEVEL,
  };
}
