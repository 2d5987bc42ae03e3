import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day';
import { balanceOn } from '../../../src/domain/ledger/balance';
import { type ActUnits, type Posting, post } from '../../../src/domain/ledger/posting';
import type { RateCard } from '../../../src/domain/ledger/rate-card';
import { type EachPosting, tierEffect } from '../../../src/domain/ledger/rate-card-effect';
import { tierOf } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { restate } from '../../../src/domain/ledger/restate';

const START = day('2026-01-01');
const kinds = RATE_CARD_V1.kinds.map((kind) => kind.id);

const histories = fc
  .array(
    fc.record({
      contact: fc.option(fc.integer({ min: 1, max: 5 })),
      kind: fc.constantFrom(...kinds),
      after: fc.integer({ min: 0, max: 300 }),
      units: fc.integer({ min: 1, max: 5 }),
      reach: fc.option(fc.integer({ min: 0, max: 500 })),
    }),
    { maxLength: 40 },
  )
  .map((acts) =>
    acts.map(({ after, reach, ...act }, seq): ActUnits => ({
      ...act,
      seq,
      day: addDays(START, after),
      reach: act.contact === null ? reach : null,
    })),
  );

const halfLife = fc.option(fc.integer({ min: 1, max: 3650 }));
const cards = fc
  .record({ factor: fc.integer({ min: 1, max: 5 }), deposit: halfLife, ask: halfLife, breach: halfLife })
  .map(({ factor, ...halfLifeDays }): RateCard => ({
    ...RATE_CARD_V1,
    version: 2,
    takesEffectOn: day('2026-06-01'),
    halfLifeDays,
    kinds: RATE_CARD_V1.kinds.map((kind) => ({ ...kind, points: kind.points * factor })),
  }));

test('restated with the only card there was, everything is as it was posted', () => {
  fc.assert(
    fc.property(histories, (acts) => {
      expect(restate(acts, RATE_CARD_V1, [RATE_CARD_V1])).toEqual(post(acts, [RATE_CARD_V1]));
    }),
  );
});

test('restated, every act is worth what the card says, before its own day too', () => {
  fc.assert(
    fc.property(histories, cards, (acts, card) => {
      const factor = (card.kinds[0]?.points ?? 0) / (RATE_CARD_V1.kinds[0]?.points ?? 1);
      const asPosted = post(acts, [RATE_CARD_V1]).map((posting) => posting.points * factor);
      const restated = restate(acts, card, [RATE_CARD_V1, card]);
      restated.forEach(({ points }, i) => expect(points).toBeCloseTo(asPosted[i] ?? NaN, 6));
    }),
  );
});

test('acts of a kind the card no longer has keep what the last card that had it made of them', () => {
  const without = { ...RATE_CARD_V1, version: 2, kinds: RATE_CARD_V1.kinds.slice(1) };
  const act = { seq: 1, contact: 1, kind: kinds[0] ?? '', day: START, units: 2, reach: null };
  expect(restate([act], without, [RATE_CARD_V1, without])).toMatchObject([{ points: 4 }]);
});

const eachOf =
  (postings: readonly Posting[]): EachPosting<number> =>
  (visit) =>
    postings.forEach(
      (each) => each.contact !== null && visit(each.contact, each.class, each.day, each.points),
    );

test('who changes tier is who has another tier under the other card, and counts add up', () => {
  const on = addDays(START, 300);
  fc.assert(
    fc.property(histories, cards, (acts, card) => {
      const postings = post(acts, [RATE_CARD_V1]);
      const of = (contact: number) => postings.filter((posting) => posting.contact === contact);
      const contacts = [1, 2, 3, 4, 5, 6];
      const { counts, moves } = tierEffect(contacts, eachOf(postings), on, {
        before: RATE_CARD_V1,
        after: card,
      });
      const tiers = contacts.map((contact) => ({
        contact,
        before: tierOf(RATE_CARD_V1.tiers, balanceOn(of(contact), on, RATE_CARD_V1.halfLifeDays).total),
        after: tierOf(card.tiers, balanceOn(of(contact), on, card.halfLifeDays).total),
      }));
      for (const { tier, before, after } of counts) {
        expect(before).toBe(tiers.filter((each) => each.before === tier).length);
        expect(after).toBe(tiers.filter((each) => each.after === tier).length);
      }
      const moved = tiers.filter((each) => each.before !== each.after).map((each) => each.contact);
      expect(moves.map((move) => move.contact).toSorted((a, b) => a - b)).toEqual(moved);
    }),
  );
});
