import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { type LinePointsInputs, explainLinePoints } from '../../../src/domain/explain/line-points';
import { asPrintedUnits } from '../../../src/domain/explain/quantity';
import { makeFormats } from '../../../src/ui/formats-context';
import { wordsText } from '../../../src/ui/explain/quantity-text';
import { post } from '../../../src/domain/ledger/posting';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';

const formats = makeFormats('en-GB', 'USD');
const on = day('2026-10-22');
const base: Omit<LinePointsInputs, 'posted' | 'kind'> = {
  asOf: on,
  knownThen: false,
  day: on,
  units: 1,
  reach: null,
  removedOn: null,
  card: RATE_CARD_V1,
};

const notes = (inputs: LinePointsInputs): string[] =>
  (explainLinePoints(inputs).steps[0]?.lines ?? []).map(({ label, note }) =>
    [wordsText(label, formats), note ? wordsText(note, formats) : ''].join(': '),
  );

test('the lines of any act add up to what it posted', () => {
  const acts = record({
    kind: constantFrom(...RATE_CARD_V1.kinds.map(({ id }) => id)),
    units: integer({ min: 1, max: 5 }),
    people: array(integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
    reach: option(integer({ min: 1, max: 900 })),
  });
  assert(
    property(acts, ({ kind, units, people, reach }) => {
      const act = { kind, day: on, units };
      const posted = post(
        [
          ...people.map((contact, seq) => ({ ...act, seq, contact: String(contact), reach: null })),
          { ...act, seq: 99, contact: null, reach },
        ],
        [RATE_CARD_V1],
      );
      const explained = explainLinePoints({
        ...base,
        kind,
        units,
        reach,
        posted: posted.map(({ contact, points }) => ({ name: contact, points })),
      });
      const [steps] = explained.steps;
      const sum = steps?.lines.reduce((total, { quantity }) => total + asPrintedUnits(quantity), 0);
      expect(sum).toBe(asPrintedUnits(explained.value));
      const texts = (steps?.lines ?? []).map(({ note }) => (note ? wordsText(note, formats) : ''));
      expect(texts.filter((text) => text === 'as posted then' || text === '')).toEqual(
        steps?.lines.some(({ label }) => label[0] === 'Rounding') ? [''] : [],
      );
    }),
  );
});

test('a line says why it posted nothing, or less', () => {
  const posted = [
    { name: 'Maria Lopez', points: 4 },
    { name: 'Tom Adeyemi', points: 8 },
    { name: 'Oak Inn', points: 0 },
  ];
  expect(notes({ ...base, kind: 'answer_question', units: 2, posted })).toEqual([
    'Tom Adeyemi: 2 × 4',
    'Maria Lopez: 1 × 4 of 2, the limit of 3 a day was reached',
    'Oak Inn: nothing, the limit of 3 a day was reached',
  ]);
});

test('people nobody named count by how many were reached', () => {
  const audience = (reach: number | null, points: number) =>
    notes({ ...base, kind: 'content_giveaway', reach, posted: [{ name: null, points }] });
  expect(audience(500, 375)).toEqual(['People nobody named: 500 reached × 0.25 × 3']);
  expect(audience(null, 3)).toEqual([
    'People nobody named: nobody counted them, so they count as one person: 1 × 3',
  ]);
});

test('people who got the same stand in one line', () => {
  const posted = ['A', 'B', 'C'].map((name) => ({ name, points: 5 }));
  expect(notes({ ...base, kind: 'webinar_attended', posted })).toEqual(['3 contacts, +5.0 each: 1 × 5']);
});
