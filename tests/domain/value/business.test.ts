import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/domain/day';
import { TIER_IDS, type ByArm, byArm } from '../../../src/domain/value/arms';
import { backtest, pastMonthEnds, trackRecordOf } from '../../../src/domain/value/backtest';
import { drawPlan, ecvDraws, rangeOfDraws } from '../../../src/domain/value/draws';
import { estimate } from '../../../src/domain/value/estimate';
import { fit } from '../../../src/domain/value/fit';
import { knownBalances } from '../../../src/domain/value/known-standings';
import { checkMonth } from '../../../src/domain/value/month-check';
import { moments } from '../../../src/domain/value/moments';
import { predictive } from '../../../src/domain/value/predictive';
import { widened } from '../../../src/domain/value/value-range';
import { readVectors } from '../statistics/vectors';
import { type Business, CARD_TERMS, inputOf } from './business';
import { furthest } from './furthest';

type Table = readonly ByArm<number>[];
type Now = {
  windows: { contactWindows: number; buyers: number; windows: number };
  n: Table;
  y: Table;
  N: Table;
  phi: number;
  nBuyers: number[];
  sum: number[];
  sumSq: number[];
  cells: { mbar: number; priorMean: Table; a: Table; b: Table };
  spend: { k: number; alpha: number[]; beta: number[] };
  mean: number;
  variance: number;
  perStratum: number[];
  lower: number;
  median: number;
  upper: number;
  probPositive: number;
  overdrawnMean: number;
  status: string;
  uncomparedShare: number;
  dataWeight: number;
  perContactCents: Record<string, number>;
  predictive: Record<'mean' | 'variance' | 'lower' | 'upper' | 'buyersMean' | 'buyersVar', number>;
};
type PastMonth = {
  day: number;
  predictedRevenue: number;
  lower: number;
  upper: number;
  actualRevenue: number;
  covered: boolean;
  z: number;
  predictedBuyers: number;
  buyersLower: number;
  buyersUpper: number;
  actualBuyers: number;
  buyersCovered: boolean;
  ecvMean: number;
  ecvLower: number;
  ecvUpper: number;
  realisedMatchedDifference: number | null;
  matchedContacts: number;
  status: string;
};
type Arm = { n: number; expected: number; actual: number; predictedRate: number; actualRate: number };
type Track = {
  months: PastMonth[];
  independentMonths: number[];
  c: number;
  ratio: number;
  coverage: number;
  buyersCoverage: number;
  calibration: Record<'base' | 'exposed' | 'overdrawn', Arm>;
} & Record<'brier' | 'brierBaseRate' | 'brierSkill' | 'logLoss' | 'logLossBaseRate', number>;

const vectors = readVectors<
  Business & {
    now: [{ in: { todayDay: number; c: number }; out: Now }];
    rows: { contact: string; stratum: number; arm: string; balance: number; tier: string }[];
    backtest: [{ in: { todayDay: number }; out: Track }];
    oneContactNoPurchases: [{ out: Now }];
  }
>('business');

const input = inputOf(vectors);
const [{ in: nowIn, out: now }] = vectors.now;
const asOf = dayOfNumber(nowIn.todayDay);

function expectFit(found: ReturnType<typeof fit>, expected: Now, widening = 1) {
  const { training, strata } = found;
  expect([training.contactWindows, training.buyerWindows, training.windows]).toEqual([
    expected.windows.contactWindows,
    expected.windows.buyers,
    expected.windows.windows,
  ]);
  expect(furthest([training.contacts, training.buyers], [expected.n, expected.y])).toBeLessThan(1e-8);
  expect(furthest(training.phi, expected.phi)).toBeLessThan(1e-8);
  const { nBuyers, sum, sumSq, cells, spend } = expected;
  const sums = training.spend.map((of) => [of.buyers, of.sum, of.sumSquares]);
  expect(
    furthest(
      sums,
      nBuyers.map((n, at) => [n, sum[at], sumSq[at]]),
    ),
  ).toBeLessThan(1e-8);
  expect(strata.map(({ contacts }) => contacts)).toEqual(expected.N);
  for (const key of ['priorMean', 'a', 'b'] as const)
    expect(
      furthest(
        strata.map(({ rates }) => byArm((arm) => rates[arm][key])),
        cells[key],
      ),
    ).toBeLessThan(1e-8);
  for (const key of ['alpha', 'beta'] as const)
    expect(
      furthest(
        strata.map((model) => model.spend[key]),
        spend[key],
      ),
      key,
    ).toBeLessThan(1e-8);
  expect(furthest([found.everybody, found.shape], [cells.mbar, spend.k])).toBeLessThan(1e-8);
  const { mean, variance, perStratum } = moments(strata, 1);
  expect(
    furthest([mean, variance, perStratum], [expected.mean, expected.variance, expected.perStratum]),
  ).toBeLessThan(1e-8);
  expect(furthest(moments(strata, 2).mean, expected.overdrawnMean)).toBeLessThan(1e-8);
  const range = widened(rangeOfDraws(ecvDraws(strata, 1, drawPlan(5)), 0.8), widening);
  expect(
    furthest([range.lower, range.median, range.upper], [expected.lower, expected.median, expected.upper]),
  ).toBeLessThan(1e-6);
  expect(range.probPositive).toBe(expected.probPositive);
  const { sales, buyers } = predictive(strata, found.shape, 0.8, widening);
  const then = expected.predictive;
  expect(
    furthest(
      [sales.mean, sales.variance, buyers.mean, buyers.variance],
      [then.mean, then.variance, then.buyersMean, then.buyersVar],
    ),
  ).toBeLessThan(1e-8);
  expect(furthest([sales.lower, sales.upper], [then.lower, then.upper])).toBeLessThan(1e-6);
}

