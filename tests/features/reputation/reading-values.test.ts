import { describe, expect, it } from 'vitest';
import type { ReadingRow } from '../../../src/contract/reputation';
import { day } from '../../../src/domain/day';
import {
  newReading,
  problemsOf,
  readingInput,
  valuesOf,
} from '../../../src/features/reputation/reading-values';

const TODAY = day('2026-11-23');

const row = (more: Partial<ReadingRow>): ReadingRow => ({
  id: 1,
  day: TODAY,
  kind: 'review',
  value: 4,
  scale: 5,
  source: 'Google',
  contact: { id: 7, name: 'Maria Lopez' },
  replied: true,
  note: 'Lovely',
  ...more,
});

describe('the form of a reading', () => {
  it.each([
    ['review', row({}), { value: 4, scale: 5 }],
    ['a review out of ten', row({ value: 7.5, scale: 10 }), { value: 7.5, scale: 10 }],
    ['nps', row({ kind: 'nps', value: 0, scale: 10 }), { value: 0, scale: 10 }],
    ['a bad mention', row({ kind: 'mention', value: -1, scale: 1 }), { value: -1 }],
    ['a mention that does not say', row({ kind: 'mention', value: null, scale: 1 }), { value: null }],
    ['thanks', row({ kind: 'thanks', value: null, scale: null }), {}],
  ])('gives back what the book has: %s', (_name, of, value) => {
    expect(readingInput(valuesOf(of))).toEqual({
      kind: of.kind,
      day: TODAY,
      source: 'Google',
      who: { contactId: 7 },
      note: 'Lovely',
      replied: true,
      ...value,
    });
  });

  it('never takes an unsaid value for one', () => {
    for (const kind of ['review', 'nps', 'mention'] as const) {
      expect(problemsOf(newReading(kind, TODAY))).toHaveProperty('value');
      expect(readingInput(newReading(kind, TODAY))).toBeNull();
    }
    expect(readingInput(newReading('referral', TODAY))).toMatchObject({ kind: 'referral', who: null });
    expect(readingInput({ ...newReading('thanks', TODAY), day: null })).toBeNull();
  });
});
