import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetStream } from '../../../../electron/bank/files/sheet-stream';
import { readWorkbook } from '../../../../electron/bank/files/workbook';
import {
  loadLibrary,
  notesOfSheet,
  openByLibrary,
  rowsOfSheet,
} from '../../../../electron/bank/files/workbook-library';
import type { Row } from '../../../../src/domain/import/cell';
import { rawXlsx } from '../../../helpers/raw-workbook';

type Read = { readonly name: string; readonly rows: Row[]; readonly notes: readonly string[] };

// A row may end in blanks in one and not in the other: they mean the same.
const ended = (row: Row): Row => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

async function asRead(bytes: Buffer): Promise<Read[]> {
  const found: { name: string; rows: Row[]; notes: readonly string[] }[] = [];
  for await (const part of readWorkbook(bytes)) {
    if (part.is === 'sheets') found.push(...part.sheets.map(({ name }) => ({ name, rows: [], notes: [] })));
    else if (part.is === 'rows') found[part.sheet]?.rows.push(...part.rows.map(ended));
    else Object.assign(found[part.sheet] ?? {}, { notes: part.notes });
  }
  return found;
}

async function byLibrary(bytes: Buffer): Promise<Read[]> {
  const workbook = openByLibrary(await loadLibrary(), bytes);
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name];
    return { name, rows: rowsOfSheet(name, sheet).map(ended), notes: notesOfSheet(sheet) };
  });
}

const TEXTS = [
  '<si><t>plain</t></si>',
  '<si><t xml:space="preserve"> R&amp;D &lt;x&gt; &quot;&apos; &#8364;&#x1F600; </t></si>',
  '<si/>',
  '<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>',
  '<si><t>_x000D_two\r\nlines_x0041_</t></si>',
];

type Making = (at: string, style: string) => string;
const made = (...shapes: Making[]): fc.Arbitrary<Making> => fc.constantFrom(...shapes);
const numbers = fc
  .oneof(fc.integer({ min: -5, max: 60_000 }), fc.double({ min: 0.01, max: 50_000, noNaN: true }))
  .map(
    (value): Making =>
      (at, style) =>
        `<c${at}${style}><v>${value}</v></c>`,
  );
const cells = fc.oneof(
  { weight: 4, arbitrary: numbers },
  {
    weight: 4,
    arbitrary: fc.nat(TEXTS.length - 1).map(
      (n): Making =>
        (at, style) =>
          `<c${at}${style} t="s"><v>${n}</v></c>`,
    ),
  },
  {
    weight: 4,
    arbitrary: made(
      (at, style) => `<c${at}${style}/>`,
      (at) => `<c${at} t="b"><v>1</v></c>`,
      (at) => `<c${at} t="b"><v>0</v></c>`,
      (at) => `<c${at} t="e"><v>#N/A</v></c>`,
      (at) => `<c${at} t="e"><v>#SPILL!</v></c>`,
      (at) => `<c${at} t="str"><f>A1&amp;"x"</f><v>a&amp;b</v></c>`,
      (at) => `<c${at} t="str"><f>""</f><v></v></c>`,
      (at, style) => `<c${at}${style}><f t="shared" si="0"/><v>12.5</v></c>`,
      (at, style) => `<c${at}${style}><f>1+1</f></c>`,
      (at) => `<c${at} t="inlineStr"><is><t xml:space="preserve"> in </t></is></c>`,
      (at) => `<c${at} t="inlineStr"><is><t/></is></c>`,
      (at, style) => `<c t="s"${style}${at}><v>1</v></c>`,
      (at) => `\n  <c${at}  cm="1" >\n <v>7</v>\n</c>`,
      (at) => `<c${at} t="n"><v>1E-3</v></c>`,
    ),
  },
);
const strange = made(
  (at) => `<c${at} t="inlineStr"><is><r><t>in </t></r><r><t>runs</t></r></is></c>`,
  (at) => `<c${at} t="d"><v>2026-04-03T00:00:00</v></c>`,
  (at) => `<c${at} t="str"><v><![CDATA[a<b]]></v></c>`,
  (at) => `<!-- so --><c${at}><v>1</v></c>`,
);
const placed = (cell: fc.Arbitrary<Making>): fc.Arbitrary<string[]> =>
  fc
    .array(
      fc.record({
        cell,
        gap: fc.constantFrom(0, 0, 0, 1, 25),
        style: fc.constantFrom('', ' s="1"', ' s="2"'),
      }),
      { maxLength: 6 },
    )
    .map((list) => {
      let column = -1;
      return list.map(({ cell: make, gap, style }) => {
        column += 1 + gap;
        return make(` r="${lettersOf(column)}@"`, style);
      });
    });
