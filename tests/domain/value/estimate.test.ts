import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, addDays, day, dayNumber } from '../../../src/domain/day';
import { cents, sumCents } from '../../../src/domain/money';
import { EXPOSED, type Standings } from '../../../src/domain/value/arms';
import { ASSUMPTIONS_AS_THEY_COME } from '../../../src/domain/value/assumptions';
import { backtest } from '../../../src/domain/value/backtest';
import { drawPlan } from '../../../src/domain/value/draws';
import { estimate } from '../../../src/domain/value/estimate';
import { type ValueInput, fit } from '../../../src/domain/value/fit';
import { moments } from '../../../src/domain/value/moments';
import { type ContactSale, recordsOf } from '../../../src/domain/value/records';

const today = day('2026-11-23');
const first = addDays(today, -600);
const plan = drawPlan(5, 400);

type Person = { readonly tier: number; readonly sales: readonly (readonly [ago: number, amount: number])[] };

/** People who always stood as they do now: tier 0 is overdrawn, 1 neither, 2 and more in credit. */
function inputOf(people: readonly Person[], order = people.map((_, at) => at)): ValueInput {
  const contacts = order.map((at) => ({ id: at + 1, firstSeen: first }));
  const sales = people.flatMap((person, at) =>
    person.sales.map(([ago, amount]): ContactSale => ({
      contact: at + 1,
      day: addDays(today, -ago),
      amountCents: cents(amount),
    })),
  );
  const tiers = Uint8Array.from(order, (at) => people[at]?.tier ?? 1);
  const arms = tiers.map((tier) => (tier === 0 ? 2 : tier === 1 ? 0 : 1));
  const standings: Standings = { arms, tiers };
  return {
    records: recordsOf(contacts, sales),
    standingsOn: () => standings,
    firstRecorded: first,
    assumptions: ASSUMPTIONS_AS_THEY_COME,
  };
}

const person = fc.record({
  tier: fc.integer({ min: 0, max: 4 }),
  sales: fc.array(fc.tuple(fc.integer({ min: 0, max: 590 }), fc.integer({ min: -9000, max: 90_000 })), {
    maxLength: 6,
  }),
});
const people = fc.array(person, { minLength: 5, maxLength: 40 });

function repeated(count: number, made: (at: number) => Person): Person[] {
  return Array.from({ length: count }, (_, at) => made(at));
}

