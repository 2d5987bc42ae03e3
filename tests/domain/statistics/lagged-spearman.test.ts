import { describe, expect, it } from 'vitest';
import { type LaggedSpearman, laggedSpearman } from '../../../src/domain/statistics/lagged-spearman';
import { prewhiten } from '../../../src/domain/statistics/prewhiten';
import { averageRanks, spearman } from '../../../src/domain/statistics/spearman';
import { readVectors } from './vectors';

type Case<In, Out> = { readonly in: In; readonly out: Out };
type Pair = { readonly x: number[]; readonly y: number[] };
type Lagged = Partial<Record<'best' | 'statistic' | 'count' | 'phiX' | 'phiY', number>> & {
  readonly n: number;
  readonly status: LaggedSpearman['status'];
  readonly lags: (number | null)[] | null;
  readonly p: number | null;
};

const vectors = readVectors<{
  spearman: Case<Pair, { ranksX: number[]; ranksY: number[]; rho: number | null }>[];
  prewhiten: Case<number[], { residuals: number[]; phi: number }>[];
  laggedSpearman: (Case<Pair & { maxLag: number; R: number; seed: number }, Lagged> & { name: string })[];
}>('reputation');

/** Numbers that are close to the last digits, in whatever they stand. */
function close(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 12);
  if (Array.isArray(value)) return value.map(close);
  return value;
}

describe('rank correlation agrees with the reference', () => {
  it.each(vectors.spearman)('$in', ({ in: { x, y }, out }) => {
    expect(averageRanks(x)).toEqual(out.ranksX);
    expect(averageRanks(y)).toEqual(out.ranksY);
    expect(spearman(x, y)).toEqual(close(out.rho));
  });

  it.each(vectors.prewhiten)('prewhitened $in', ({ in: series, out }) => {
    const { residuals, phi } = prewhiten(series);
    expect(residuals).toEqual(close(out.residuals));
    expect(phi).toEqual(close(out.phi));
  });

  it.each(vectors.laggedSpearman)('$name', ({ in: { x, y, maxLag, R, seed }, out }) => {
    const found = laggedSpearman(x, y, { maxLag, shuffles: R, seed });
    expect(found.status).toBe(out.status);
    if (found.status === 'not_enough') return expect(found.n).toBe(out.n);
    const { lags, p, ...figures } = out;
    expect(found).toMatchObject(Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, close(v)])));
    if (found.status === 'degenerate') return expect(lags).toEqual([null, null, null, null]);
    expect(found.lags).toEqual(close(lags));
    expect(found.p).toBe(p);
  });
});

describe('one series and another', () => {
  it('does not judge a straight line: it has nothing left beside its trend', () => {
    const months = Array.from({ length: 24 }, (_, t) => t);
    const other = months.map((t) => Math.sin(t * t));
    expect(laggedSpearman(months, other).status).toBe('degenerate');
    expect(laggedSpearman(other, months).status).toBe('degenerate');
  });

  it('says the same again for the same seed, and is judged from 18 steps on', () => {
    const x = Array.from({ length: 18 }, (_, t) => Math.sin(t * t));
    const y = x.map((value, t) => value + Math.cos(3 * t * t));
    const first = laggedSpearman(x, y, { seed: 7 });
    expect(laggedSpearman(x, y, { seed: 7 })).toEqual(first);
    expect(first.status).toBe('ok');
    expect(laggedSpearman(x.slice(1), y.slice(1)).status).toBe('early');
    expect(laggedSpearman(x.slice(7), y.slice(7)).status).toBe('not_enough');
  });
});
