import { array, assert, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../../src/domain/attribution/attribute';
import { largestRemainder } from '../../../src/domain/attribution/largest-remainder';
import { dayOfNumber } from '../../../src/domain/day';
import { type Cents, cents, sumCents } from '../../../src/domain/money';
import { inColumns } from './random-business';

const [WEBINAR, GUIDE] = [0, 1];
const START = 19_000;
const TERMS = { asOf: dayOfNumber(START + 300), lookbackDays: 90, halfLifeDays: 30 };

/** One person for each list of giveaways: a touch a day in that order, and what they then paid, 0 for none. */
type Person = { readonly giveaways: readonly number[]; readonly paid: number };

function attributed(kindOf: readonly number[], people: readonly Person[]) {
  const rows = inColumns({
    kindOf,
    responses: people.flatMap(({ giveaways }, contact) =>
      giveaways.map((giveaway, i) => ({ contact, giveaway, day: START + i })),
    ),
    orders: people.flatMap(({ paid }, contact) =>
      paid > 0 ? [{ contact, day: START + 20, gross: paid }] : [],
    ),
    refunds: [],
  });
  return attribute({ ...rows, contacts: people.length }, TERMS);
}

function times(count: number, giveaways: readonly number[], paid: number): Person[] {
  return Array.from({ length: count }, () => ({ giveaways, paid }));
}

const present = (credit: Cents | null): Cents => credit ?? cents(0);

test('needs 30 journeys that convert', () => {
  const lost = times(50, [0], 0);
  expect(attributed([WEBINAR], [...lost, ...times(29, [0], 700)]).dataDriven).toBeNull();
  expect(attributed([WEBINAR], [...lost, ...times(30, [0], 700)]).dataDriven?.credits).toEqual([21_000]);
});

test('counts of a kind once per journey, and hides the kinds with fewer than 10', () => {
  const people = [...times(25, [0], 1000), ...times(9, [1, 2], 1000), ...times(10, [0], 0)];
  const few = attributed([WEBINAR, GUIDE, GUIDE], people);
  expect(few.converting).toEqual({ all: 34, byKind: [25, 9, 0] });
  expect(few.dataDriven?.credits.slice(1)).toEqual([null, null]);
  const shown = present(few.dataDriven?.credits[0] ?? null);
  expect(shown + (few.dataDriven?.withheld ?? 0)).toBe(34_000);
  const enough = attributed([WEBINAR, GUIDE, GUIDE], [...people, ...times(1, [1, 2], 1000)]);
  expect(enough.dataDriven?.credits).not.toContain(null);
  expect(enough.dataDriven?.withheld).toBe(0);
});

test('divides the credit of a kind among its giveaways by their linear credits', () => {
  const people = [
    ...times(20, [0, 2], 1001),
    ...times(15, [1], 777),
    ...times(30, [2], 0),
    ...times(4, [0], 0),
  ];
  const { dataDriven, credits } = attributed([WEBINAR, WEBINAR, GUIDE], people);
  const [first = cents(0), second = cents(0), guide = cents(0)] = dataDriven?.credits.map(present) ?? [];
  const total = sumCents(credits.linear);
  const byKind = largestRemainder(total, dataDriven?.markov.weights ?? [])?.slice(0, 2);
  expect([first + second, guide]).toEqual(byKind);
  expect([first, second]).toEqual(largestRemainder(cents(first + second), credits.linear.slice(0, 2)));
});

test('an order given back in full is no purchase', () => {
  const people = times(31, [0], 700);
  const rows = inColumns({
    kindOf: [WEBINAR],
    responses: people.map((_, contact) => ({ contact, giveaway: 0, day: START })),
    orders: people.map((_, contact) => ({ contact, day: START + 5, gross: 700 })),
    refunds: [0, 1].map((order) => ({ order, day: START + 6, amount: 700 })),
  });
  const { converting, dataDriven, journeys } = attribute({ ...rows, contacts: 31 }, TERMS);
  expect(converting.all).toBe(29);
  expect(journeys.journeys.filter(({ converted }) => !converted)).toHaveLength(2);
  expect(dataDriven).toBeNull();
});

test('data-driven credits add up to the net revenue too', () => {
  const anyPerson = record({ giveaways: array(nat(4), { maxLength: 4 }), paid: nat(5000) });
  assert(
    property(array(anyPerson, { minLength: 40, maxLength: 60 }), (people) => {
      const { dataDriven, unattributed, netCents } = attributed([0, 1, 2, 0, 1], people);
      if (dataDriven === null) return;
      const shown = sumCents(dataDriven.credits.map(present));
      expect(shown + dataDriven.withheld + unattributed).toBe(netCents);
    }),
  );
});