describe('the parts of an estimate', () => {
  it('add up to it to the cent', () => {
    let shown = 0;
    fc.assert(
      fc.property(people, (some) => {
        const { value, basis } = estimate({ ...inputOf(some), asOf: today, plan });
        if (value === null) return;
        shown++;
        for (const parts of [value.contacts, value.strata, value.tiers])
          expect(sumCents(parts.map((part) => part.valueCents))).toBe(value.expectedCents);
        expect(value.contacts).toHaveLength(basis.inCredit);
        for (const parts of [value.strata, value.tiers])
          expect(parts.reduce((sum, part) => sum + part.inCredit, 0)).toBe(basis.inCredit);
        expect(value.lowerCents).toBeLessThanOrEqual(value.middleCents);
        expect(value.middleCents).toBeLessThanOrEqual(value.upperCents);
      }),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(20);
  });

  it('come out alike twice, and in any order of contacts', () => {
    fc.assert(
      fc.property(people, (some) => {
        const input = inputOf(some);
        const once = estimate({ ...input, asOf: today, plan: drawPlan(5, 100) });
        expect(estimate({ ...input, asOf: today, plan: drawPlan(5, 100) })).toEqual(once);
        const backwards = fit(inputOf(some, some.map((_, at) => at).toReversed()), today);
        const forwards = fit(input, today);
        expect(moments(backwards.strata, EXPOSED).mean).toBeCloseTo(
          moments(forwards.strata, EXPOSED).mean,
          4,
        );
        expect(backwards.training.phi).toBeCloseTo(forwards.training.phi, 9);
        expect(backwards.training.contacts).toEqual(forwards.training.contacts);
      }),
      { numRuns: 40 },
    );
  });

  it('know nothing of what came later', () => {
    fc.assert(
      fc.property(people, (some) => {
        const input = inputOf(some);
        const then = some.map(({ tier, sales }) => ({ tier, sales: sales.filter(([ago]) => ago >= 100) }));
        const ways = { asOf: addDays(today, -100), plan };
        expect(estimate({ ...input, ...ways })).toEqual(estimate({ ...inputOf(then), ...ways }));
      }),
      { numRuns: 30 },
    );
  });

  it('are further apart by the widening, about the same middle', () => {
    const input = inputOf(repeated(40, (at) => ({ tier: 1 + (at % 3), sales: [[20 + at, 5000]] })));
    const plain = estimate({ ...input, asOf: today, plan }).value;
    const wide = estimate({ ...input, asOf: today, plan, widening: 2 }).value;
    if (!plain || !wide) throw new Error('There is a figure');
    expect(wide.middleCents).toBe(plain.middleCents);
    expect(
      Math.abs(wide.upperCents - wide.middleCents - 2 * (plain.upperCents - plain.middleCents)),
    ).toBeLessThan(3);
    expect(wide.probPositive).toBe(plain.probPositive);
  });
});

describe('what cannot be said', () => {
  it('by records, where nobody in credit has a past stretch: grade D, and no part is on record', () => {
    const sales = [15, 105, 195, 285].map((ago) => [ago, 8000] as const);
    const input = inputOf(repeated(40, (at) => ({ tier: at % 2 === 0 ? 2 : 1, sales })));
    const nobody = inputOf(repeated(40, () => ({ tier: 1, sales }))).standingsOn(today);
    const standingsOn = (on: Day) => (on === today ? input.standingsOn(on) : nobody);
    const found = estimate({ ...input, standingsOn, asOf: today, plan });
    expect(found).toMatchObject({ grade: 'D', basis: { dataShare: 0, assumptionShare: 1 } });
    expect(found.value?.strata.map(({ dataShare }) => dataShare)).toEqual([0]);
    const known = estimate({ ...input, asOf: today, plan });
    expect(known.grade).toBe('C');
    expect(known.value?.strata[0]?.dataShare).toBeCloseTo(known.basis.dataShare ?? 0, 12);
  });

  it('of nobody in credit', () => {
    const input = inputOf(repeated(30, () => ({ tier: 1, sales: [[30, 5000]] })));
    const found = estimate({ ...input, asOf: today, plan });
    expect(found).toMatchObject({ status: 'noExposed', value: null, grade: 'D' });
    expect(found.missing).toContainEqual({ what: 'inCredit', before: 'figure', need: 1, have: 0 });
    expect(found.basis.dataShare).toBeNull();
  });

  it('of an empty book', () => {
    const found = estimate({ ...inputOf([]), firstRecorded: null, asOf: today, plan });
    expect(found).toMatchObject({ status: 'noExposed', value: null, sales: null, atRisk: null });
    const record = backtest({ ...inputOf([]), firstRecorded: null, today, plan });
    expect(record).toMatchObject({ months: [], widening: 1, ratio: null, coverage: null, scores: null });
  });

  it('where nobody ever bought, unless the owner supposes', () => {
    const input = inputOf(repeated(30, (at) => ({ tier: at % 3, sales: [] })));
    const found = estimate({ ...input, asOf: today, plan });
    expect(found).toMatchObject({ status: 'assumption', value: null, scenario: null });
    expect(found.missing.map(({ what }) => what)).toContain('purchases');
    const assumptions = { ...ASSUMPTIONS_AS_THEY_COME, assumedLift: 0.05 };
    const supposed = estimate({ ...input, assumptions, asOf: today, plan });
    expect(supposed.value).toBeNull();
    expect(supposed.scenario?.expectedCents).toBeGreaterThan(0);
  });

  it('to the cent of amounts beyond it', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const sales = [30, 120, 210, 300, 390].map((ago) => [ago, most] as const);
    const input = inputOf(
      repeated(400, (at) => ({ tier: at % 2 === 0 ? 2 : 1, sales: at % 2 === 0 ? sales : [] })),
    );
    const found = estimate({ ...input, asOf: today, plan });
    expect(found).toMatchObject({ value: null, missing: [{ what: 'amounts', before: 'figure' }] });
  });
});

