import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRng } from '../../../src/domain/rng';
import { uniformStream } from '../../../src/domain/statistics/uniform-stream';

it('gives the numbers of the program’s own stream, however many are asked for at a time', () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), lengths, (seed, counts) => {
      const [stream, rng] = [uniformStream(seed), makeRng(seed)];
      for (const count of counts) {
        const found = new Float64Array(count);
        stream(found, count);
        expect(Array.from(found)).toEqual(Array.from({ length: count }, () => rng.u()));
      }
    }),
    { numRuns: 40 },
  );
});
