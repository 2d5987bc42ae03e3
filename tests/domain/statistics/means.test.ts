import { describe, expect, it } from 'vitest';
import { bootT } from '../../../src/domain/statistics/boot-t';
import { dropTop } from '../../../src/domain/statistics/drop-top';
import { hurdle } from '../../../src/domain/statistics/hurdle';
import { permutation } from '../../../src/domain/statistics/permutation';
import { summary } from '../../../src/domain/statistics/summary';
import { welch } from '../../../src/domain/statistics/welch';
import { expectAgrees } from './agrees';
import { readVectors } from './vectors';

type In = {
  readonly a: number[];
  readonly b: number[];
  readonly level: number;
  readonly B: number;
  readonly R: number;
  readonly seed: number;
  readonly exactMax: number;
};
type Cases = readonly { readonly name: string; readonly in: In; readonly out: unknown }[];

const vectors = readVectors<{
  welch: Cases;
  bootT: Cases;
  permutation: Cases;
  hurdleDecomposition: Cases;
  dropTopCustomer: Cases;
  summary: readonly { readonly in: number[]; readonly out: unknown }[];
}>('means');

// The reference's own t quantile is 3e-9 off here: later versions of the library it came from, and ours,
// give 2.0181014022664625 for 41.986 degrees of freedom where it has 2.018101396534427.
const OF_ITS_T = 1e-8;

describe('two means agree with the reference', () => {
  it.each(vectors.welch)('Welch: $name', ({ in: { a, b, level }, out }) => {
    expectAgrees(welch(a, b, level), out, OF_ITS_T);
  });

  it.each(vectors.bootT)('bootstrap: $name', ({ in: { a, b, level, B, seed }, out }) => {
    expectAgrees(bootT(a, b, { level, replicates: B, seed }), out);
  });

  it.each(vectors.permutation)('permutation: $name', ({ in: { a, b, R, seed, exactMax }, out }) => {
    expectAgrees(permutation(a, b, { shuffles: R, seed, exactMax }), out);
  });

  it.each(vectors.hurdleDecomposition)('more buyers or bigger baskets: $name', ({ in: { a, b }, out }) => {
    expectAgrees(hurdle(a, b), out);
  });

  it.each(vectors.dropTopCustomer)('without the biggest: $name', ({ in: { a, b }, out }) => {
    expectAgrees(dropTop(a, b), out);
  });

  it.each(vectors.summary)('summary of $in', ({ in: values, out }) => {
    expectAgrees(summary(values), out);
  });
});

describe('the long ones', () => {
  const a = Float64Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? i * 100 : 0));
  const b = Float64Array.from({ length: 60 }, (_, i) => (i % 5 === 0 ? i * 70 : 0));

  it.each([
    ['bootstrap', (pause: () => void) => bootT(a, b, { pause }), 8],
    ['shuffles', (pause: () => void) => permutation(a, b, { pause }), 20],
    ['splits', (pause: () => void) => permutation(a.subarray(0, 6), b.subarray(0, 8), { pause }), 13],
  ] as const)('%s stop for breath, and for good when told', (_name, run, breaths) => {
    let count = 0;
    run(() => (count += 1));
    expect(count).toBe(breaths);
    expect(() =>
      run(() => {
        throw new Error('enough');
      }),
    ).toThrow('enough');
  });

  it('leave what they were given as it was', () => {
    const [before, then] = [Array.from(a), Array.from(b)];
    permutation(a, b);
    bootT(a, b);
    expect([Array.from(a), Array.from(b)]).toEqual([before, then]);
  });
});
