import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvRows, csvReader } from '../../../../electron/bank/files/csv-rows';
import { sepLine, sniffDelimiter } from '../../../../electron/bank/files/delimiter';
import { lineEndNormaliser } from '../../../../electron/bank/files/text-chunks';

const read = (text: string, delimiter = ',', size = Infinity): CsvRows => {
  const lineEnds = lineEndNormaliser();
  const reader = csvReader(Papa.Parser, delimiter);
  const all: CsvRows = { rows: [], odd: [], over: [] };
  const take = ({ rows, odd, over }: CsvRows): void => {
    for (const index of odd) all.odd.push(all.rows.length + index);
    for (const { index, why } of over) all.over.push({ index: all.rows.length + index, why });
    for (const row of rows) all.rows.push(row);
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

  it('a line of very many odd marks is one odd row', () => {
    const marks = '"x'.repeat(250_000);
    expect(read(`a,b\n${marks},1\n2,3`)).toEqual({
      rows: [
        ['a', 'b'],
        [marks, '1'],
        ['2', '3'],
      ],
      odd: [1],
      over: [],
    });
  });

  it('a line of very many marks that open and never close is split once through', () => {
    const { rows, odd, over } = read(`a,b\n${'"x,'.repeat(300_000)}\n2,3\n`);
    expect([odd, over]).toEqual([[1], [{ index: 1, why: 'too_wide' }]]);
    expect([rows[1]?.length, rows[1]?.at(-1), rows[2]]).toEqual([1000, '"x', ['2', '3']]);
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
          expect(read(text, ',', size)).toEqual({ rows: expected, odd: [], over: [] });
        },
      ),
    );
  });
});

/** The parser, and how many characters it was given: at most at once, and in all. */
function watchedParser(): { Parser: typeof Papa.Parser; most: () => number; all: () => number } {
  let [most, all] = [0, 0];
  class Parser extends Papa.Parser {
    constructor(config: Papa.ParseConfig) {
      super(config);
      const parse = this.parse.bind(this);
      this.parse = (text: string, ...more: [number, boolean]) => {
        [most, all] = [Math.max(most, text.length), all + text.length];
        return parse(text, ...more) as unknown;
      };
    }
  }
  return { Parser, most: () => most, all: () => all };
}

describe('rows over the limits', () => {
  const wide = (filled: number, blank = 0): string => `${'1,'.repeat(filled - 1)}1${','.repeat(blank)}`;

  it('are cut at the most columns and named; blank cells beyond those are nothing', () => {
    const { rows, over } = read(`a,b\n${wide(1001)}\n${wide(1000, 50_000)}\n2,3\n`);
    expect(over).toEqual([{ index: 1, why: 'too_wide' }]);
    expect(rows.map((row) => row.length)).toEqual([2, 1000, 1000, 2]);
  });

  it('with odd marks are cut too', () => {
    const odd = Array.from({ length: 40 }, () => `"1"2",${wide(1000)}`);
    const { rows, over } = read(['a,b', ...odd].join('\n'), ',', 4096);
    expect([over.length, rows.length, rows.at(-1)?.length]).toEqual([40, 41, 1000]);
  });

  it.each([9973, 65_536, 131_072])(
    'a line longer than any row gives one blank row, read in pieces of %i',
    (size) => {
      const long = 'ab,cd "12",'.repeat(120_000);
      const found = read(`a,b\r\n1,"x\r\ny"\r\n${long}\r\n2,3\r${long}`, ',', size);
      expect(found).toEqual({
        rows: [['a', 'b'], ['1', 'x\ny'], [], ['2', '3'], []],
        odd: [],
        over: [
          { index: 2, why: 'too_long' },
          { index: 4, why: 'too_long' },
        ],
      });
    },
  );

  it('a longer line costs nothing more: what goes beyond any row is neither kept nor parsed', () => {
    const piece = 'ab,cd,12,'.repeat(7000);
    const [short, long] = [20, 200].map((pieces) => {
      const watched = watchedParser();
      const reader = csvReader(watched.Parser, ',');
      for (let n = 0; n < pieces; n += 1) reader(piece, false);
      reader('', true);
      return watched;
    });
    expect(long?.most()).toBeLessThan((1 << 20) + piece.length);
    expect(long?.all()).toBe(short?.all());
  });

  it('are told where the file does not use marks as CSV does', () => {
    const odd = Array.from({ length: 40 }, (_, n) => `${n},"1"2" pipe"`);
    const { rows, over } = read([...odd, 'x'.repeat(3 << 20), '1,2'].join('\n'), ',', 65_536);
    expect([rows.length, rows.at(-1)]).toEqual([42, ['1', '2']]);
    expect(over).toEqual([{ index: 40, why: 'too_long' }]);
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
