import { describe, expect, it } from 'vitest';
import {
  betaQuantile,
  chiSquareAbove,
  chiSquareQuantile,
  gammaQuantile,
  normalQuantile,
  tQuantile,
  tTwoSided,
} from '../../../src/domain/statistics/distributions';
import { quantile } from '../../../src/domain/statistics/quantile';
import { wilson } from '../../../src/domain/statistics/wilson';
import { apart, readVectors } from './vectors';

type Cases<In> = readonly { readonly in: In; readonly out: number }[];

const special = readVectors<{
  normalQuantile: Cases<number>;
  tQuantile: Cases<{ p: number; df: number }>;
  tTwoSidedP: Cases<{ t: number; df: number }>;
  chi2Quantile: Cases<{ p: number; df: number }>;
  chi2Sf: Cases<{ x: number; df: number }>;
  betaQuantile: Cases<{ p: number; a: number; b: number }>;
  gammaQuantile: Cases<{ p: number; shape: number }>;
  quantileType7: Cases<{ values: number[]; p: number }>;
}>('special');

describe('distributions agree with the reference', () => {
  it.each([
    ['normal quantile', special.normalQuantile, (x: number) => normalQuantile(x)],
    ['t quantile', special.tQuantile, ({ p, df }: { p: number; df: number }) => tQuantile(p, df)],
    ['t tails', special.tTwoSidedP, ({ t, df }: { t: number; df: number }) => tTwoSided(t, df)],
    ['chi-square', special.chi2Quantile, ({ p, df }: { p: number; df: number }) => chiSquareQuantile(p, df)],
    ['beta', special.betaQuantile, (x: { p: number; a: number; b: number }) => betaQuantile(x.p, x.a, x.b)],
    ['gamma', special.gammaQuantile, (x: { p: number; shape: number }) => gammaQuantile(x.p, x.shape)],
    ['type 7', special.quantileType7, (x: { values: number[]; p: number }) => quantile(x.values, x.p)],
  ] as unknown as [string, Cases<never>, (x: never) => number][])('%s', (_name, cases, compute) => {
    expect(cases.length).toBeGreaterThan(5);
    for (const one of cases) expect(apart(compute(one.in), one.out), JSON.stringify(one)).toBeLessThan(1e-7);
  });

  it('chi-square tail of one degree of freedom', () => {
    const ones = special.chi2Sf.filter((one) => one.in.df === 1);
    expect(ones.length).toBeGreaterThan(2);
    for (const one of ones) expect(apart(chiSquareAbove(one.in.x), one.out)).toBeLessThan(1e-7);
  });
});

describe('Wilson', () => {
  const { wilson: cases } = readVectors<{
    wilson: readonly {
      in: { x: number; n: number; level: number };
      out: { p: number; lower: number; upper: number } | null;
    }[];
  }>('proportions');

  it.each(cases)('$in', ({ in: { x, n, level }, out }) => {
    const found = wilson(x, n, level);
    if (!out || !found) return expect(found).toBe(out);
    for (const key of ['p', 'lower', 'upper'] as const)
      expect(apart(found[key], out[key])).toBeLessThan(1e-9);
  });
});