const lettersOf = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));

const data = (cell: fc.Arbitrary<Making>): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        cells: placed(cell),
        gap: fc.constantFrom(0, 0, 0, 3),
        more: fc.constantFrom('', '', ' spans="1:9"', ' hidden="1"', ' ht="15" customHeight="1"'),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((rows) => {
      let number = 0;
      const xml = rows.map(({ cells: inside, gap, more }) => {
        number += 1 + gap;
        const text = inside.join('').replaceAll('@', String(number));
        return text === '' ? `<row r="${number}"${more}/>` : `<row r="${number}"${more}>${text}</row>`;
      });
      return `<cols><col min="2" max="4" width="9" hidden="1"/></cols><sheetData>${xml.join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
    });

describe('the rows of a workbook are those the library gives', () => {
  it.each([undefined, '1'])('whatever a sheet holds, days from 1904: %s', async (from1904) => {
    const options = { texts: TEXTS.join(''), ...(from1904 && { date1904: from1904 }) };
    await fc.assert(
      fc.asyncProperty(data(cells), async (xml) => {
        const bytes = rawXlsx([{ name: 'A', xml }], options);
        expect(await asRead(bytes)).toEqual(await byLibrary(bytes));
      }),
      { numRuns: 100 },
    );
  });

  it('also where a sheet goes on in a way only the library knows', async () => {
    const options = { texts: TEXTS.join('') };
    await fc.assert(
      fc.asyncProperty(data(fc.oneof({ weight: 6, arbitrary: cells }, strange)), async (xml) => {
        const bytes = rawXlsx(
          [
            { name: 'A', xml },
            { name: 'B', xml },
          ],
          options,
        );
        expect(await asRead(bytes)).toEqual(await byLibrary(bytes));
      }),
      { numRuns: 100 },
    );
  });

  const folders = ['resources/templates', 'tests/fixtures/catalogue', 'tests/fixtures/imports'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => join(folder, name)),
  );
  it.each(files)('%s', async (path) => {
    const bytes = readFileSync(path);
    expect(await asRead(bytes)).toEqual(await byLibrary(bytes));
  });
});

it('a sheet is the same in whatever pieces it comes', () => {
  const context = { strings: ['a', 'b', 'c', 'd', 'e'], isDate: () => false, from1904: false };
  const whole = (pieces: readonly string[]): unknown => {
    const stream = sheetStream('A', context);
    const rows = pieces.flatMap((piece) => stream.take(piece));
    return { rows, notes: stream.end() };
  };
  fc.assert(
    fc.property(data(cells), fc.array(fc.nat(400)), (xml, lengths) => {
      const pieces: string[] = [];
      let at = 0;
      for (const length of lengths) pieces.push(xml.slice(at, (at += length)));
      expect(whole([...pieces, xml.slice(at)])).toEqual(whole([xml]));
    }),
  );
});

it('a text that a cell points to and that is not there is damage, not a blank', async () => {
  const xml = '<sheetData><row r="1"><c r="A1" t="s"><v>9</v></c></row></sheetData>';
  await expect(asRead(rawXlsx([{ name: 'A', xml }], { texts: TEXTS.join('') }))).rejects.toMatchObject({
    code: 'unreadable',
  });
});

it('a sheet that the library goes on with and fails at is damage too, not a short sheet', async () => {
  const row = (n: number, cell: string): string => `<row r="${n}"><c r="A${n}" ${cell}</c></row>`;
  const runs = 't="inlineStr"><is><r><t>in </t></r><r><t>runs</t></r></is>';
  const rows = [row(1, 't="str"><v>x</v>'), row(2, runs), row(3, 't="s"><v>9</v>')].join('');
  const bytes = rawXlsx([{ name: 'A', xml: `<sheetData>${rows}</sheetData>` }], { texts: TEXTS.join('') });
  await expect(asRead(bytes)).rejects.toMatchObject({ code: 'unreadable' });
});
