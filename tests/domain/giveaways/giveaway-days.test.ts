import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, day } from '../../../src/domain/day';
import { giveawayDays, movedDays } from '../../../src/domain/giveaways/giveaway-days';

const [one, two, three] = [day('2026-05-04'), day('2026-05-11'), day('2026-05-18')];

test('its days are in order, each once, whichever was given as the first', () => {
  expect(giveawayDays(two, [three, one, two])).toEqual([one, two, three]);
  expect(giveawayDays(one, [])).toEqual([one]);
});

test('a day that goes and one that comes are one that moved', () => {
  expect(movedDays([one, two], [one, three])).toEqual([
    { from: one, to: one },
    { from: two, to: three },
  ]);
  expect(movedDays([one], [one, two])).toEqual([
    { from: one, to: one },
    { from: null, to: two },
  ]);
});

test('every day before goes somewhere and every day after comes from somewhere, once', () => {
  const some = uniqueArray(constantFrom<Day>(one, two, three, day('2026-06-01')));
  assert(
    property(some, some, (before, after) => {
      const moved = movedDays(before, after);
      expect(moved.flatMap(({ from }) => from ?? []).toSorted()).toEqual(before.toSorted());
      expect(moved.flatMap(({ to }) => to ?? []).toSorted()).toEqual(after.toSorted());
      const stay = moved.filter(({ from, to }) => from === to).map(({ to }) => to);
      expect(stay).toEqual(before.filter((kept) => after.includes(kept)));
    }),
  );
});
