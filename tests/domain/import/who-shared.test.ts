import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Row } from '../../../src/domain/import/cell';
import { type Binding, bind, isFault } from '../../../src/domain/import/mapping';
import { sharedWhoReader, whoReader } from '../../../src/domain/import/who';

const FIELDS = ['email', 'name', 'phone'] as const;
const columns = [...FIELDS, 'day', 'amount'].map((name, index) => ({ index, name }));
const bound = bind(
  'purchases',
  [...FIELDS, 'day' as const, 'amount' as const].map((field) => ({ column: field, field })),
  columns,
);
const binding = ((): Binding => {
  if (isFault(bound)) throw new Error(bound.fault);
  return bound;
})();

it('gives one object for rows that write a person alike, and another where anything differs', () => {
  const read = sharedWhoReader(binding);
  const ann = read(['ann@example.com', 'Ann', '1']);
  expect(read(['ann@example.com', 'Ann', '1', 'something else'])).toBe(ann);
  expect(read(['ann@example.com', 'Ann', '2'])).toEqual({ ...ann, phone: '2' });
  expect(read(['', 'Ann', '1'])).toEqual({ ...ann, email: '' });
});

it('refuses what is no address every time', () => {
  const read = sharedWhoReader(binding);
  expect(() => read(['nobody', 'Ann'])).toThrow('bad_email');
  expect(() => read(['nobody', 'Ann'])).toThrow('bad_email');
});

it('reads what reading each row for itself does', () => {
  const text = fc.constantFrom('', ' ', 'a@b', ' a@b', 'Ann', 'Ann  Lee', '1');
  const cell = fc.oneof(text, fc.constantFrom(1, 2));
  const address = fc.constantFrom('', ' ', 'a@b', 'a@b ', 'c@d');
  const row: fc.Arbitrary<Row> = fc.tuple(address, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      expect(rows.map(sharedWhoReader(binding))).toEqual(rows.map(whoReader(binding)));
    }),
    { numRuns: 2000 },
  );
});
