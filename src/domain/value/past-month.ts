import type { Day } from '../day';
import type { Cents } from '../money';
import { FORECAST_LEVEL } from '../statistics/interval';
import type { MonthCheck } from './month-check';
import type { Forecast } from './predictive';
import type { ValueStatus } from './status';
import { type CentsRange, nearestCents } from './value-range';

/**
 * A row of the track record. `estimated` is the sales of everybody that would have been forecast then, with
 * the mean in the middle; `happenedCents` is what they bought net in the days after.
 */
export type PastMonth = {
  readonly monthEnd: Day;
  readonly status: ValueStatus;
  /** Enough was on record then for a forecast of sales to be shown; only such a month is told of. */
  readonly isShown: boolean;
  readonly estimated: CentsRange;
  readonly happenedCents: Cents;
  readonly inside: boolean;
  /** People expected to buy, and how many did. */
  readonly buyers: { readonly lower: number; readonly middle: number; readonly upper: number };
  readonly bought: number;
  readonly buyersInside: boolean;
  /** What those in credit would have been expected to add, and bought more than others alike (null: nobody alike). */
  readonly value: CentsRange & { readonly expectedCents: Cents };
  readonly matchedCents: Cents | null;
  readonly matchedContacts: number;
};

/** The row of a checked month. Inside counts people outward, to whole ones. Source: measurement, section 4.8. */
export function pastMonth(check: MonthCheck): PastMonth {
  const { sales, buyers, happened, value, matched } = check;
  const { difference } = matched;
  return {
    monthEnd: check.monthEnd,
    status: check.status,
    isShown: check.isShown,
    estimated: inCents(sales, sales.mean),
    happenedCents: nearestCents(happened.net),
    inside: happened.net >= sales.lower && happened.net <= sales.upper,
    buyers: { lower: buyers.lower, middle: buyers.mean, upper: buyers.upper },
    bought: happened.bought,
    buyersInside: happened.bought >= Math.floor(buyers.lower) && happened.bought <= Math.ceil(buyers.upper),
    value: { ...inCents(value, value.median), expectedCents: nearestCents(value.mean) },
    matchedCents: difference === null ? null : nearestCents(difference),
    matchedContacts: matched.contacts,
  };
}

function inCents({ lower, upper }: Pick<Forecast, 'lower' | 'upper'>, middle: number): CentsRange {
  return {
    lowerCents: nearestCents(lower),
    middleCents: nearestCents(middle),
    upperCents: nearestCents(upper),
    level: FORECAST_LEVEL,
  };
}
