import { describe, expect, it } from 'vitest';
import { type ByArm, byArm } from '../../../src/domain/value/arms';
import { cellPosteriors } from '../../../src/domain/value/cell-posteriors';
import { centsFromReals } from '../../../src/domain/value/cents-from-reals';
import { drawPlan, ecvDraws, rangeOfDraws } from '../../../src/domain/value/draws';
import { type StratumModel, moments } from '../../../src/domain/value/moments';
import { predictive } from '../../../src/domain/value/predictive';
import { raoScott } from '../../../src/domain/value/rao-scott';
import { spendPosteriors } from '../../../src/domain/value/spend-posteriors';
import { stratumOfDays } from '../../../src/domain/value/strata';
import { tierRaking } from '../../../src/domain/value/tier-raking';
import { apart, readVectors } from '../statistics/vectors';
import { furthest } from './furthest';

type Table = readonly ByArm<number>[];
type Moments = { mean: number; variance: number; perStratum: number[] };
type Drawn = { lower: number; median: number; upper: number; probPositive: number; drawMean: number };
type Predicted = Record<'buyersMean' | 'buyersVar' | 'buyersLower' | 'buyersUpper', number> &
  Record<'mean' | 'variance' | 'lower' | 'upper', number>;
type Cells = { mbar: number; priorMean: Table; a: Table; b: Table; mean: Table };
type Spends = {
  overallMean: number;
  cv2: number;
  k: number;
  alpha: number[];
  beta: number[];
  mean: number[];
};
type Seen = { stratum: number; arm: number; y: number; weight: number };
type Buyers = { nBuyers: number[]; sum: number[]; sumSq: number[] };
type Counts = { n: Table; y: Table; N: Table; delta: ByArm<number>; draws: number; seed: number };

const ecv = readVectors<{
  stratum: { in: { purchaseDays: number[]; asOf: number }; out: number }[];
  cellPosteriors: {
    name: string;
    in: { n: Table; y: Table; ownerRate: number; kappaOwner: number; delta: ByArm<number> };
    out: Cells;
  }[];
  spendPosteriors: { name: string; in: Buyers & { ownerSpend: number }; out: Spends }[];
  raoScott: { name: string; in: { contacts: Seen[][] }; out: { phi: number; raw: number | null } }[];
  engine: {
    name: string;
    in: Counts & Buyers;
    out: { moments: Moments; draws: Drawn & { first5: number[] }; predictive: Predicted };
  }[];
  tierRaking: {
    in: { pExposed: number; pBase: number; meanSpend: number; tiers: [number, number, number][] };
    out: { p: number[]; value: number[]; shift: number };
  }[];
  centsFromReals: { in: number[]; out: number[] }[];
}>('ecv');

const cdnow = readVectors<{
  windows: {
    in: Buyers & { asOf: string; n: Table; y: Table; N: Table; phi: number } & {
      ownerRate: number;
      ownerSpend: number;
    };
    out: { cells: Cells; moments: Moments; draws: Drawn & { first5: number[] }; predictive: Predicted };
  }[];
}>('cdnow');

function buyerSums({ nBuyers, sum, sumSq }: Buyers) {
  return nBuyers.map((buyers, at) => ({ buyers, sum: sum[at] as number, sumSquares: sumSq[at] as number }));
}

function modelsOf(
  input: Buyers & { n: Table; y: Table; N: Table },
  owner: { rate: number; spend: number; lift: ByArm<number> },
) {
  const { rates } = cellPosteriors(
    { contacts: input.n, buyers: input.y },
    { rate: owner.rate, weight: 20, lift: owner.lift },
  );
  const { spends, shape } = spendPosteriors(buyerSums(input), owner.spend);
  const strata = rates.map((rate, at) => ({ rates: rate, spend: spends[at], contacts: input.N[at] }));
  return { strata: strata as StratumModel[], shape };
}

