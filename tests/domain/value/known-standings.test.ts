import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import { balanceOn, knownOn } from '../../../src/domain/ledger/balance';
import { ENTRY_CLASSES } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { standingsOf } from '../../../src/domain/value/arms';
import { type KnownPosting, knownBalances, knownStandings } from '../../../src/domain/value/known-standings';
import { CARD_TERMS } from './business';

const start = day('2024-02-01');
const posting = fc
  .record({
    contact: fc.integer({ min: 0, max: 3 }),
    class: fc.constantFrom(...ENTRY_CLASSES),
    happened: fc.integer({ min: 0, max: 400 }),
    points: fc.integer({ min: -15, max: 8 }),
    later: fc.integer({ min: -2, max: 60 }),
    voided: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null }),
  })
  .map(({ happened, later, voided, ...rest }): KnownPosting => {
    const on = addDays(start, happened);
    const recordedOn = addDays(on, later);
    return { ...rest, day: on, recordedOn, voidedOn: voided === null ? null : addDays(recordedOn, voided) };
  });

describe('how people stood, as known then', () => {
  it('is what the ledger says of each', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 30 }), fc.integer({ min: -5, max: 500 }), (postings, at) => {
        const on = addDays(start, at);
        const lives = RATE_CARD_V1.halfLifeDays;
        const found = knownBalances(postings, 4, () => lives)(on);
        found.forEach((balance, contact) => {
          const own = knownOn(postings, on).filter((each) => each.contact === contact);
          expect(balance).toBeCloseTo(balanceOn(own, on, lives).total, 9);
        });
      }),
    );
  });

  it('knows what was typed in late only from then on', () => {
    const late = { contact: 0, class: 'deposit', points: 8, day: start, voidedOn: null } as const;
    const on = knownStandings([{ ...late, recordedOn: addDays(start, 10) }], 1, CARD_TERMS);
    expect(on(addDays(start, 9)).arms[0]).toBe(0);
    expect(on(addDays(start, 10)).arms[0]).toBe(1);
  });

  it('forgets what was voided from that day on', () => {
    const kept = { contact: 0, class: 'deposit', points: 8, day: start, recordedOn: start } as const;
    const on = knownStandings([{ ...kept, voidedOn: addDays(start, 10) }], 1, CARD_TERMS);
    expect(on(addDays(start, 9)).tiers[0]).toBe(2);
    expect(on(addDays(start, 10)).tiers[0]).toBe(1);
  });

  it('is cut where the card cuts, and in credit from where the owner says', () => {
    const balances = Float64Array.of(-0.6, -0.5, 1.999_999_9, 2, 9.9, 10, 30);
    const { arms, tiers } = standingsOf(balances, RATE_CARD_V1.tiers);
    expect(Array.from(tiers)).toEqual([0, 1, 2, 2, 2, 3, 4]);
    expect(Array.from(arms)).toEqual([2, 0, 1, 1, 1, 1, 1]);
    expect(Array.from(standingsOf(balances, RATE_CARD_V1.tiers, 5).arms)).toEqual([2, 0, 0, 0, 1, 1, 1]);
  });
});