describe('a whole business agrees with the reference', () => {
  it('how everybody stands', () => {
    const balances = knownBalances(input.postings, vectors.contacts.length, CARD_TERMS.fading)(asOf);
    const { present } = fit(input, asOf);
    const found = vectors.contacts.map(({ id }, at) => ({
      contact: id,
      stratum: present.strata[at],
      arm: ['base', 'exposed', 'overdrawn'][present.arms[at] as number],
      tier: TIER_IDS[present.tiers[at] as number],
    }));
    expect(found).toEqual(
      vectors.rows.map(({ contact, stratum, arm, tier }) => ({ contact, stratum, arm, tier })),
    );
    expect(
      furthest(
        [...balances],
        vectors.rows.map(({ balance }) => balance),
      ),
    ).toBeLessThan(1e-8);
  });

  it('the model of today', () => expectFit(fit(input, asOf), now, nowIn.c));

  it('the estimate of today', () => {
    const found = estimate({ ...input, asOf, widening: nowIn.c });
    expect(found.status).toBe(now.status);
    expect(furthest(found.basis.uncomparedShare, now.uncomparedShare)).toBeLessThan(1e-8);
    expect(furthest(found.basis.dataShare, now.dataWeight)).toBeLessThan(1e-8);
    const parts = found.value?.contacts.map((part) => [
      vectors.contacts[part.contact - 1]?.id,
      part.valueCents,
    ]);
    expect(Object.fromEntries(parts ?? [])).toEqual(now.perContactCents);
    expect(found.value?.expectedCents).toBe(Math.round(now.mean));
    expect(found.value).toMatchObject({
      lowerCents: Math.round(now.lower),
      middleCents: Math.round(now.median),
      upperCents: Math.round(now.upper),
      probPositive: now.probPositive,
    });
    expect(found.atRisk?.expectedCents).toBe(Math.round(now.overdrawnMean));
  });

  it('one contact without a purchase', () => {
    const one = inputOf({
      contacts: [{ id: 'x', firstSeenDay: 1 }],
      entries: [{ contact: 'x', cls: 'deposit', points: 4, day: 1, recordedDay: 1, voidedDay: null }],
      purchases: [],
    });
    const [{ out }] = vectors.oneContactNoPurchases;
    expectFit(fit(one, dayOfNumber(20)), out);
    const found = estimate({ ...one, asOf: dayOfNumber(20) });
    expect(found).toMatchObject({ status: out.status, value: null, grade: 'D', sales: null });
    expect(found.basis).toMatchObject({ dataShare: out.dataWeight, uncomparedShare: out.uncomparedShare });
  });
});

describe('a past of estimates agrees with the reference', () => {
  const [{ out }] = vectors.backtest;
  const given = { ...input, today: asOf };
  const plan = drawPlan(5);
  const checks = pastMonthEnds(given).map((monthEnd) => checkMonth(given, monthEnd, plan));

  it('month by month', () => {
    expect(checks.map(({ monthEnd }) => dayNumber(monthEnd))).toEqual(out.months.map(({ day }) => day));
    checks.forEach((check, at) => {
      const month = out.months[at] as PastMonth;
      const where = String(month.day);
      const sure = [check.sales.mean, check.buyers.mean, check.value.mean, check.matched.difference ?? 0];
      const { predictedRevenue, predictedBuyers, ecvMean, realisedMatchedDifference } = month;
      expect(
        furthest(sure, [predictedRevenue, predictedBuyers, ecvMean, realisedMatchedDifference ?? 0]),
        where,
      ).toBeLessThan(1e-8);
      const { sales, buyers, value } = check;
      const ranges = [sales.lower, sales.upper, buyers.lower, buyers.upper, value.lower, value.upper];
      expect(
        furthest(ranges, [
          month.lower,
          month.upper,
          month.buyersLower,
          month.buyersUpper,
          month.ecvLower,
          month.ecvUpper,
        ]),
        where,
      ).toBeLessThan(1e-6);
      expect([check.happened.net, check.happened.bought, check.matched.contacts, check.status]).toEqual([
        month.actualRevenue,
        month.actualBuyers,
        month.matchedContacts,
        month.status,
      ]);
    });
  });

  it('the record', () => {
    const found = backtest(given);
    expect(found).toEqual(trackRecordOf(checks, 90));
    expect(found.independent.map(dayNumber)).toEqual(out.independentMonths);
    expect(
      furthest(
        [found.widening, found.ratio, found.coverage, found.buyersCoverage],
        [out.c, out.ratio, out.coverage, out.buyersCoverage],
      ),
    ).toBeLessThan(1e-8);
    expect(found.months.map(({ inside, buyersInside }) => [inside, buyersInside])).toEqual(
      out.months.map(({ covered, buyersCovered }) => [covered, buyersCovered]),
    );
    for (const arm of ['base', 'exposed', 'overdrawn'] as const) {
      const { contacts, expected, bought, expectedShare, boughtShare } = found.calibration[arm];
      const then = out.calibration[arm];
      expect(
        furthest(
          [contacts, expected, bought, expectedShare, boughtShare],
          [then.n, then.expected, then.actual, then.predictedRate, then.actualRate],
        ),
      ).toBeLessThan(1e-8);
    }
    const scores = found.scores;
    expect(
      furthest(
        [scores?.brier, scores?.brierOneRate, scores?.skill, scores?.logLoss, scores?.logLossOneRate],
        [out.brier, out.brierBaseRate, out.brierSkill, out.logLoss, out.logLossBaseRate],
      ),
    ).toBeLessThan(1e-8);
  });
});
