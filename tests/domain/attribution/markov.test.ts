import { array, assert, boolean, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import type { KindJourneys } from '../../../src/domain/attribution/journeys';
import { markov } from '../../../src/domain/attribution/markov';
import { markovIntervals } from '../../../src/domain/attribution/markov-intervals';
import { shapleyByKind } from '../../../src/domain/attribution/shapley';
import { countTransitions } from '../../../src/domain/attribution/transitions';
import { makeRng } from '../../../src/domain/rng';
import { quantile } from '../../../src/domain/statistics/quantile';
import { journeysInWords } from './vector-journeys';

const KIND_NAMES = ['guide', 'talk', 'video', 'webinar'];

const anyWritten = array(
  record({
    path: array(
      nat(KIND_NAMES.length - 1).map((kind) => KIND_NAMES[kind] ?? ''),
      { maxLength: 5 },
    ),
    converted: boolean(),
    cents: nat(100_000),
  }),
  { minLength: 1, maxLength: 20 },
);

/** The chance to convert, followed step by step; those who come to the removed kind are lost. */
function converting({ journeys, steps, kinds }: KindJourneys, removed: number | null): number {
  const next = new Map<number, number[]>();
  for (const { from, to, converted } of journeys) {
    if (from === to) continue;
    const states = [kinds, ...steps.subarray(from, to), converted ? -1 : -2];
    states.slice(1).forEach((state, i) => {
      const before = states[i] ?? kinds;
      next.set(before, [...(next.get(before) ?? []), state]);
    });
  }
  let here = new Map([[kinds, 1]]);
  let converted = 0;
  for (let step = 0; step < 3000 && here.size > 0; step++) {
    const then = new Map<number, number>();
    for (const [state, chance] of here) {
      const followers = next.get(state) ?? [];
      for (const follower of followers) {
        if (follower === -1) converted += chance / followers.length;
        else if (follower >= 0 && follower !== removed && chance > 1e-18) {
          then.set(follower, (then.get(follower) ?? 0) + chance / followers.length);
        }
      }
    }
    here = then;
  }
  return converted;
}

test('a removal effect is what is lost when a kind is removed', () => {
  assert(
    property(anyWritten, (written) => {
      const { kinds, journeys } = journeysInWords(written);
      const own = markov(countTransitions(journeys));
      const all = converting(journeys, null);
      if (own === null) {
        expect(all).toBe(0);
        return;
      }
      expect(own.pConversion).toBeCloseTo(all, 9);
      kinds.forEach((_, k) => expect(own.removalEffect[k]).toBeCloseTo(1 - converting(journeys, k) / all, 9));
      expect(own.share.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
    { numRuns: 150 },
  );
});

test('purchases without a touch say nothing about kinds', () => {
  assert(
    property(anyWritten, nat(5), (written, count) => {
      const direct = Array.from({ length: count }, () => ({ path: [], converted: true, cents: 500 }));
      const [without, among] = [journeysInWords(written), journeysInWords([...written, ...direct])];
      expect(markov(countTransitions(among.journeys))).toEqual(markov(countTransitions(without.journeys)));
      expect(shapleyByKind(among.journeys)).toEqual(shapleyByKind(without.journeys));
    }),
  );
});

test('credit by distinct kind adds up to the revenue of journeys with a touch', () => {
  assert(
    property(anyWritten, (written) => {
      const revenue = written
        .filter(({ path, converted }) => converted && path.length > 0)
        .reduce((sum, { cents }) => sum + cents, 0);
      const parts = shapleyByKind(journeysInWords(written).journeys);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(revenue);
    }),
  );
});

const typical = [
  ...Array.from({ length: 25 }, () => ({ path: ['webinar', 'guide'], converted: true, cents: 900 })),
  ...Array.from({ length: 15 }, () => ({ path: ['talk'], converted: true, cents: 900 })),
  ...Array.from({ length: 40 }, () => ({ path: ['webinar'], converted: false, cents: 0 })),
  ...Array.from({ length: 30 }, () => ({ path: ['talk', 'guide'], converted: false, cents: 0 })),
];

function rangesOf(journeys: KindJourneys, seed: number) {
  const work = markovIntervals(journeys, seed);
  let step = work.next();
  let steps = 0;
  for (; step.done !== true; step = work.next()) expect(step.value).toBe(++steps);
  return { steps, ranges: step.value };
}

test('ranges are those of 500 resamples of contacts, written out', () => {
  const { journeys } = journeysInWords(typical);
  // Every third journey is the second of the contact before: what belongs to one contact is drawn together.
  const paired = {
    ...journeys,
    journeys: journeys.journeys.map((each, i) => ({ ...each, contact: Math.floor((i * 2) / 3) })),
  };
  const people = [...new Set(paired.journeys.map(({ contact }) => contact))];
  const rng = makeRng(11);
  const shares = Array.from({ length: 500 }, () => {
    const drawn = people.map(() => people[rng.int(people.length)]);
    const all = drawn.flatMap((who) => paired.journeys.filter(({ contact }) => contact === who));
    return markov(countTransitions({ ...paired, journeys: all }))?.share ?? [];
  });
  const { steps, ranges } = rangesOf(paired, 11);
  expect(steps).toBe(500);
  ranges?.forEach((range, kind) => {
    const own = shares.map((share) => share[kind] ?? 0);
    expect(range.lower).toBeCloseTo(quantile(own, 0.1), 12);
    expect(range.upper).toBeCloseTo(quantile(own, 0.9), 12);
    expect(range.level).toBe(0.8);
  });
});

test('ranges hold the share and are the same for the same seed', () => {
  const { journeys } = journeysInWords(typical);
  const { ranges } = rangesOf(journeys, 5);
  expect(rangesOf(journeys, 5).ranges).toEqual(ranges);
  expect(rangesOf(journeys, 6).ranges).not.toEqual(ranges);
  markov(countTransitions(journeys))?.share.forEach((share, kind) => {
    expect(ranges?.[kind]?.lower).toBeLessThan(share);
    expect(ranges?.[kind]?.upper).toBeGreaterThan(share);
  });
});

test('there is no range where nothing converts, or nobody was met', () => {
  const lost = journeysInWords([{ path: ['guide'], converted: false, cents: 0 }]);
  expect(rangesOf(lost.journeys, 1).ranges).toBeNull();
  const nobody = { journeys: [], steps: new Int32Array(0), kinds: 0 };
  expect(rangesOf(nobody, 1).ranges).toBeNull();
});
