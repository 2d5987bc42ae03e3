import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRows, csvReader } from '../../../../electron/bank/files/csv-rows';
import { sepLine, sniffDelimiter } from '../../../../electron/bank/files/delimiter';
import { lineEndNormaliser } from '../../../../electron/bank/files/text-chunks';

const read = (text: string, delimiter = ',', size = Infinity): CsvRows => {
  const lineEnds = lineEndNormaliser();
  const reader = csvReader(Papa.Parser, delimiter);
  const all: CsvRows = { rows: [], odd: [] };
  const take = ({ rows, odd }: CsvRows): void => {
    all.odd.push(...odd.map((index) => all.rows.length + index));
    all.rows.push(...rows);
  };
  for (let at = 0; at < text.length; at += size) take(reader(lineEnds(text.slice(at, at + size)), false));
  take(reader(lineEnds('', true), true));
  return all;
};

describe('reading CSV', () => {
  it.each<[string, string, string[][]]>([
    ['quoted delimiters and marks', 'a,"b, ""c""",d', [['a', 'b, "c"', 'd']]],
    [
      'line breaks inside cells',
      'a,"b\r\nc"\r\nd,e\r\n',
      [
        ['a', 'b\nc'],
        ['d', 'e'],
      ],
    ],
    ['rows of different length', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'mixed line ends',
      'a,b\r\nc,d\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['blank lines keep their place', 'a,b\n\nc,d\n', [['a', 'b'], [''], ['c', 'd']]],
    ['a last line without an end', 'a\nb', [['a'], ['b']]],
  ])('%s', (_, text, rows) => {
    expect(read(text).rows).toEqual(rows);
  });

  it('a row with odd quotation marks costs nothing but itself', () => {
    const { rows, odd } = read('a,b\n"x"y,2\n"c, d",3\n5,"12" monitor",9.99\n"e",4\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['"x"y', '2'],
      ['c, d', '3'],
      ['5', '12" monitor', '9.99'],
      ['e', '4'],
    ]);
    expect(odd).toEqual([1, 3]);
  });

  it('a mark that never closes does not swallow the file', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, n) => `${n},text ${n},more text to fill the line up a little`,
    );
    const text = ['a,b,c', '"open,1,x', ...lines].join('\n');
    const { rows, odd } = read(text, ',', 4096);
    expect([rows.length, odd, rows.at(-1)?.[0]]).toEqual([5002, [1], '4999']);
  });

  it('a mark that never closes is given up on before the whole file is in memory', () => {
    const filler = `${'x'.repeat(99)}\n`.repeat(30_000);
    const { rows } = read(`a,b\n"open,1\n${filler}`, ',', 65_536);
    expect(rows.length).toBe(30_002);
  });

  it('a file that does not use marks as CSV does is read line by line in reasonable time', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `${n},"1"2" pipe",${n}.50`).join('\n');
    const { rows, odd } = read(text, ',', 65_536);
    expect(rows.length).toBe(20_000);
    expect(rows.at(-1)).toEqual(['19999', '1"2" pipe', '19999.50']);
    expect(odd.length).toBeGreaterThan(20);
  });

  it('where the text is cut into pieces does not matter', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', '"', '\n', '\r\n', ' ', '7') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
            .join('\r\n');
          const expected = rows.map((row) => row.map((one) => one.replaceAll('\r\n', '\n')));
          expect(read(text, ',', size)).toEqual({ rows: expected, odd: [] });
        },
      ),
    );
  });
});

describe('the delimiter', () => {
  const sniff = (text: string): string =>
    sniffDelimiter(text, (part, delimiter) => read(part, delimiter).rows);

  it.each([
    [',', 'a,b,c\n1,2,3\n4,5,6'],
    [';', 'Datum;Betrag;Kunde\n3.4.2026;12,50;Ann\n4.4.2026;7,00;Eva'],
    ['\t', 'a\tb\nSmith, Ann\t5,00\nJones, Bob\t6,00'],
    ['|', 'a|b|c\n1|2|3'],
    [';', 'Report; of April, with notes\n\nDatum;Betrag\n3.4.2026;12,50\n4.4.2026;13,50'],
    [',', 'Email\nann@example.com\nbob@example.com'],
    [',', 'a,b\n"x;y;z",1\n"p;q;r",2'],
  ])('is %j', (delimiter, text) => {
    expect(sniff(text)).toBe(delimiter);
  });

  it('is taken from a first line that names it', () => {
    expect(sepLine('sep=;\na;b')).toEqual({ delimiter: ';', length: 6 });
    expect(sepLine('a;b')).toBeNull();
  });
});
