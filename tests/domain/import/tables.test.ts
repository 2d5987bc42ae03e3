import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/domain/import/cell';
import { tableFinder } from '../../../src/domain/import/tables';

function starts(...rows: Row[]): readonly number[] {
  const finder = tableFinder();
  for (const [index, row] of rows.entries()) finder.row(row, index + 1);
  return finder.starts();
}

const SALES: Row[] = [
  ['Date', 'Email', 'Amount'],
  ['2026-04-03', 'ann@example.com', '5.00'],
];
const PEOPLE: Row[] = [
  ['Name', 'Email', 'Phone'],
  ['Ann', 'ann@example.com', ''],
];

describe('several tables under each other', () => {
  it('one table is one', () => expect(starts(...SALES)).toEqual([1]));

  it('a header right below the data', () => expect(starts(...SALES, ...PEOPLE)).toEqual([1, 3]));

  it('a header after blank rows, also of two cells', () =>
    expect(starts(...SALES, [], ['', ''], ['Name', 'Email'], ['Bob', 'bob@example.com'])).toEqual([1, 5]));

  it('a heading above the next table belongs to it', () =>
    expect(starts(...SALES, [], ['Our customers'], ...PEOPLE)).toEqual([1, 4]));

  it('three of them', () =>
    expect(starts(...SALES, [], ...PEOPLE, [], ['Day', 'Total'], [46_000, 5])).toEqual([1, 4, 7]));

  it('notes before the header belong to the first', () =>
    expect(starts(['Sales of April'], [], ...SALES)).toEqual([1]));
});

describe('what is no second table', () => {
  it('the header repeated, with or without a gap', () =>
    expect(starts(...SALES, ...SALES, [], ...SALES)).toEqual([1]));

  it('a blank row among the data', () =>
    expect(starts(...PEOPLE, [], ['Bob', 'Order House', 'x'], [], ['Eve', 'Notes', 'Lead'])).toEqual([1]));

  it('data that happen to be words of a header', () =>
    expect(starts(...PEOPLE, ['Name', 'Date', 'ann@example.com'], ['Mark Price', 'Total Sales', ''])).toEqual(
      [1],
    ));

  it('a header without a row above it', () =>
    expect(starts(['Name', 'Date'], ['Name', 'Email', 'Phone'])).toEqual([1]));
});
