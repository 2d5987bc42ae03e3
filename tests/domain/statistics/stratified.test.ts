import { describe, expect, it } from 'vitest';
import { attMeanDifference } from '../../../src/domain/statistics/att';
import { did } from '../../../src/domain/statistics/did';
import { mantelHaenszel } from '../../../src/domain/statistics/mantel-haenszel';
import { benjaminiHochberg, holm } from '../../../src/domain/statistics/multiplicity';
import { priorSpendStrata } from '../../../src/domain/statistics/prior-spend-strata';
import { expectAgrees } from './agrees';
import { rateStrata, type StratumTuple } from './rate-strata';
import { readVectors } from './vectors';

type Pairs = readonly (readonly [number, number])[];
type Named<In, Out = unknown> = readonly { readonly name: string; readonly in: In; readonly out: Out }[];

const vectors = readVectors<{
  mantelHaenszel: Named<{ strata: StratumTuple[]; level: number }>;
  priorSpendStrata: Named<number[], { cuts: number[]; strata: number[] }>;
  standardisedMeanDifference: Named<{ strata: [number[], number[]][]; level: number }>;
  differenceInDifferences: Named<{ treated: Pairs; control: Pairs; B: number; R: number; seed: number }>;
  multiplicity: readonly {
    readonly in: number[];
    readonly out: { holm: number[]; benjaminiHochberg: number[] };
  }[];
}>('stratified');

const beforeAndAfter = (pairs: Pairs) => ({
  before: pairs.map(([before]) => before),
  after: pairs.map(([, after]) => after),
});

describe('comparisons among people alike agree with the reference', () => {
  it.each(vectors.mantelHaenszel)('Mantel-Haenszel: $name', ({ in: { strata, level }, out }) => {
    expectAgrees(mantelHaenszel(rateStrata(strata), level), out);
  });

  it('Mantel-Haenszel of nobody in question drops no share of them', () => {
    expect(mantelHaenszel([{ x1: 0, n1: 0, x0: 2, n0: 9 }]).droppedExposedShare).toBeNull();
  });

  it.each(vectors.priorSpendStrata)('strata: $name', ({ in: amounts, out }) => {
    const found = priorSpendStrata(amounts);
    expect(Array.from(found.strata)).toEqual(out.strata);
    expect(found.cuts).toEqual(out.cuts);
  });

  it.each(vectors.standardisedMeanDifference)(
    'effect on the treated: $name',
    ({ in: { strata, level }, out }) => {
      const found = strata.map(([treated, control]) => ({ treated, control }));
      expectAgrees(attMeanDifference(found, level), out);
    },
  );

  it.each(vectors.differenceInDifferences)('before and after: $name', ({ in: given, out }) => {
    const { treated, control, B: replicates, R: shuffles, seed } = given;
    const found = did(beforeAndAfter(treated), beforeAndAfter(control), { replicates, shuffles, seed });
    expectAgrees(found, out);
  });

  it.each(vectors.multiplicity)('many at once: $in', ({ in: ps, out }) => {
    expectAgrees(holm(ps), out.holm);
    expectAgrees(benjaminiHochberg(ps), out.benjaminiHochberg);
  });
});
