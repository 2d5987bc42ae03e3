import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { differencesBetween } from '../../../src/domain/ledger/rate-card-differences';
import { type RateCardDraft, draftOf } from '../../../src/domain/ledger/rate-card-draft';
import { readDraft } from '../../../src/domain/ledger/read-rate-card-draft';
import { cardInForce, tierOf } from '../../../src/domain/ledger/rate-card';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';

const AS = { version: 2, takesEffectOn: day('2026-12-01') };
const V1 = [RATE_CARD_V1];
const DRAFT = draftOf(RATE_CARD_V1);

const own = (label: string, points: number | null = 3): RateCardDraft['kinds'][number] => ({
  id: null,
  label,
  class: 'deposit',
  points,
  maxUnitsPerDay: null,
});

function cardOf(draft: RateCardDraft, cards = V1) {
  const reading = readDraft(draft, cards, AS);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.card;
}

function problemsOf(draft: Partial<RateCardDraft>): Record<string, string> {
  const reading = readDraft({ ...DRAFT, ...draft }, V1, AS);
  if (reading.ok) return {};
  return Object.fromEntries(reading.problems.map(({ field, message }) => [field, message]));
}

test('a draft that changes nothing makes the same card under a new version', () => {
  expect(cardOf(DRAFT)).toEqual({ ...RATE_CARD_V1, ...AS });
  expect(differencesBetween(RATE_CARD_V1, cardOf(DRAFT))).toEqual([]);
});

describe('own kinds', () => {
  test('get an id made of their label, never one that is taken', () => {
    const draft = {
      ...DRAFT,
      kinds: [...DRAFT.kinds, own('Wrote a Näme  card!'), own('Introduction'), own('感谢')],
    };
    expect(
      cardOf(draft)
        .kinds.slice(-3)
        .map((kind) => kind.id),
    ).toEqual(['wrote_a_name_card', 'introduction_2', 'own_kind']);
  });

  test('one that comes back under its old name is the same kind again', () => {
    const first = cardOf({ ...DRAFT, kinds: [...DRAFT.kinds, own('Sent a card')] });
    const without = { ...RATE_CARD_V1, version: 3 };
    const again = { ...draftOf(without), kinds: [...without.kinds, own('sent a  Card', 5)] };
    expect(cardOf(again, [RATE_CARD_V1, first, without]).kinds.at(-1)?.id).toBe('sent_a_card');
    const asAsk = {
      ...again,
      kinds: [...without.kinds, { ...own('Sent a card', -5), class: 'ask' as const }],
    };
    expect(cardOf(asAsk, [RATE_CARD_V1, first, without]).kinds.at(-1)?.id).toBe('sent_a_card_2');
  });

  test('whatever they are called, ids are unique and can be typed', () => {
    const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(labels, (names) => {
        const reading = readDraft({ ...DRAFT, kinds: [...DRAFT.kinds, ...names.map((n) => own(n))] }, V1, AS);
        if (!reading.ok) return reading.problems.length > 0;
        const ids = reading.card.kinds.map((kind) => kind.id);
        return new Set(ids).size === ids.length && ids.every((id) => /^[a-z0-9_]{1,60}$/.test(id));
      }),
    );
  });
});

