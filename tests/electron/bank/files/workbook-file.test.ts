import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openSourceFile } from '../../../../electron/bank/files/open-file';
import { number, rawXlsx, text, zip } from '../../../helpers/raw-workbook';
import { rowsOf } from '../../../helpers/source-rows';
import { tempFolder } from '../../../helpers/temp-folder';

const folder = tempFolder();

// 46115 is 3 April 2026 in the 1900 system; four years and a day less in the other.
const SALES = `<sheetData><row r="1">${text('A1', 'Date')}${text('B1', 'Amount')}${text('C1', 'Paid')}</row><row r="3">${number('A3', 46_115, 1)}${number('B3', 12.5, 2)}<c r="C3" t="b"><v>1</v></c></row><row r="4">${number('A4', 46_115)}<c r="B4"><f>B3*2</f><v>25</v></c><c r="C4" t="e"><v>#DIV/0!</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>`;
const DAY = { kind: 'day', day: '2026-04-03' };

describe('workbooks', () => {
  it('dates by the cell’s own format, stored values of formulas, failed formulas, rows in their place', async () => {
    const file = await openSourceFile(folder.write('sales.xlsx', rawXlsx([{ name: 'Sales', xml: SALES }])));
    expect(await rowsOf(file)).toEqual([
      ['Date', 'Amount', 'Paid'],
      [],
      [DAY, 12.5, true],
      [46_115, 25, { kind: 'error', code: '#DIV/0!' }],
    ]);
    expect(file.tables[0]?.notes).toEqual([expect.stringContaining('Merged cells: 1')]);
    expect([file.encoding, file.delimiter, file.tables[0]?.rowCount()]).toEqual([null, null, 4]);
  });

  it.each(['1', 'true'])('the 1904 date system, written %s', async (date1904) => {
    const xml = `<sheetData><row r="1">${number('A1', 46_115 - 1462, 1)}</row></sheetData>`;
    const file = await openSourceFile(
      folder.write(`mac-${date1904}.xlsx`, rawXlsx([{ name: 'A', xml }], { date1904 })),
    );
    expect(await rowsOf(file)).toEqual([[DAY]]);
  });

  it('offers every sheet and tells hidden ones', async () => {
    const one = `<sheetData><row r="1">${text('A1', 'x')}</row></sheetData>`;
    const sheets = [
      { name: 'April', xml: SALES },
      { name: 'Old', state: 'hidden' as const, xml: one },
      { name: 'Empty', xml: '<sheetData/>' },
    ];
    const file = await openSourceFile(folder.write('many.xlsx', rawXlsx(sheets)));
    for (const [index] of sheets.entries()) await rowsOf(file, index);
    expect(file.tables.map(({ sheet, hidden, rowCount }) => [sheet, hidden, rowCount()])).toEqual([
      ['April', false, 4],
      ['Old', true, 1],
      ['Empty', false, 0],
    ]);
    expect(await rowsOf(file, 'Old')).toEqual([['x']]);
  });

  it('tells hidden rows', async () => {
    const xml = `<sheetData><row r="1">${text('A1', 'x')}</row><row r="2" hidden="1">${text('A2', 'y')}</row></sheetData>`;
    const file = await openSourceFile(folder.write('hidden.xlsx', rawXlsx([{ name: 'A', xml }])));
    await rowsOf(file);
    expect(file.tables[0]?.notes).toEqual([expect.stringContaining('Hidden rows: 1')]);
  });

  it.each(['biff8', 'ods', 'xlsb'] as const)('reads %s too', async (bookType) => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Größe', 'Amount'],
      ['Müller', 12.5],
    ]);
    sheet['A3'] = { t: 'n', v: 46_115, z: 'm/d/yy' };
    sheet['!ref'] = 'A1:B3';
    const book = XLSX.utils.book_new(sheet, 'Blatt');
    const bytes: Uint8Array = XLSX.write(book, { type: 'buffer', bookType });
    const name = `book.${bookType === 'biff8' ? 'xls' : bookType}`;
    const file = await openSourceFile(folder.write(name, bytes));
    expect(await rowsOf(file)).toEqual([['Größe', 'Amount'], ['Müller', 12.5], [DAY]]);
  });

  // By number alone, as programs other than Excel write them: currency, accounting, an East Asian day.
  it.each([
    [5, 46_115],
    [44, 46_115],
    [170, 46_115],
    [31, DAY],
    [57, DAY],
  ])('a number format it only has the number of, %i', async (format, value) => {
    const row = (n: number): string =>
      `<row r="${n}">${number(`A${n}`, 46_115, 2)}${text(`B${n}`, 'x')}</row>`;
    const xml = `<sheetData>${row(1)}${row(2)}</sheetData>`;
    for (const sheet of [
      xml,
      xml.replaceAll('<row ', '<row xmlns:q="q" q:x="1" ').replaceAll(/<(\/?)c/g, '<$1c'),
    ]) {
      const bytes = rawXlsx([{ name: 'A', xml: sheet }], { format });
      const file = await openSourceFile(folder.write(`format-${format}.xlsx`, bytes));
      expect(await rowsOf(file)).toEqual([
        [value, 'x'],
        [value, 'x'],
      ]);
    }
  });

  it('is a workbook whatever it is called', async () => {
    const file = await openSourceFile(
      folder.write('really-a-workbook.csv', rawXlsx([{ name: 'Sales', xml: SALES }])),
    );
    expect(file.tables[0]?.sheet).toBe('Sales');
  });
});

describe('workbooks that cannot be read', () => {
  const good = rawXlsx([{ name: 'Sales', xml: SALES }]);
  const bomb = (): Buffer => {
    const bytes = Buffer.from(good);
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(600e6, entry + 24);
    return bytes;
  };
  const locked = (): Buffer => {
    const archive = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(archive, '/EncryptedPackage', Buffer.from('secret'));
    XLSX.CFB.utils.cfb_add(archive, '/EncryptionInfo', Buffer.from('secret'));
    const bytes: unknown = XLSX.CFB.write(archive, { type: 'buffer' });
    return Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
  };

  it.each<[string, () => Buffer, RegExp]>([
    ['cut off', () => good.subarray(0, good.length - 40), /damaged/],
    ['far larger inside than a workbook can be', bomb, /unpack/],
    [
      'with one byte of a sheet changed',
      () => {
        const bytes = Buffer.from(good);
        const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 40;
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
        return bytes;
      },
      /damaged/,
    ],
    ['protected by a password', locked, /password/],
    ['an archive of something else', () => zip({ 'word/document.xml': '<w/>' }), /archive/],
    ['without anything in it', () => rawXlsx([{ name: 'A', xml: '<sheetData/>' }]), /nothing to import/],
    [
      'not really compound',
      () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600, 3)]),
      /damaged/,
    ],
    [
      'reaching to the last cell a sheet can have',
      () =>
        rawXlsx([
          {
            name: 'A',
            xml: `<sheetData><row r="1">${text('A1', 'x')}</row><row r="1048576">${text('XFD1048576', 'y')}</row></sheetData>`,
          },
        ]),
      /beyond row|wider than/,
    ],
  ])('%s', async (name, bytes, sentence) => {
    const path = folder.write(`${name.replaceAll(' ', '-')}.xlsx`, bytes());
    await expect(openSourceFile(path)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(sentence),
    });
  });
});
