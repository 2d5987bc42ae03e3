import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeRng } from '../../src/domain/rng';

type Vectors = {
  readonly uniform: readonly { readonly in: number; readonly out: readonly number[] }[];
  readonly shuffle: readonly { readonly in: [number, number[]]; readonly out: number[] }[];
  readonly randInt: readonly { readonly in: [number, number, number]; readonly out: number[] }[];
};

const file = new URL('../fixtures/vectors/rng.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

describe('makeRng', () => {
  it.each(vectors.uniform)('gives the known numbers from seed $in', ({ in: seed, out }) => {
    const rng = makeRng(seed);
    expect(out.map(() => rng.u())).toEqual(out);
  });

  it.each(vectors.shuffle)('shuffles as known: $in', ({ in: [seed, items], out }) => {
    const list = [...items];
    makeRng(seed).shuffle(list);
    expect(list).toEqual(out);
  });

  it.each(vectors.randInt)('draws the known whole numbers: $in', ({ in: [seed, n], out }) => {
    const rng = makeRng(seed);
    expect(out.map(() => rng.int(n))).toEqual(out);
  });

  it('begins from the program’s own seed unless told otherwise', () => {
    expect(makeRng().u()).toBe(makeRng(20240229).u());
  });
});
