import { describe, expect, it } from 'vitest';
import {
  type Benchmarks,
  USUAL_PAUSES,
  benchmarksOf,
  quickBenchmarks,
} from '../../../src/domain/benchmarks/benchmarks';
import type { BenchmarkInput } from '../../../src/domain/benchmarks/input';
import { addDays } from '../../../src/domain/day';
import { AS_OF, LANDMARK, book, crowd, person, sale, together } from './book';
import { sayInDollars } from './say-in-dollars';

const of = (input: BenchmarkInput): Benchmarks => benchmarksOf(input, sayInDollars);
const codes = (found: Benchmarks) =>
  [found.purchaseLikelihood, found.spendPerClient, found.presencePurchase, found.presenceSpend].map(
    ({ verdict }) => verdict.code,
  );
const caveats = (one: { readonly caveats: readonly { readonly code: string }[] }) =>
  one.caveats.map(({ code }) => code);

const kind = together(
  crowd(1000, 120, 'exposed', { after: 0.55, before: 0.3 }),
  crowd(5000, 200, 'base', { after: 0.2, before: 0.3 }),
);

describe('benchmarks', () => {
  it('of an empty book say there is not enough of anything', () => {
    const found = of(book([]));
    expect(codes(found)).toEqual(['not_enough', 'not_enough', 'not_enough', 'not_enough']);
    expect(found.beforeAfter.verdict.code).toBe('not_enough');
    expect(found.presence.verdict.code).toBe('not_enough');
    expect(found.purchaseLikelihood).toMatchObject({ difference: null, ratio: null, p: null, pHolm: null });
    expect(found.spendPerClient).toMatchObject({ difference: null, p: null, hurdle: null, adjusted: null });
  });

  it.each([
    ['one person', book([person(1, { arm: 'exposed', presenceOnLandmark: 'yes' })], [sale(1, AS_OF, 100)])],
    [
      'one buyer',
      together(crowd(1, 40, 'exposed', { after: 0, before: 0 }), book([person(99)], [sale(99, AS_OF, 1)])),
    ],
    [
      'nobody buying',
      together(
        crowd(1, 40, 'exposed', { after: 0, before: 0 }),
        crowd(99, 40, 'base', { after: 0, before: 0 }),
      ),
    ],
  ])('of %s have no figure that is not a number', (_name, input) => {
    const text = JSON.stringify(of(input), (_key, value: unknown) =>
      typeof value === 'number' && Number.isNaN(value) ? 'not a number' : value,
    );
    expect(text).not.toContain('not a number');
    expect(of(input).spendPerClient.verdict.code).toBe('not_enough');
  });

  it('find what is there: people treated well bought more, also among people alike', () => {
    const found = of(kind);
    expect(found.purchaseLikelihood.verdict).toMatchObject({
      level: 'ok',
      code: 'likely',
      direction: 'higher',
    });
    expect(found.spendPerClient.verdict).toMatchObject({ level: 'ok', code: 'likely', direction: 'higher' });
    expect(found.purchaseLikelihood.adjusted?.rd?.lower).toBeGreaterThan(0);
    expect(found.purchaseLikelihood.droppedShare).toBe(0);
    expect(caveats(found.purchaseLikelihood)).toEqual(['better_customers', 'association']);
  });

  it('take each p-value through Holm, over those of the four that have enough data', () => {
    const { purchaseLikelihood: rate, spendPerClient: spend, presencePurchase } = of(kind);
    const [p, q] = [rate.p?.p ?? 1, spend.p?.p ?? 1];
    expect(Math.min(p, q) * 2).toBeCloseTo(Math.min(rate.pHolm ?? 0, spend.pHolm ?? 0), 12);
    expect(rate.pHolm).toBeGreaterThanOrEqual(p);
    expect(presencePurchase.pHolm).toBeNull();
  });

  it('of everybody buying the same find nothing', () => {
    const everybody = together(
      crowd(1, 40, 'exposed', { after: 0, before: 0 }),
      crowd(99, 50, 'base', { after: 0, before: 0 }),
    );
    const sales = everybody.contacts.map(({ id }) => sale(id, AS_OF, 9_007_199_254_740_991));
    const found = of({ ...everybody, sales });
    expect(codes(found).slice(0, 2)).toEqual(['cant_tell', 'cant_tell']);
    expect(found.purchaseLikelihood.p).toMatchObject({ p: 1, method: 'degenerate' });
    expect(found.spendPerClient.difference).toMatchObject({ diff: 0, degenerate: true });
  });

  it('see through people who bought more before, and so were treated better', () => {
    const confounded = together(
      crowd(1000, 150, 'exposed', { after: 0.6, before: 1 }),
      crowd(3000, 30, 'exposed', { after: 0.1, before: 0 }),
      crowd(5000, 40, 'base', { after: 0.6, before: 1 }),
      crowd(7000, 200, 'base', { after: 0.1, before: 0 }),
    );
    const found = of(confounded).purchaseLikelihood;
    expect(found.difference?.lower).toBeGreaterThan(0.2);
    expect(found.verdict.code).toBe('explained');
  });

  it('have no adjusted verdict where too few are alike', () => {
    const apart = together(
      crowd(1000, 100, 'exposed', { after: 0.6, before: 1 }),
      crowd(5000, 200, 'base', { after: 0.2, before: 0 }),
    );
    const found = of(apart);
    expect(found.purchaseLikelihood).toMatchObject({ droppedShare: 1, adjusted: { rd: null } });
    expect(found.spendPerClient).toMatchObject({ droppedShare: 1, adjusted: null });
    expect(codes(found).slice(0, 2)).toEqual(['leaning', 'leaning']);
    expect(caveats(found.purchaseLikelihood)).toEqual(['association', 'few_alike']);
  });

  it('name the one customer most of a difference hangs on', () => {
    const even = together(
      crowd(1000, 60, 'exposed', { after: 0.3, before: 0.3 }),
      crowd(5000, 90, 'base', { after: 0.3, before: 0.3 }),
    );
    const found = of(together(even, book([], [sale(1000, AS_OF, 90_000_000)]))).spendPerClient;
    expect(found).toMatchObject({ dominated: true, verdict: { code: 'one_customer', direction: null } });
    expect(found.caveats.at(-1)?.text).toMatch(
      /^Most of the difference hangs on the biggest customer .+ 9\d/,
    );
  });

  it('tell of a group that is ahead by one customer alone', () => {
    const behind = together(
      crowd(1000, 60, 'exposed', { after: 0.1, before: 0.3 }),
      crowd(5000, 90, 'base', { after: 0.3, before: 0.3 }),
    );
    const found = of(together(behind, book([], [sale(1000, AS_OF, 90_000_000)]))).spendPerClient;
    expect(found).toMatchObject({ robust: false });
    expect(found.dropTop?.diff).toBeGreaterThan(0);
    expect(found.caveats.at(-1)?.text).toMatch(
      /^Without its biggest customer, who is (?:9\d|100).* of what it spent, the better group would not be ahead\.$/,
    );
  });

  it('compare by presence too, and tell who was looked up later', () => {
    const contacts = kind.contacts.map((one, i) => ({
      ...one,
      presenceOnLandmark: one.arm === 'exposed' ? ('yes' as const) : ('no' as const),
      lookedUpAfter: i < 3,
    }));
    const found = of({ ...kind, contacts });
    expect(found.presencePurchase.difference).toEqual(found.purchaseLikelihood.difference);
    expect(found.presencePurchase.pHolm).toBeGreaterThanOrEqual((found.presencePurchase.p?.p ?? 1) * 2);
    expect(found.presencePurchase.verdict.text).toContain('a social presence is the reason');
    const turned = contacts.map((one) => ({
      ...one,
      presenceOnLandmark: one.presenceOnLandmark === 'yes' ? ('no' as const) : ('yes' as const),
    }));
    expect(of({ ...kind, contacts: turned }).presencePurchase.caveats[1]?.text).toMatch(
      /without that it may be even lower\.$/,
    );
    expect(found.presencePurchase.caveats[1]).toEqual({
      code: 'looked_up_after',
      text: '3 people were looked up after the fact. People who buy get looked up, so the difference may look larger than it is.',
    });
  });

  it('are the same every time, and whatever order sales come in', () => {
    expect(of({ ...kind, sales: [...kind.sales].toReversed() })).toEqual(of(kind));
  });

  it('have their shares ready before anything is resampled', () => {
    const quick = quickBenchmarks(kind, sayInDollars);
    const full = of(kind);
    expect(full.purchaseLikelihood).toMatchObject(quick.purchaseLikelihood);
    expect(full.presence).toEqual(quick.presence);
    expect(quick.days.landmark).toBe(LANDMARK);
  });

  it('stop for breath as often as said, and for good when told', () => {
    const presence = kind.contacts.map((one, i) => ({
      ...one,
      presenceOnLandmark: i % 2 ? ('yes' as const) : ('no' as const),
    }));
    let pauses = 0;
    benchmarksOf({ ...kind, contacts: presence }, sayInDollars, { pause: () => (pauses += 1) });
    expect(pauses).toBe(USUAL_PAUSES);
    const stop = () => {
      throw new Error('cancelled');
    };
    expect(() => benchmarksOf(kind, sayInDollars, { pause: stop })).toThrow('cancelled');
  });
});

