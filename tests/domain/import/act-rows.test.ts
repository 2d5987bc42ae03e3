import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/day';
import { actKindReader } from '../../../src/domain/import/act-kind';
import { type ActRecord, actContentKey, actReader } from '../../../src/domain/import/act-row';
import { bind, isFault } from '../../../src/domain/import/mapping';
import type { RowOutcome } from '../../../src/domain/import/row-outcome';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';

const ON = day('2026-04-03');
const later = {
  ...RATE_CARD_V1,
  version: 2,
  takesEffectOn: day('2026-06-01'),
  kinds: [
    ...RATE_CARD_V1.kinds.filter(({ id }) => id !== 'promotion'),
    { id: 'tasting', label: 'Gave a tasting', class: 'deposit' as const, points: 2, maxUnitsPerDay: null },
  ],
};

describe('the kind of an act', () => {
  const read = actKindReader([RATE_CARD_V1]);

  it('every kind is known by its id and by its label, however they are spelled', () => {
    const kinds = fc.constantFrom(...RATE_CARD_V1.kinds);
    const spell = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => ` ${text.replaceAll(' ', '  ')} `,
      (text: string) => text.replaceAll('_', ' '),
    );
    fc.assert(
      fc.property(kinds, spell, (kind, spelled) => {
        expect(read(spelled(kind.id), ON)).toEqual({ kind: kind.id, rest: '' });
        expect(read(spelled(kind.label), ON)).toEqual({ kind: kind.id, rest: '' });
      }),
    );
  });

  it.each([
    ['answered Maria about sizing', 'answer_question', 'Maria about sizing'],
    ['Introduced Tom to Ines', 'introduction', 'Tom to Ines'],
    ['Webinar', 'webinar_attended', ''],
    ['broke promise', 'broken_promise', ''],
  ])('“%s” is %s', (text, kind, rest) => {
    expect(read(text, ON)).toEqual({ kind, rest });
  });

  it.each(['Danced', 'anwsered Maria', 'asked for a review and a referral', '7', ''])(
    '“%s” is no one kind',
    (text) => {
      expect(read(text, ON)).toBeNull();
    },
  );

  it('is one of the card in force on the day', () => {
    const both = actKindReader([RATE_CARD_V1, later]);
    expect(both('promotion', ON)).toMatchObject({ kind: 'promotion' });
    expect(both('promotion', day('2026-06-01'))).toBeNull();
    expect(both('Gave a tasting', ON)?.kind).not.toBe('tasting');
    expect(both('Gave a tasting', day('2026-06-02'))).toMatchObject({ kind: 'tasting' });
  });
});

const COLUMNS = ['Day', 'Act', 'Name', 'Mail', 'Phone', 'Units', 'Reach'].map((name, index) => ({
  index,
  name,
}));
const FIELDS = ['day', 'act_kind', 'name', 'email', 'phone', 'units', 'reach'] as const;

function outcomeOf(cells: readonly string[]): RowOutcome<ActRecord> {
  const mapping = FIELDS.map((field, at) => ({ field, column: COLUMNS[at]?.name ?? '' }));
  const binding = bind('acts', mapping, COLUMNS);
  if (isFault(binding)) throw new Error('The mapping fits.');
  return actReader(binding, {
    dateOrder: null,
    decimal: null,
    zone: 'UTC',
    today: day('2026-11-23'),
    currency: 'USD',
    digits: 2,
    country: 'US',
    cards: [RATE_CARD_V1],
  })(cells);
}
const record = (...cells: string[]): ActRecord => {
  const outcome = outcomeOf(['2026-04-03', 'Helped hands-on', ...cells]);
  if (!outcome.ok) throw new Error(outcome.refused.reason);
  return outcome.record;
};
const refusal = (...cells: string[]): string => {
  const outcome = outcomeOf(['2026-04-03', 'Helped hands-on', ...cells]);
  return outcome.ok ? 'stored' : outcome.refused.reason;
};

describe('whom an act reached', () => {
  it('several in one cell, in the order of every column', () => {
    expect(
      record('Ann; Bob;', 'ann@example.com;bob@example.com').who.map(({ name, email }) => [name, email]),
    ).toEqual([
      ['Ann', 'ann@example.com'],
      ['Bob', 'bob@example.com'],
    ]);
    expect(record('; Bob', 'ann@example.com; ').who).toMatchObject([
      { name: '', email: 'ann@example.com' },
      { name: 'Bob', email: '' },
    ]);
  });

  it('an address where a name stands is an address', () => {
    expect(record('Ann; bob@example.com').who).toMatchObject([
      { name: 'Ann', email: '' },
      { name: '', email: 'bob@example.com' },
    ]);
  });

  it('nobody is an audience', () => {
    expect(record('', '', '', '', '1,200')).toMatchObject({ who: [], reach: 1200, units: 1 });
    expect(record('; ;')).toMatchObject({ who: [], reach: null });
  });

  it('what does not fit together is refused', () => {
    expect(refusal('Ann; Bob; Cleo', 'ann@example.com; bob@example.com')).toBe('people_do_not_match');
    expect(refusal('', '', 'soon')).toBe('bad_phone');
    expect(refusal('Ann', '', 'soon')).toBe('stored');
    expect(refusal('Ann', '', '', '0')).toBe('bad_count');
    expect(refusal('Ann', '', '', '1.5')).toBe('bad_count');
    expect(refusal('Ann', '', '', '', '-1')).toBe('bad_count');
  });

  it('as many people come out as go in', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const mails = names.map((one, at) => `${one.toLowerCase()}${at}@example.com`);
        const { who } = record(names.join(' ; '), mails.join(';'));
        expect(who.map((one) => [one.name, one.email])).toEqual(names.map((one, at) => [one, mails[at]]));
      }),
    );
  });
});

it('the same act in another spelling has the same key, another act has another', () => {
  const base = record('Ann', 'ann@example.com');
  expect(actContentKey(record('ANN', 'Ann@Example.com'))).toBe(actContentKey(base));
  expect(actContentKey(record('Ann', 'ann@example.com', '', '1'))).toBe(actContentKey(base));
  const others = [
    record('Ann', 'ann@example.com', '', '2'),
    record('Ann', '', '', '', '0'),
    record('Ann;Bob'),
  ];
  expect(new Set([base, ...others].map(actContentKey)).size).toBe(4);
});
