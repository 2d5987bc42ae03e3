import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, addDays, day } from '../../../src/domain/day';
import { type DatedPoints, balanceOn } from '../../../src/domain/ledger/balance';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { type ChangedPosting, correctionsOf } from '../../../src/domain/statement/corrections';

const THROUGH = day('2026-10-31');
const lives = RATE_CARD_V1.halfLifeDays;
const posting = (on: string, points: number): DatedPoints => ({
  class: points < 0 ? 'ask' : 'deposit',
  day: day(on),
  points,
});
const changed = (actId: number, more: Partial<ChangedPosting>): ChangedPosting => ({
  actId,
  before: null,
  after: null,
  recordedOn: day('2026-11-05'),
  ...more,
});

describe('correctionsOf', () => {
  it('tells what was added, changed and removed, one line an act', () => {
    const lines = correctionsOf(
      [
        changed(3, { before: posting('2026-10-31', 4) }),
        changed(3, { after: posting('2026-10-31', 8), recordedOn: day('2026-11-06') }),
        changed(1, { after: posting('2026-10-31', 5) }),
        changed(2, { before: posting('2026-10-31', -2) }),
      ],
      THROUGH,
      lives,
    );
    expect(lines).toEqual([
      { actId: 1, change: 'added', day: THROUGH, recordedOn: '2026-11-05', points: 5, worth: 5 },
      { actId: 2, change: 'removed', day: THROUGH, recordedOn: '2026-11-05', points: 2, worth: 2 },
      { actId: 3, change: 'changed', day: THROUGH, recordedOn: '2026-11-06', points: 4, worth: 4 },
    ]);
  });

  it('fades what happened earlier up to the locked month’s end', () => {
    const on = addDays(THROUGH, -(lives.deposit ?? 0));
    const [line] = correctionsOf([changed(1, { after: posting(on, 8) })], THROUGH, lives);
    expect(line).toMatchObject({ points: 8, worth: 4 });
  });

  it('leaves aside what came out the same, and what is of later days', () => {
    const same = posting('2026-10-03', 4);
    const later = posting('2026-11-01', 4);
    const lines = [
      changed(1, { before: same }),
      changed(1, { after: same }),
      changed(2, { after: later }),
      changed(3, { before: later }),
    ];
    expect(correctionsOf(lines, THROUGH, lives)).toEqual([]);
  });
});

const anyDay = fc.integer({ min: -20, max: 300 }).map((ago): Day => addDays(THROUGH, -ago));
const anyPosting = fc
  .record({ on: anyDay, micro: fc.integer({ min: -9_000_000, max: 9_000_000 }) })
  .map(({ on, micro }) => posting(on, micro / 1e6));

it('every list of corrections comes to what they add to the balance of that day', () => {
  const any = fc.record({
    actId: fc.integer({ min: 1, max: 6 }),
    before: fc.option(anyPosting),
    after: fc.option(anyPosting),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 25 }), (list) => {
      const postings = list.map(({ actId, before, after }) => changed(actId, { before, after }));
      const total = (when: 'before' | 'after'): number =>
        balanceOn(
          postings.flatMap((one) => one[when] ?? []),
          THROUGH,
          lives,
        ).total;
      const lines = correctionsOf(postings, THROUGH, lives);
      const worth = lines.reduce((sum, line) => sum + line.worth, 0);
      expect(worth).toBeCloseTo(total('after') - total('before'), 9);
      expect(new Set(lines.map(({ actId }) => actId)).size).toBe(lines.length);
    }),
  );
});
