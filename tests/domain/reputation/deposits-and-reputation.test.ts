import { describe, expect, it } from 'vitest';
import { depositsAndReputation } from '../../../src/domain/reputation/deposits-and-reputation';
import { depositsAndReputationSentence } from '../../../src/domain/reputation/deposits-and-reputation-words';
import { makeRng } from '../../../src/domain/rng';
import { readVectors } from '../statistics/vectors';

const { laggedSpearman } = readVectors<{
  laggedSpearman: { name: string; in: { x: number[]; y: number[] } }[];
}>('reputation');

function series(name: string): [number[], number[]] {
  const one = laggedSpearman.find((found) => found.name === name);
  if (!one) throw new Error(`No series “${name}”`);
  return [one.in.x, one.in.y];
}

function sentence(deposits: readonly number[], index: readonly (number | null)[]): string {
  return depositsAndReputationSentence(depositsAndReputation(deposits, index));
}

function shuffled(seed: number, months: number): number[] {
  const rng = makeRng(seed);
  return Array.from({ length: months }, () => rng.int(100));
}

describe('deposits and reputation', () => {
  it('says that the two move together, and how much later', () => {
    const [x, y] = series('lag 1 effect');
    expect(depositsAndReputation(x, y)).toMatchObject({
      status: 'read',
      months: 24,
      verdict: { code: 'together', lag: 1, p: 0.0002 },
    });
    expect(sentence(x, y)).toBe(
      'Over 24 months, reputation moves together with the deposits of the month before. This does not prove that one brings the other about.',
    );
    expect(
      sentence(
        x,
        y.map((value) => -value),
      ),
    ).toContain('moves the opposite way to the deposits of the month before');
    expect(sentence(x, x)).toContain('moves together with the deposits of the same month');
    expect(sentence(x, [0, 5, ...x.slice(0, -2)])).toContain('the deposits of 2 months before');
  });

  it('says that it cannot tell where both merely rise', () => {
    expect(sentence(...series('independent trend only'))).toBe(
      'Can’t tell yet. Over 20 months, the two move no closer together than chance alone would have it.',
    );
  });

  it('keeps its gates: 12 months to be shown, 18 for a verdict, and both must vary', () => {
    const [x, y] = [shuffled(1, 18), shuffled(2, 18)];
    const status = (months: number): string =>
      depositsAndReputation(x.slice(0, months), y.slice(0, months)).status;
    expect([11, 12, 17, 18].map(status)).toEqual(['not_enough', 'early', 'early', 'read']);
    expect(sentence(x.slice(0, 11), y.slice(0, 11))).toBe(
      'Not enough data yet. This needs at least 12 months on end with a reputation index; you have 11.',
    );
    expect(sentence(x.slice(0, 12), y.slice(0, 12))).toBe(
      'Too early to say: 12 months of the 18 a verdict needs.',
    );
    expect(sentence(...series('constant deposits'))).toContain('nothing varies yet');
  });

  it('reads the longest run of months with an index, the later of two as long', () => {
    const x = shuffled(3, 32);
    const index: (number | null)[] = shuffled(4, 32);
    index[4] = null;
    index[18] = null;
    expect(depositsAndReputation(x, index)).toMatchObject({ status: 'early', first: 19, months: 13 });
    index[31] = null;
    expect(depositsAndReputation(x, index)).toMatchObject({ first: 5, months: 13 });
  });

  it('has nothing to say of nothing, and refuses lists of different months', () => {
    expect(depositsAndReputation([], [])).toEqual({ status: 'not_enough', need: 12, first: 0, months: 0 });
    expect(depositsAndReputation([1], [null])).toMatchObject({ status: 'not_enough', months: 0 });
    expect(() => depositsAndReputation([1], [])).toThrow(RangeError);
  });

  it('raises few false alarms: about one in twenty of series that have nothing to do with each other', () => {
    let alarms = 0;
    for (let run = 0; run < 100; run++) {
      const found = depositsAndReputation(shuffled(run, 20), shuffled(1000 + run, 20), { shuffles: 199 });
      if (found.status === 'read' && found.verdict.code !== 'cant_tell') alarms++;
    }
    expect(alarms).toBeLessThanOrEqual(11);
  });
});