describe('the ends of what can happen', () => {
  it('a single sale of the largest amount keeps its cents', () => {
    const one = (at: number): Person => ({
      tier: 1 + (at % 2),
      sales: at < 5 ? [[100, 9_007_000_000_000_000 / (at + 1)]] : [],
    });
    const { value } = estimate({
      ...inputOf(
        repeated(20, (at) => ({
          ...one(at),
          sales: one(at).sales.map(([ago, amount]) => [ago, Math.floor(amount)] as const),
        })),
      ),
      asOf: today,
      plan,
    });
    if (!value) throw new Error('There is a figure');
    expect(sumCents(value.contacts.map((part) => part.valueCents))).toBe(value.expectedCents);
    expect(sumCents(value.tiers.map((part) => part.valueCents))).toBe(value.expectedCents);
  });

  it('everybody buys: credit adds about nothing', () => {
    const often = [10, 100, 190, 280, 370, 460].map((ago) => [ago, 5000] as const);
    const { value } = estimate({
      ...inputOf(repeated(60, (at) => ({ tier: 1 + (at % 2), sales: often }))),
      asOf: today,
      plan,
    });
    expect(Math.abs(value?.expectedCents ?? Infinity)).toBeLessThan(100);
  });

  it('refunds above sales are no purchase', () => {
    const input = inputOf(
      repeated(20, (at) => ({
        tier: 1 + (at % 2),
        sales: [
          [50, 1000],
          [40, -3000],
        ],
      })),
    );
    const { training } = fit(input, today);
    expect(training.buyerWindows).toBe(0);
    expect(training.contactWindows).toBe(80);
  });

  it('who is first seen later is not there', () => {
    const input = inputOf(repeated(6, () => ({ tier: 2, sales: [] })));
    input.records.firstSeen.fill(100_000);
    expect(fit(input, today).strata.every(({ contacts }) => contacts[EXPOSED] === 0)).toBe(true);
  });

  it('an arm that buys less is worth less than nothing', () => {
    const sales = [15, 105, 195, 285].map((ago) => [ago, 8000] as const);
    const input = inputOf(
      repeated(80, (at) => ({
        tier: at % 2 === 0 ? 2 : at % 4 === 1 ? 1 : 0,
        sales: at % 2 === 0 && at > 8 ? sales.slice(3) : sales,
      })),
    );
    const found = estimate({ ...input, asOf: today, plan });
    expect(found.value?.expectedCents).toBeLessThan(0);
    expect(found.atRisk?.overdrawn).toBe(20);
  });
});

describe('while it computes', () => {
  it('can be stopped', () => {
    const input = inputOf(repeated(30, (at) => ({ tier: 1 + (at % 2), sales: [[30, 5000]] })));
    let calls = 0;
    const stopped = () => {
      if (++calls === 3) throw new RangeError('Stopped');
    };
    expect(() => estimate({ ...input, asOf: today, plan, pause: stopped })).toThrow('Stopped');
    calls = -1000;
    expect(() => backtest({ ...input, today, plan, pause: stopped })).not.toThrow();
    expect(calls).toBeGreaterThan(-950);
  });

  it('asks only about days it needs', () => {
    const input = inputOf(repeated(10, () => ({ tier: 2, sales: [[30, 5000]] })));
    const asked: Day[] = [];
    const standingsOn = (on: Day) => {
      asked.push(on);
      return input.standingsOn(on);
    };
    estimate({ ...input, standingsOn, asOf: today, plan });
    expect(asked).toEqual([90, 180, 270, 360, 0].map((ago) => addDays(today, -ago)));
  });

  it('looks as far as the owner says', () => {
    const input = inputOf(repeated(10, () => ({ tier: 2, sales: [[20, 5000]] })));
    const assumptions = { ...ASSUMPTIONS_AS_THEY_COME, horizonDays: 30 };
    expect(fit({ ...input, assumptions }, today).training.buyerWindows).toBe(10);
    const { months, independent } = backtest({ ...input, assumptions, today, plan });
    expect(months.at(-1)?.monthEnd).toBe('2026-09-30');
    expect(months.length - independent.length).toBeLessThan(3);
  });

  it('leaves out months when nobody was there', () => {
    const input = inputOf(repeated(10, () => ({ tier: 2, sales: [[20, 5000]] })));
    const all = backtest({ ...input, today, plan }).months;
    input.records.firstSeen.fill(dayNumber(day('2026-05-01')));
    const { months } = backtest({ ...input, today, plan });
    expect(months).toHaveLength(all.filter(({ monthEnd }) => monthEnd >= '2026-05-01').length);
    expect(months.length).toBeGreaterThan(0);
  });
});
