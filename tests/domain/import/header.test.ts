import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/domain/import/cell';
import { findHeader, headerKey, headerRepeatTest } from '../../../src/domain/import/header';

const found = (rows: Row[]): [number | null, string[]] => {
  const header = findHeader(rows);
  return [header.headerRow, header.columns.map((column) => column.name)];
};

describe('finding the header', () => {
  it('takes the first row where it is one', () => {
    expect(
      found([
        ['Date', 'Amount'],
        ['2026-04-03', '5.00'],
      ]),
    ).toEqual([0, ['Date', 'Amount']]);
  });

  it('passes over notes, titles and blank lines before it', () => {
    const rows: Row[] = [
      ['Notes:'],
      ['"When exporting, your customers…"'],
      [''],
      ['Report of', '2026-04-30'],
      ['Name', 'E-mail', 'Date', 'Total'],
      ['Ann', 'ann@example.com', '2026-04-03', '5.00'],
    ];
    expect(found(rows)).toEqual([4, ['Name', 'E-mail', 'Date', 'Total']]);
  });

  it('is not misled by data that happen to be words of a header', () => {
    expect(
      found([
        ['Customer', 'Notes', 'Email'],
        ['Name', 'Date', 'ann@example.com'],
      ])[0],
    ).toBe(0);
  });

  it('finds a header in a language it does not know, by its shape', () => {
    const rows: Row[] = [
      ['Päivä', 'Nimi', 'Summa €'],
      ['3.4.2026', 'Aino', '12,50'],
    ];
    expect(found(rows)).toEqual([0, ['Päivä', 'Nimi', 'Summa €']]);
  });

  it('says so where there is none', () => {
    expect(
      found([
        ['3.4.2026', 'Aino', '12,50'],
        ['4.4.2026', 'Eero', '7,00'],
      ]),
    ).toEqual([null, ['Column 1', 'Column 2', 'Column 3']]);
  });

  it.each<[string, Row[]]>([
    ['one column of names', [['Ann Example'], ['Bob Sample'], ['Eve Model']]],
    [
      'two columns of them',
      [
        ['Ann', 'Example'],
        ['Bob', 'Sample'],
        ['Eve', 'Model'],
      ],
    ],
    [
      'among them one that has a word of a header in it',
      [['Ann Example'], ['Bob Sample'], ['Mark Price'], ['Eve Model']],
    ],
    ['and one whose whole name is such a word', [['Ann'], ['Bob'], ['Max'], ['Eve']]],
    [
      'as a given name',
      [
        ['Ann', 'Example'],
        ['Max', 'Sample'],
        ['Eve', 'Model'],
      ],
    ],
    ['that one first', [['Mark Price'], ['Ann Example'], ['Bob Sample']]],
  ])('a list of names without a header keeps its first: %s', (_, rows) => {
    expect(findHeader(rows).headerRow).toBeNull();
  });

  it.each<[string, Row[]]>([
    ['one column', [['Name'], ['Ann Example'], ['Bob Sample']]],
    [
      'two columns',
      [
        ['Vorname', 'Nachname'],
        ['Ann', 'Example'],
      ],
    ],
    ['a word of one among others, and values below', [['Your best address, please'], ['ann@example.com']]],
  ])('and one with a header loses only that: %s', (_, rows) => {
    expect(findHeader(rows).headerRow).toBe(0);
  });

  it('gives every column a name of its own', () => {
    expect(
      found([
        ['Email', 'Email', '', 'Date'],
        ['a@example.com', 'b@example.com', 'x', '2026-01-01'],
      ])[1],
    ).toEqual(['Email', 'Email (2)', 'Column 3', 'Date']);
  });

  it('drops the byte order mark and surrounding blanks from names', () => {
    expect(
      found([
        ['\uFEFFDate', ' Amount\u00a0'],
        ['2026-04-03', '5'],
      ])[1],
    ).toEqual(['Date', 'Amount']);
  });
});

describe('the key of a header', () => {
  it('does not depend on order, case or blanks', () => {
    const [a, b] = [
      findHeader([
        ['Date', 'Amount'],
        ['x', 'y'],
      ]),
      findHeader([
        [' AMOUNT', 'date'],
        ['x', 'y'],
      ]),
    ];
    expect(headerKey(a.columns)).toBe(headerKey(b.columns));
    expect(headerKey(a.columns)).not.toBe(
      headerKey(
        findHeader([
          ['Date', 'Amounts'],
          ['x', 'y'],
        ]).columns,
      ),
    );
  });

  it('a row that repeats the header is told from data', () => {
    const { columns } = findHeader([
      ['Date', 'Amount'],
      ['2026-04-03', '5'],
    ]);
    const repeats = headerRepeatTest(columns);
    expect(repeats(['DATE', 'amount '])).toBe(true);
    expect(repeats(['Date', '5'])).toBe(false);
  });
});