function expectEngine(
  { strata, shape }: { strata: StratumModel[]; shape: number },
  out: { moments: Moments; draws: Drawn & { first5: number[] }; predictive: Predicted },
  seed?: number,
) {
  const found = moments(strata, 1);
  for (const key of ['mean', 'variance', 'perStratum'] as const)
    expect(furthest(found[key], out.moments[key]), key).toBeLessThan(1e-9);
  const draws = ecvDraws(strata, 1, drawPlan(strata.length, 4000, seed));
  expect(furthest(Array.from(draws.slice(0, 5)), out.draws.first5)).toBeLessThan(1e-6);
  const range = rangeOfDraws(draws, 0.8);
  for (const key of ['lower', 'median', 'upper', 'probPositive'] as const)
    expect(furthest(range[key], out.draws[key]), key).toBeLessThan(1e-6);
  const { sales, buyers } = predictive(strata, shape, 0.8);
  const { mean, variance, lower, upper, ...rest } = out.predictive;
  expect(furthest([sales.mean, sales.variance], [mean, variance])).toBeLessThan(1e-9);
  expect(furthest([sales.lower, sales.upper], [lower, upper])).toBeLessThan(1e-6);
  expect(furthest([buyers.mean, buyers.variance], [rest.buyersMean, rest.buyersVar])).toBeLessThan(1e-9);
  expect(furthest([buyers.lower, buyers.upper], [rest.buyersLower, rest.buyersUpper])).toBeLessThan(1e-6);
}

describe('the estimate’s parts agree with the reference', () => {
  it.each(ecv.stratum)('stratum $in', ({ in: { purchaseDays, asOf }, out }) => {
    expect(stratumOfDays(purchaseDays, asOf)).toBe(out);
  });

  it.each(ecv.cellPosteriors)('how likely people buy: $name', ({ in: given, out }) => {
    const { rates, everybody } = cellPosteriors(
      { contacts: given.n, buyers: given.y },
      { rate: given.ownerRate, weight: given.kappaOwner, lift: given.delta },
    );
    expect(furthest(everybody, out.mbar)).toBeLessThan(1e-9);
    for (const key of ['priorMean', 'a', 'b', 'mean'] as const)
      expect(
        furthest(
          rates.map((rate) => byArm((arm) => rate[arm][key])),
          out[key],
        ),
        key,
      ).toBeLessThan(1e-9);
  });

  it.each(ecv.spendPosteriors)('what buyers spend: $name', ({ in: given, out }) => {
    const found = spendPosteriors(buyerSums(given), given.ownerSpend);
    expect(
      furthest([found.everybody, found.cv2, found.shape], [out.overallMean, out.cv2, out.k]),
    ).toBeLessThan(1e-9);
    for (const key of ['alpha', 'beta', 'mean'] as const)
      expect(
        furthest(
          found.spends.map((spend) => spend[key]),
          out[key],
        ),
        key,
      ).toBeLessThan(1e-9);
  });

  it.each(ecv.raoScott)('the same people again: $name', ({ in: { contacts }, out }) => {
    const longest = contacts.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const cells = new Uint8Array(longest.length * contacts.length).fill(255);
    const bought = new Uint8Array(cells.length);
    contacts.forEach((windows, contact) =>
      windows.forEach((seen, window) => {
        cells[window * contacts.length + contact] = seen.stratum * 3 + seen.arm;
        bought[window * contacts.length + contact] = seen.y;
      }),
    );
    const weights = longest.map(({ weight }) => weight);
    const found = raoScott({ contacts: contacts.length, weights, cells, bought });
    expect(apart(found.phi, out.phi)).toBeLessThan(1e-9);
    expect(apart(found.raw, out.raw)).toBeLessThan(1e-9);
  });

  it.each(ecv.engine)('what credit adds: $name', ({ in: given, out }) => {
    expectEngine(modelsOf(given, { rate: 0.05, spend: 10_000, lift: given.delta }), out, given.seed);
  });

  it.each(cdnow.windows)('real buyers on $in.asOf', ({ in: given, out }) => {
    const over = (table: Table) => table.map((row) => byArm((arm) => (row[arm] ?? 0) / given.phi));
    const whole = {
      ...given,
      n: over(given.n),
      y: over(given.y),
      N: given.N.map((row) => byArm((arm) => row[arm] ?? 0)),
    };
    expectEngine(modelsOf(whole, { rate: given.ownerRate, spend: given.ownerSpend, lift: [0, 0, 0] }), out);
  });

  it.each(ecv.tierRaking)('tiers $in', ({ in: given, out }) => {
    const found = tierRaking(
      { exposed: given.pExposed, base: given.pBase, spend: given.meanSpend },
      given.tiers.map(([contacts, n, y]) => ({ contacts, n, y })),
    );
    expect(furthest([found.rates, found.values, found.shift], [out.p, out.value, out.shift])).toBeLessThan(
      1e-9,
    );
  });

  it.each(ecv.centsFromReals)('cents $in', ({ in: reals, out }) => {
    expect(centsFromReals(reals)).toEqual(out);
  });
});
