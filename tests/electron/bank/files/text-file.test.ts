import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openSourceFile } from '../../../../electron/bank/files/open-file';
import type { SourceFile, TextChoices } from '../../../../electron/bank/files/source-file';
import { tempFolder } from '../../../helpers/temp-folder';
import { rowsOf } from '../../../helpers/source-rows';

const folder = tempFolder();
let made = 0;
const open = (
  content: string | Uint8Array,
  name = `file-${(made += 1)}.csv`,
  choices: TextChoices = {},
): Promise<SourceFile> => openSourceFile(folder.write(name, content), choices);

const GERMAN = 'Datum;Kunde;Betrag\r\n3.4.2026;Jürgen Größe;12,50 €\r\n4.4.2026;Zoë “Café” Müller;7,00 €\r\n';
const ROWS = [
  ['Datum', 'Kunde', 'Betrag'],
  ['3.4.2026', 'Jürgen Größe', '12,50 €'],
  ['4.4.2026', 'Zoë “Café” Müller', '7,00 €'],
];

describe('encodings', () => {
  it.each([
    ['utf-8', Buffer.from(GERMAN)],
    ['utf-8', Buffer.from(`\uFEFF${GERMAN}`)],
    ['utf-16le', iconv.encode(GERMAN, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(GERMAN, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(GERMAN, 'utf-16le')],
    ['utf-16be', iconv.encode(GERMAN, 'utf-16be')],
    ['utf-32le', iconv.encode(GERMAN, 'utf-32le', { addBOM: true })],
    ['windows-1252', iconv.encode(GERMAN, 'windows-1252')],
  ])('%s', async (encoding, bytes) => {
    const file = await open(bytes);
    expect(file.encoding).toBe(encoding);
    expect(file.delimiter).toBe(';');
    expect(await rowsOf(file)).toEqual(ROWS);
  });

  it.each([
    ['windows-1251', 'Имя;Почта\nАнна Петрова;anna@example.com\nИван Сидоров, покупатель;ivan@example.com\n'],
    ['shift_jis', '名前;メール\n山田太郎さん;taro@example.com\n鈴木花子さんのお店;hanako@example.com\n'],
  ])('%s by the look of its letters', async (encoding, text) => {
    const file = await open(iconv.encode(text, encoding));
    expect((await rowsOf(file))[1]?.[0]).toBe(text.split('\n')[1]?.split(';')[0]);
  });

  it('finds the one letter that is not UTF-8 far behind the first 64 kB', async () => {
    const bytes = iconv.encode(`Name;Note\n${'plain;text\n'.repeat(30_000)}Müller;€\n`, 'windows-1252');
    const file = await open(bytes);
    expect(file.encoding).toBe('windows-1252');
    expect((await rowsOf(file)).at(-1)).toEqual(['Müller', '€']);
  });

  it('letters cut by the edge of a chunk stay whole', async () => {
    const text = `Name,Note\n${'äöü€😀'.repeat(40_000)},x\n`;
    const file = await open(text);
    expect(file.encoding).toBe('utf-8');
    expect((await rowsOf(file))[1]?.[0]).toBe('äöü€😀'.repeat(40_000));
  });

  it('the owner’s word counts more', async () => {
    const file = await open(iconv.encode('Name,Note\nMüller,x\n', 'utf-8'), 'word.csv', {
      encoding: 'windows-1252',
    });
    expect((await rowsOf(file))[1]?.[0]).toBe('MÃ¼ller');
  });
});

describe('text files', () => {
  it('a line sep= is an instruction, and stays a row', async () => {
    const file = await open('sep=|\nName|Betrag;x\nAnn|5\n');
    expect([file.delimiter, await rowsOf(file)]).toEqual(['|', [[], ['Name', 'Betrag;x'], ['Ann', '5']]]);
  });

  it.each(['sales.xls', 'sales.xlsx', 'sales.ods'])(
    'text named %s is read as text, and said so',
    async (name) => {
      const file = await open('Date,Amount\n2026-04-03,5\n', name);
      expect(await rowsOf(file)).toEqual([
        ['Date', 'Amount'],
        ['2026-04-03', '5'],
      ]);
      expect(file.tables[0]?.notes).toEqual([expect.stringContaining('plain text')]);
      expect((await open('Date,Amount\n2026-04-03,5\n')).tables[0]?.notes).toEqual([]);
    },
  );

  it('can be read again, with the same rows under the same numbers', async () => {
    const file = await open(`a,b\n${Array.from({ length: 30_000 }, (_, n) => `${n},"x\ny"`).join('\n')}`);
    const table = file.tables[0];
    const firsts: number[][] = [];
    for (let pass = 0; pass < 2; pass += 1) {
      const starts: number[] = [];
      for await (const batch of table?.batches() ?? []) starts.push(batch.firstRow, batch.rows.length);
      firsts.push(starts);
    }
    expect(firsts[0]).toEqual(firsts[1]);
    expect(table?.rowCount()).toBe(30_001);
    expect((await rowsOf(file))[30_000]).toEqual(['29999', 'x\ny']);
  });

  it('stops when told to', async () => {
    const file = await open(`a,b\n${'1,2\n'.repeat(200_000)}`);
    const controller = new AbortController();
    const reading = (async () => {
      for await (const _ of file.tables[0]?.batches(controller.signal) ?? []) controller.abort();
    })();
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

describe('rows over the limits', () => {
  const wide = '1,'.repeat(1200) + '1';
  const long = 'ab,cd,12,'.repeat(300_000);
  const refusal = async (content: string): Promise<unknown> => {
    const file = await open(content);
    return rowsOf(file).then(
      () => 'read',
      (error: unknown) => error,
    );
  };

  it.each([
    ['a wide header', `${wide}\n${'1,2\n'.repeat(9)}`, 'Row 1 is wider than 1000 columns.'],
    [
      'a wide table below a title',
      `Orders of April\n\n${wide}\n${wide}\n`,
      'Row 3 is wider than 1000 columns.',
    ],
    ['a table in one line', long, 'Row 1 is longer than a million characters.'],
    ['a wide line that begins a list', `ann@example.com\n${wide}\n`, 'Row 2 is wider than 1000 columns.'],
  ])('%s is refused with a sentence', async (_, content, sentence) => {
    expect(await refusal(content)).toMatchObject({
      code: 'unreadable',
      message: `${sentence} Save the part you need as CSV, each record on a line of its own.`,
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'below a header they are blank rows, and told: %s',
    async (encoding) => {
      const text = ['Name,Amount', 'Ann,5', wide, '"Bob\r\nB.",6', long, 'Eva,7'].join('\r\n');
      const file = await open(iconv.encode(text, encoding, { addBOM: true }));
      const over = [];
      for await (const batch of file.tables[0]?.batches() ?? []) over.push(...batch.overRows);
      expect(over).toEqual([
        { row: 3, is: 'wider than 1000 columns' },
        { row: 5, is: 'longer than a million characters' },
      ]);
      expect(await rowsOf(file)).toEqual([
        ['Name', 'Amount'],
        ['Ann', '5'],
        [],
        ['Bob\nB.', '6'],
        [],
        ['Eva', '7'],
      ]);
    },
  );

  it('rows of blank cells to the end of a spreadsheet are no wider for it', async () => {
    const blanks = ','.repeat(16_382);
    expect((await rowsOf(await open(`Name,Amount${blanks}\nAnn,5${blanks}\n`)))[1]?.slice(0, 3)).toEqual([
      'Ann',
      '5',
      '',
    ]);
  });
});

describe('files that are no tables', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'empty.csv', '', /empty/],
    ['blanks alone', 'blank.csv', ' \n \r\n', /empty/],
    [
      'a picture',
      'photo.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /neither text nor a workbook/,
    ],
    [
      'noise',
      'noise.csv',
      Uint8Array.from({ length: 4000 }, (_, n) => 1 + ((n * 7919) % 31)),
      /neither text nor a workbook/,
    ],
    ['a PDF', 'report.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /PDF/],
    ['a web page named .xls', 'export.xls', '<html><body><table><tr><td>Date</td></tr></table>', /web page/],
    ['a web page named .csv', 'export.csv', '\n<!DOCTYPE html><html>', /web page/],
    ['cards of an address book', 'contacts.vcf', 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Silva;Ana;;;\r\n', /vCard/],
    ['a calendar', 'days.csv', '\uFEFFBEGIN:VCALENDAR\nVERSION:2.0\n', /calendar/],
    ['JSON', 'orders.csv', '[\n  {"date": "2026-01-01", "amount": 5}]', /JSON/],
    ['RTF', 'letter.csv', '{\\rtf1\\ansi', /text document/],
    ['a folder', '', '', /not a file/],
  ])('%s is refused with a sentence', async (_, name, content, sentence) => {
    const path = name === '' ? folder.path : folder.write(name, content);
    await expect(openSourceFile(path)).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(sentence),
    });
  });

  it('a missing file is refused with its name', async () => {
    await expect(openSourceFile('/nowhere/at/all.csv')).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('/nowhere/at/all.csv'),
    });
  });
});
