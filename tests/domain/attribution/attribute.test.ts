import { assert, integer, nat, property, shuffledSubarray, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { attribute, type AttributionResult } from '../../../src/domain/attribution/attribute';
import { creditsOfOrder } from '../../../src/domain/attribution/order-credits';
import { CREDIT_RULES } from '../../../src/domain/attribution/rule';
import { addDays, day, dayNumber, dayOfNumber } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { anyRows, anyTerms, CONTACTS, inColumns, LAST_DAY, type Rows } from './random-business';
import { reference } from './reference';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

test('is what adding up order by order gives', () => {
  assert(
    property(anyRows, anyTerms, (rows, terms) => {
      const { credits, unattributed, unallocatedRefunds } = attribute(inColumns(rows), terms);
      expect({ credits, unattributed, unallocatedRefunds }).toEqual(reference(rows, terms));
    }),
    { numRuns: 1000 },
  );
});

test('credits add up to the net revenue under every rule', () => {
  assert(
    property(anyRows, anyTerms, (rows, terms) => {
      const result = attribute(inColumns(rows), terms);
      const asOf = dayNumber(terms.asOf);
      const paid = sum(rows.orders.filter((o) => o.day <= asOf).map(({ gross }) => gross));
      const back = sum(rows.refunds.filter((r) => r.day <= asOf).map(({ amount }) => amount));
      expect(result.netCents).toBe(cents(paid - back));
      expect(result.unallocatedRefunds).toBeLessThanOrEqual(0);
      for (const rule of CREDIT_RULES) {
        const all = sum(result.credits[rule]) + result.unattributed + result.unallocatedRefunds;
        expect(all).toBe(result.netCents);
      }
    }),
    { numRuns: 500 },
  );
});

test('the order of responses and refunds changes nothing', () => {
  const shuffled = anyRows.chain((rows) =>
    tuple(
      shuffledSubarray([...rows.responses], { minLength: rows.responses.length }),
      shuffledSubarray([...rows.refunds], { minLength: rows.refunds.length }),
    ).map(([responses, refunds]): [Rows, Rows] => [rows, { ...rows, responses, refunds }]),
  );
  assert(
    property(shuffled, anyTerms, ([rows, other], terms) => {
      expect(attribute(inColumns(other), terms)).toEqual(attribute(inColumns(rows), terms));
    }),
  );
});

test('the order of orders changes no credit', () => {
  const reversed = (rows: Rows): Rows => ({
    ...rows,
    orders: [...rows.orders].reverse(),
    refunds: rows.refunds.map((each) => ({
      ...each,
      order: each.order < 0 ? each.order : rows.orders.length - 1 - each.order,
    })),
  });
  assert(
    property(anyRows, anyTerms, (rows, terms) => {
      expect(creditsIn(attribute(inColumns(reversed(rows)), terms))).toEqual(
        creditsIn(attribute(inColumns(rows), terms)),
      );
    }),
  );
});

test('what is later than the day looked at changes nothing', () => {
  assert(
    property(anyRows, anyRows, anyTerms, (rows, later, terms) => {
      const shift = dayNumber(terms.asOf) + 1 - (LAST_DAY - 60);
      const moved = <T extends { readonly day: number }>(row: T): T => ({ ...row, day: row.day + shift });
      const giveaways = rows.kindOf.length;
      const both: Rows = {
        kindOf: rows.kindOf,
        responses: [
          ...rows.responses,
          ...later.responses.map((r) => moved({ ...r, giveaway: r.giveaway % giveaways })),
        ],
        orders: [...rows.orders, ...later.orders.map(moved)],
        refunds: [...rows.refunds, ...later.refunds.map((r) => moved({ ...r, order: Math.min(r.order, 0) }))],
      };
      // A refund may not be of an order that is not in the book.
      if (both.orders.length === 0) return;
      const { net, ...found } = attribute(inColumns(both), terms);
      const { net: netAlone, ...alone } = attribute(inColumns(rows), terms);
      expect(found).toEqual(alone);
      // Orders of later days have a place in the list, and nothing is left of them yet.
      expect([...net]).toEqual([...netAlone, ...later.orders.map(() => 0)]);
    }),
  );
});

test('taking a giveaway’s responses out moves its credit, putting them back restores all', () => {
  assert(
    property(anyRows, anyTerms, nat(5), (rows, terms, drawn) => {
      const giveaway = drawn % rows.kindOf.length;
      const without = { ...rows, responses: rows.responses.filter((each) => each.giveaway !== giveaway) };
      const back = {
        ...rows,
        responses: [...without.responses, ...rows.responses.filter((each) => each.giveaway === giveaway)],
      };
      const [before, gone] = [attribute(inColumns(rows), terms), attribute(inColumns(without), terms)];
      for (const rule of CREDIT_RULES) {
        expect(gone.credits[rule][giveaway]).toBe(0);
        expect(sum(gone.credits[rule]) + gone.unattributed).toBe(
          sum(before.credits[rule]) + before.unattributed,
        );
      }
      expect(attribute(inColumns(back), terms)).toEqual(before);
    }),
  );
});

test('one order’s credits, order by order, are those of the whole', () => {
  assert(
    property(anyRows, anyTerms, (drawn, terms) => {
      const firsts = new Map(drawn.responses.map((each) => [`${each.contact} ${each.giveaway}`, each]));
      const rows = { ...drawn, responses: [...firsts.values()], refunds: [] };
      const asOf = dayNumber(terms.asOf);
      const whole = attribute(inColumns(rows), terms);
      for (const rule of CREDIT_RULES) {
        const credits = rows.kindOf.map(() => 0);
        for (const { contact, day: on, gross } of rows.orders.filter((order) => order.day <= asOf)) {
          const own = rows.responses.filter((response) => response.contact === contact);
          for (const each of creditsOfOrder({ day: on, net: cents(gross) }, own, terms)) {
            const { giveaway } = each.touch;
            credits[giveaway] = (credits[giveaway] ?? 0) + each.credits[rule];
          }
        }
        expect(credits).toEqual(whole.credits[rule]);
      }
    }),
  );
});

/** One purchase after very many giveaways, some on the same day. */
function longPath(giveaways: number, gross: number): Rows {
  const each = Array.from({ length: giveaways }, (_, giveaway) => giveaway);
  return {
    kindOf: each.map(() => 0),
    responses: each.map((giveaway) => ({ contact: 0, giveaway, day: 19_000 + (giveaway % 50) })),
    orders: [{ contact: 0, day: 19_060, gross }],
    refunds: [],
  };
}

test('a long path is shared out as a short one is', () => {
  const terms = { asOf: dayOfNumber(19_100), lookbackDays: 90, halfLifeDays: 30 };
  assert(
    property(integer({ min: 1, max: 400 }), nat(10_000_000), (giveaways, gross) => {
      const rows = longPath(giveaways, gross);
      expect(attribute(inColumns(rows), terms).credits).toEqual(reference(rows, terms).credits);
    }),
    { numRuns: 30 },
  );
  // So many weigh more than doubles can divide by.
  const longest = longPath(1700, 123_456_789);
  expect(attribute(inColumns(longest), terms).credits).toEqual(reference(longest, terms).credits);
});

test('a touch counts on the day of the purchase, on the last day of the lookback, and not before', () => {
  const bought = day('2026-11-23');
  const creditAfter = (days: number): number | undefined => {
    const rows: Rows = {
      kindOf: [0],
      responses: [{ contact: 0, giveaway: 0, day: dayNumber(addDays(bought, -days)) }],
      orders: [{ contact: 0, day: dayNumber(bought), gross: 5000 }],
      refunds: [],
    };
    const terms = { asOf: bought, lookbackDays: 90, halfLifeDays: 30 };
    return attribute(inColumns(rows), terms).credits.last[0];
  };
  expect([-1, 0, 90, 91].map(creditAfter)).toEqual([0, 5000, 5000, 0]);
});

test('nothing at all is nothing', () => {
  const rows: Rows = { kindOf: [], responses: [], orders: [], refunds: [] };
  const terms = { asOf: day('2026-11-23'), lookbackDays: 90, halfLifeDays: 30 };
  const result = attribute({ ...inColumns(rows), contacts: CONTACTS, kinds: 0 }, terms);
  expect(creditsIn(result)).toEqual({
    credits: { first: [], last: [], linear: [], position: [], timeDecay: [] },
    unattributed: 0,
    unallocatedRefunds: 0,
    netCents: 0,
  });
  expect(result.dataDriven).toBeNull();
});

function creditsIn({ credits, unattributed, unallocatedRefunds, netCents }: AttributionResult): unknown {
  return { credits, unattributed, unallocatedRefunds, netCents };
}
