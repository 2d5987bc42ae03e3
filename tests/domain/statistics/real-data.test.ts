import { describe, expect, it } from 'vitest';
import { hurdleOf } from '../../../src/domain/statistics/hurdle';
import { koopman } from '../../../src/domain/statistics/koopman';
import { mantelHaenszel } from '../../../src/domain/statistics/mantel-haenszel';
import { momentsOfSums } from '../../../src/domain/statistics/moments';
import { newcombe } from '../../../src/domain/statistics/newcombe';
import { pValue2x2 } from '../../../src/domain/statistics/two-by-two';
import { welchOfMoments } from '../../../src/domain/statistics/welch';
import { wilson } from '../../../src/domain/statistics/wilson';
import { expectAgrees } from './agrees';
import { rateStrata, type StratumTuple } from './rate-strata';
import { readVectors } from './vectors';

type Arm = { n: number; visit: number; conversion: number; spendCents: number; spendCentsSq: number };
type Rates = Record<'wilsonTreated' | 'wilsonControl' | 'newcombe' | 'koopman' | 'p', unknown>;
type Effect = {
  readonly in: { treated: string; control: string; suff: Record<string, Arm> };
  readonly out: {
    visit: Rates;
    conversion: Rates;
    spend: unknown;
    hurdle: unknown;
    mantelHaenszelByHistorySegment: { strata: StratumTuple[]; out: unknown };
  };
};
type Confounded = {
  readonly in: { strata: StratumTuple[] };
  readonly out: { crude: unknown; adjusted: unknown };
};
type PerThousand = { per1000: number; lower: number; upper: number; totalTreated: number };

const hillstrom = readVectors<{
  effects: Effect[];
  incrementalSpend: readonly { readonly out: Record<string, PerThousand> }[];
  smallSamples: readonly {
    readonly in: { nPerArm: number };
    readonly out: { buyersTreated: number; buyersControl: number; conversion: unknown };
  }[];
}>('hillstrom');
const confounding = readVectors<{ onlineRetail: Confounded[]; bankMarketing: Confounded[] }>('confounding');

const armsOf = ({ in: { suff, treated, control } }: Effect): [Arm, Arm] => [
  suff[treated] as Arm,
  suff[control] as Arm,
];
const spendOf = (arms: [Arm, Arm]) => {
  const [a, b] = arms.map((arm) => momentsOfSums(arm.n, arm.spendCents, arm.spendCentsSq));
  return a && b ? welchOfMoments(a, b) : null;
};

describe('a large experiment', () => {
  it.each(hillstrom.effects)('$in.treated against $in.control', (effect) => {
    const [a, b] = armsOf(effect);
    for (const what of ['visit', 'conversion'] as const) {
      const expected = effect.out[what];
      expectAgrees(wilson(a[what], a.n), expected.wilsonTreated);
      expectAgrees(wilson(b[what], b.n), expected.wilsonControl);
      expectAgrees(newcombe(a[what], a.n, b[what], b.n), expected.newcombe);
      expectAgrees(koopman(a[what], a.n, b[what], b.n), expected.koopman);
      expectAgrees(pValue2x2(a[what], a.n, b[what], b.n), expected.p);
    }
    const groups = [a, b].map((arm) => ({ n: arm.n, buyers: arm.conversion, sum: arm.spendCents }));
    expectAgrees(hurdleOf(groups[0] ?? expect.fail(), groups[1] ?? expect.fail()), effect.out.hurdle);
    expectAgrees(spendOf([a, b]), effect.out.spend);
  });

  it.each(hillstrom.effects)('$in.treated among people who spent alike', ({ out }) => {
    const { strata, out: expected } = out.mantelHaenszelByHistorySegment;
    expectAgrees(mantelHaenszel(rateStrata(strata)), expected);
  });

  it.each(hillstrom.effects)('$in.treated brought so much more in a thousand', (effect) => {
    const found = spendOf(armsOf(effect)) ?? expect.fail();
    const expected = hillstrom.incrementalSpend[0]?.out[effect.in.treated] ?? expect.fail();
    expectAgrees(found.diff * 1000, expected.per1000);
    expectAgrees(found.lower * 1000, expected.lower);
    expectAgrees(found.diff * armsOf(effect)[0].n, expected.totalTreated);
  });

  it.each(hillstrom.smallSamples)('$in.nPerArm of each', ({ in: { nPerArm: n }, out }) => {
    expectAgrees(newcombe(out.buyersTreated, n, out.buyersControl, n), out.conversion);
  });
});

describe('what past spending explains', () => {
  it.each([...confounding.onlineRetail, ...confounding.bankMarketing])(
    'of $out.crude',
    ({ in: given, out }) => {
      const strata = rateStrata(given.strata);
      const sum = (key: 'x1' | 'n1' | 'x0' | 'n0') => strata.reduce((total, one) => total + one[key], 0);
      expectAgrees(newcombe(sum('x1'), sum('n1'), sum('x0'), sum('n0')), out.crude);
      expectAgrees(mantelHaenszel(strata), out.adjusted);
    },
  );
});