describe('before and after', () => {
  it('leans at most, however plain the difference is', () => {
    const found = of(kind).beforeAfter;
    expect(found.drifting).toBe(false);
    expect(found.verdict).toMatchObject({ level: 'ok', code: 'leaning', direction: 'higher' });
    expect(caveats(found)).toEqual(['association', 'bounces_back']);
    expect(found.did).toBeCloseTo(
      (found.treatedAfter ?? 0) -
        (found.treatedBefore ?? 0) -
        (found.controlAfter ?? 0) +
        (found.controlBefore ?? 0),
      6,
    );
  });

  it('supports nothing when the groups were drifting apart before', () => {
    const drift = kind.contacts
      .filter(({ arm }) => arm === 'exposed')
      .map(({ id }, i) => sale(id, addDays(LANDMARK, -5), 9000 + (i % 7) * 100));
    const more = drift.map((one) => ({ ...one, day: addDays(LANDMARK, 5), cents: one.cents }));
    const found = of({ ...kind, sales: [...kind.sales, ...drift, ...more, ...more] }).beforeAfter;
    expect(found.drifting).toBe(true);
    expect(found.verdict).toEqual({
      level: 'ok',
      code: 'drifting',
      direction: null,
      text: "Can't tell yet. The groups were already drifting apart.",
    });
  });

  it('is of people known one window before, the placebo of those known two', () => {
    const contacts = [
      person(1, { arm: 'exposed', firstSeenOn: addDays(LANDMARK, -180) }),
      person(2, { arm: 'exposed', firstSeenOn: addDays(LANDMARK, -90) }),
      person(3, { arm: 'exposed', firstSeenOn: addDays(LANDMARK, -89) }),
      person(4, { arm: 'exposed', armBefore: 'exposed' }),
      person(5),
      person(6, { arm: 'overdrawn' }),
    ];
    const { a, b, placebo, ...found } = of(book(contacts)).beforeAfter;
    expect([a.n, b.n, placebo.nA, placebo.nB]).toEqual([2, 1, 1, 1]);
    expect(caveats(found)).toContain('no_earlier_window');
  });
});
