import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { firstAfter, netBetween, recordsOf } from '../../../src/domain/value/records';
import { stratumOf, stratumOfDays } from '../../../src/domain/value/strata';

const sale = fc.record({
  contact: fc.integer({ min: 0, max: 4 }),
  day: fc.integer({ min: -400, max: 900 }).map(dayOfNumber),
  amountCents: fc.integer({ min: -500, max: 900 }).map(cents),
});
const contacts = [3, 1, 2].map((id) => ({ id, firstSeen: dayOfNumber(0) }));

describe('sales in columns', () => {
  it('are each contact’s own, oldest first, as they came', () => {
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 40 }), (sales) => {
        const { starts, days, amounts } = recordsOf(contacts, sales);
        contacts.forEach(({ id }, at) => {
          const own = sales
            .filter(({ contact }) => contact === id)
            .map(({ day, amountCents }) => [dayNumber(day), amountCents] as const)
            .toSorted((a, b) => a[0] - b[0]);
          const range = [starts[at], starts[at + 1]] as const;
          expect(Array.from(days.slice(...range))).toEqual(own.map(([day]) => day));
          expect(Array.from(amounts.slice(...range))).toEqual(own.map(([, amount]) => amount));
        });
      }),
    );
  });

  it('are added up between days, and tell a stratum, as one by one', () => {
    fc.assert(
      fc.property(fc.array(sale, { maxLength: 20 }), fc.integer({ min: -500, max: 1000 }), (sales, asOf) => {
        const records = recordsOf(contacts, sales);
        contacts.forEach(({ id }, at) => {
          const own = sales
            .filter(({ contact }) => contact === id)
            .map((one) => ({ day: dayNumber(one.day), amount: one.amountCents }));
          const within = own.filter(({ day }) => day > asOf && day <= asOf + 90);
          const net = within.reduce((sum, { amount }) => sum + amount, 0);
          expect(netBetween(records, at, asOf, asOf + 90)).toBe(Math.max(0, net));
          const bought = own.filter(({ amount }) => amount > 0).map(({ day }) => day);
          expect(stratumOf(records, at, asOf)).toBe(stratumOfDays(bought, asOf));
          const later = own.filter(({ day }) => day > asOf).length;
          expect((records.starts[at + 1] as number) - firstAfter(records, at, asOf)).toBe(later);
        });
      }),
    );
  });

  it('may be none', () => {
    const { ids, starts, days } = recordsOf([], []);
    expect([ids.length, Array.from(starts), days.length]).toEqual([0, [0], 0]);
  });
});
