import { expect, test } from 'vitest';
import { journeysOf } from '../../../src/domain/attribution/journeys';
import { touchesOf } from '../../../src/domain/attribution/touches';

type Bought = { readonly day: number; readonly net: number };

/** The journeys of one contact who met giveaway 0, 1, … on these days, as giveaways and how they ended. */
function journeys(days: readonly number[], bought: readonly Bought[], today: number) {
  const responses = { contact: days.map(() => 0), giveaway: [...days.keys()], day: days };
  const touches = touchesOf({ contacts: 1, kindOf: days, responses }, today);
  const orders = { contact: bought.map(() => 0), day: bought.map(({ day }) => day) };
  const net = bought.map((each) => each.net);
  return journeysOf(touches, orders, net, today, 90).map(({ from, to, converted, cents }) => ({
    met: [...touches.giveaway.subarray(from, to)],
    ended: converted ? cents : null,
  }));
}

test('a second purchase on the same day had nothing left before it', () => {
  const same = [
    { day: 20, net: 500 },
    { day: 20, net: 700 },
  ];
  expect(journeys([10, 20], same, 300)).toEqual([
    { met: [0, 1], ended: 500 },
    { met: [], ended: 700 },
  ]);
});

test('purchases are read by day, however they were written down', () => {
  const late = [
    { day: 40, net: 900 },
    { day: 15, net: 100 },
  ];
  expect(journeys([10, 30], late, 300)).toEqual([
    { met: [0], ended: 100 },
    { met: [1], ended: 900 },
  ]);
});

test('a journey without a purchase is open until its last touch is older than the lookback', () => {
  expect(journeys([10, 50], [], 140)).toEqual([]);
  expect(journeys([10, 50], [], 141)).toEqual([{ met: [0, 1], ended: null }]);
});

test('somebody who bought has no journey without a purchase', () => {
  expect(journeys([10, 50], [{ day: 20, net: 500 }], 400)).toEqual([{ met: [0], ended: 500 }]);
});

test('a purchase given back in full ends no journey', () => {
  const back = [
    { day: 20, net: 0 },
    { day: 60, net: 500 },
  ];
  expect(journeys([10, 50], back, 400)).toEqual([{ met: [0, 1], ended: 500 }]);
  expect(journeys([10], back.slice(0, 1), 400)).toEqual([{ met: [0], ended: null }]);
});

test('a contact’s many purchases are put into order', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ day: 200 - i, net: i + 1 }));
  expect(journeys([150], many, 400).filter(({ met }) => met.length > 0)).toEqual([{ met: [0], ended: 51 }]);
});