describe('what is not yet a rate card says so at its field', () => {
  const changed = (at: number, to: Partial<RateCardDraft['kinds'][number]>) => ({
    kinds: DRAFT.kinds.map((kind, i) => (i === at ? { ...kind, ...to } : kind)),
  });

  test.each([
    [changed(0, { label: ' ' }), 'kinds.0.label', 'A kind has a name.'],
    [changed(1, { label: 'answered  a question' }), 'kinds.2.label', 'Another kind has this name already.'],
    [changed(0, { points: -2 }), 'kinds.0.points', 'A deposit gives more than nothing.'],
    [changed(10, { points: 1 }), 'kinds.10.points', 'A withdrawal takes more than nothing.'],
    [changed(0, { points: null }), 'kinds.0.points', 'A kind is worth some points.'],
    [changed(0, { points: 1.000_000_1 }), 'kinds.0.points', 'Points have at most six decimals.'],
    [changed(0, { points: 1001 }), 'kinds.0.points', 'At most 1000 points.'],
    [
      changed(0, { maxUnitsPerDay: 0 }),
      'kinds.0.maxUnitsPerDay',
      'At least 1 a day, or empty for any number.',
    ],
    [
      { halfLifeDays: { deposit: 0, ask: null, breach: 3 } },
      'halfLifeDays.deposit',
      'A whole number of days from 1 to 3650.',
    ],
    [{ audienceFactor: 1.5 }, 'audienceFactor', 'A share from 0% to 100%.'],
    [{ audienceFactor: null }, 'audienceFactor', 'A share from 0% to 100%.'],
    [
      { tiers: DRAFT.tiers.map((tier) => (tier.id === 'warm' ? { ...tier, below: 2 } : tier)) },
      'tiers.2',
      'This has to be more than where Warm begins.',
    ],
  ])('%#: %j', (draft, field, message) => {
    expect(problemsOf(draft as Partial<RateCardDraft>)).toEqual({ [field]: message });
  });

  test('kinds the program posts with stay, in their class', () => {
    const without = DRAFT.kinds.filter((kind) => kind.id !== 'complaint_open');
    expect(problemsOf({ kinds: without })).toEqual({
      kinds: '“Left a complaint open” is needed and cannot be removed.',
    });
    const at = DRAFT.kinds.findIndex((kind) => kind.id === 'content_giveaway');
    expect(problemsOf(changed(at, { class: 'ask', points: -3 }))).toEqual({
      [`kinds.${at}.label`]: '“Gave content away” stays in its class.',
    });
    expect(problemsOf({ kinds: DRAFT.kinds.filter((kind) => kind.id !== 'promotion') })).toEqual({});
  });
});

test('what a card says otherwise than the one before it', () => {
  const after = cardOf({
    halfLifeDays: { deposit: null, ask: 90, breach: 365 },
    audienceFactor: 0.1,
    tiers: DRAFT.tiers.map((tier) => (tier.id === 'none' ? { ...tier, below: 3 } : tier)),
    kinds: [
      ...DRAFT.kinds
        .filter((kind) => kind.id !== 'promotion')
        .map((kind) =>
          kind.id === 'introduction'
            ? { ...kind, label: 'Introduced', points: 9, maxUnitsPerDay: null }
            : kind,
        ),
      own('Sent a card'),
    ],
  });
  expect(differencesBetween(RATE_CARD_V1, after)).toMatchObject([
    { what: 'half_life', class: 'deposit', from: 180, to: null },
    { what: 'renamed', from: 'Made an introduction', to: 'Introduced' },
    { what: 'points', label: 'Introduced', from: 8, to: 9 },
    { what: 'most_a_day', label: 'Introduced', from: 2, to: null },
    { what: 'kind_added', kind: { id: 'sent_a_card' } },
    { what: 'kind_removed', kind: { id: 'promotion' } },
    { what: 'tier_begins', tier: 'warm', from: 2, to: 3 },
    { what: 'audience', from: 0.25, to: 0.1 },
  ]);
});

test('any draft that reads as a card gives every balance a tier, rising with it', () => {
  const cuts = fc.tuple(...Array.from({ length: 4 }, () => fc.double({ min: -100, max: 100, noNaN: true })));
  const balances = fc.array(fc.double({ min: -300, max: 300, noNaN: true }), { minLength: 2 });
  fc.assert(
    fc.property(cuts, balances, (belows, values) => {
      const tiers = DRAFT.tiers.map(({ id }, at) => ({
        id,
        below: belows[at] === undefined ? null : Math.round(belows[at] * 1e6) / 1e6,
      }));
      const reading = readDraft({ ...DRAFT, tiers }, V1, AS);
      const rising = belows.every(
        (cut, i) => i === 0 || Math.round(cut * 1e6) > Math.round((belows[i - 1] ?? 0) * 1e6),
      );
      expect(reading.ok).toBe(rising);
      if (!reading.ok) return;
      const order = tiers.map(({ id }) => id);
      const found = values
        .toSorted((a, b) => a - b)
        .map((value) => order.indexOf(tierOf(reading.card.tiers, value)));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }),
  );
});

test('a card rules from its day on, and a newer one of the same day instead of it', () => {
  const second = { ...RATE_CARD_V1, ...AS };
  const third = { ...second, version: 3 };
  expect(cardInForce([RATE_CARD_V1, second], day('2026-11-30')).version).toBe(1);
  expect(cardInForce([RATE_CARD_V1, second], day('2026-12-01')).version).toBe(2);
  expect(cardInForce([RATE_CARD_V1, second, third], day('2026-12-01')).version).toBe(3);
});
