import { expect, test } from 'vitest';
import { inKinds, journeysOf } from '../../../src/domain/attribution/journeys';
import { largestRemainder } from '../../../src/domain/attribution/largest-remainder';
import { markov } from '../../../src/domain/attribution/markov';
import { netOfRefunds } from '../../../src/domain/attribution/net-of-refunds';
import { pathOf } from '../../../src/domain/attribution/path';
import { type CreditRule, ruleWeights } from '../../../src/domain/attribution/rule';
import { shapleyByKind } from '../../../src/domain/attribution/shapley';
import { touchesOf } from '../../../src/domain/attribution/touches';
import { countTransitions } from '../../../src/domain/attribution/transitions';
import { cents } from '../../../src/domain/money';
import { apart, readVectors } from '../statistics/vectors';
import { journeysInWords } from './vector-journeys';

type Case<In, Out> = { readonly name?: string; readonly in: In; readonly out: Out };
type Path = { readonly model: CreditRule; readonly touchDays: number[]; readonly purchaseDay: number };
type Vectors = {
  largestRemainder: Case<{ amount: number; weights: number[] }, number[] | null>[];
  rules: Case<Path & { amount: number; halfLife: number }, { weights: number[]; credits: number[] }>[];
  lookback: Case<
    { touches: { id: string; day: number; seq: number }[]; purchaseDay: number; lookbackDays: number },
    string[]
  >[];
  netOfRefunds: Case<
    Path & { gross: number; refunds: number[] },
    { net: number; excessRefund: number; credits: number[] }
  >[];
  markov: Case<
    { journeys: { path: string[]; converted: boolean; n: number }[]; totalCents: number },
    {
      kinds: string[];
      pConversion: number;
      removalEffect: Record<string, number | null>;
      share: Record<string, number> | null;
      weights?: number[];
      credits: Record<string, number> | null;
    }
  >[];
  shapley: Case<
    { journeys: { path: string[]; cents: number }[] },
    { exact: Record<string, number>; cents: Record<string, number> }
  >[];
  journeys: Case<
    {
      touches: { seq: number; contact: string; kind: string; day: number }[];
      purchases: { seq: number; contact: string; day: number; cents: number }[];
      today: number;
      lookbackDays: number;
    },
    { contact: string; path: string[]; converted: boolean; cents: number }[]
  >[];
};

const vectors = readVectors<Vectors>('attribution');

test.each(vectors.largestRemainder)('shares out $in', ({ in: { amount, weights }, out }) => {
  expect(largestRemainder(cents(amount), weights)).toEqual(out);
  expect(largestRemainder(cents(amount), weights.map(BigInt))).toEqual(out);
});

test.each(vectors.rules)('$name: $in.model', ({ in: { model, touchDays, amount, halfLife }, out }) => {
  const weights = ruleWeights(model, touchDays, halfLife);
  expect(weights).toEqual(out.weights);
  expect(largestRemainder(cents(amount), weights)).toEqual(out.credits);
});

test.each(vectors.lookback)('looks back $in.lookbackDays days', ({ in: input, out }) => {
  const touches = input.touches.map((touch) => ({ ...touch, giveaway: touch.seq }));
  expect(pathOf(touches, input.purchaseDay, input.lookbackDays).map(({ id }) => id)).toEqual(out);
});

test.each(vectors.netOfRefunds)('takes refunds off: $in', ({ in: { gross, refunds, ...path }, out }) => {
  const { net, excessRefund } = netOfRefunds(cents(gross), refunds.map(cents));
  expect({ net, excessRefund }).toEqual({ net: out.net, excessRefund: out.excessRefund });
  expect(largestRemainder(net, ruleWeights(path.model, path.touchDays, 30))).toEqual(out.credits);
});

test.each(vectors.markov)('removes kinds: $name', ({ in: { journeys: written, totalCents }, out }) => {
  const each = written.flatMap(({ n, ...journey }) =>
    Array.from({ length: n }, () => ({ ...journey, cents: 0 })),
  );
  const { kinds, journeys } = journeysInWords(each);
  expect(kinds).toEqual(out.kinds);
  const own = markov(countTransitions(journeys));
  if (out.share === null || own === null) {
    expect(own).toBe(out.share);
    return;
  }
  expect(apart(own.pConversion, out.pConversion)).toBeLessThan(1e-12);
  kinds.forEach((kind, k) => {
    expect(apart(own.removalEffect[k] ?? null, out.removalEffect[kind] ?? null)).toBeLessThan(1e-12);
    expect(apart(own.share[k] ?? null, out.share?.[kind] ?? null)).toBeLessThan(1e-12);
  });
  expect(own.weights).toEqual(out.weights);
  const credits = largestRemainder(cents(totalCents), own.weights);
  expect(Object.fromEntries(kinds.map((kind, k) => [kind, credits?.[k]]))).toEqual(out.credits);
});

test.each(vectors.shapley)('divides by distinct kind: $name', ({ in: { journeys: written }, out }) => {
  const { kinds, journeys } = journeysInWords(written.map((each) => ({ ...each, converted: true })));
  const own = shapleyByKind(journeys);
  expect(Object.fromEntries(kinds.map((kind, k) => [kind, own[k]]))).toEqual(out.cents);
  kinds.forEach((kind, k) => expect(Math.abs((own[k] ?? 0) - (out.exact[kind] ?? 0))).toBeLessThan(1));
});

test.each(vectors.journeys)(
  'finds journeys',
  ({ in: { touches: met, purchases, today, lookbackDays }, out }) => {
    const who = [...new Set([...met, ...purchases].map(({ contact }) => contact))].sort();
    const kinds = [...new Set(met.map(({ kind }) => kind))].sort();
    const kindOf = met.map(({ kind }) => kinds.indexOf(kind));
    const contactOf = (rows: readonly { contact: string }[]) =>
      rows.map(({ contact }) => who.indexOf(contact));
    const responses = { contact: contactOf(met), giveaway: [...met.keys()], day: met.map(({ day }) => day) };
    const touches = touchesOf({ contacts: who.length, kindOf, responses }, today);
    const orders = { contact: contactOf(purchases), day: purchases.map(({ day }) => day) };
    const net = purchases.map((purchase) => purchase.cents);
    const own = inKinds(journeysOf(touches, orders, net, today, lookbackDays), touches, {
      kindOf,
      kinds: kinds.length,
    });
    const told = own.journeys.map(({ contact, from, to, converted, cents: amount }) => ({
      contact: who[contact],
      path: [...own.steps.subarray(from, to)].map((kind) => kinds[kind]),
      converted,
      cents: amount,
    }));
    expect(told).toEqual(out);
  },
);
