import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSourceFile } from '../../../../electron/bank/files/open-file';
import { textOf } from '../../../../src/domain/import/cell';
import { rawXlsx, text, zip } from '../../../helpers/raw-workbook';
import { rowsOf } from '../../../helpers/source-rows';
import { tempFolder } from '../../../helpers/temp-folder';

const folder = tempFolder();

/** Entities that stand for ten of the one before: a billion of the first, were they read. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY e0 "ha">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

const ods = (cell: string): Buffer =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml':
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>',
    'content.xml': `<?xml version="1.0"?>${LAUGHS}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  });
const odsCell = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const xlsx = (value: string): Buffer =>
  rawXlsx([{ name: 'A', xml: `${LAUGHS}<sheetData><row r="1">${text('A1', value)}</row></sheetData>` }]);

/** All text of a file; '' where it is refused with a sentence. */
async function readOrRefused(name: string, bytes: Buffer): Promise<string> {
  try {
    const rows = await rowsOf(await openSourceFile(folder.write(name, bytes)));
    return rows.flat().map(textOf).join('\n');
  } catch (error) {
    expect(error).toMatchObject({ code: 'unreadable' });
    return '';
  }
}

describe('entities declared in a workbook', () => {
  it.each([
    ['laughs.xlsx', xlsx('&e9;')],
    ['laughs.ods', ods(odsCell('&e9;'))],
    ['outside.xlsx', xlsx('&file;')],
    ['outside.ods', ods(odsCell('&file;'))],
  ])('are not replaced by what they stand for: %s', async (name, bytes) => {
    const read = await readOrRefused(name, bytes);
    expect(read.length).toBeLessThan(100);
    expect(read).not.toMatch(/root:|haha/);
  });
});

describe('rows and columns repeated beyond reason', () => {
  it.each([
    [
      'cells.ods',
      odsCell('x').replace(
        '<table:table-cell',
        '<table:table-cell table:number-columns-repeated="900000000"',
      ),
    ],
    [
      'rows.ods',
      `${odsCell('x')}</table:table-row><table:table-row table:number-rows-repeated="900000000">${odsCell('y')}`,
    ],
  ])('are refused with a sentence: %s', async (name, cells) => {
    expect(await readOrRefused(name, ods(cells))).toBe('');
  });
});

it('a path in an archive leads nowhere: nothing is ever unpacked to the disk', async () => {
  const good = rawXlsx([{ name: 'A', xml: `<sheetData><row r="1">${text('A1', 'x')}</row></sheetData>` }]);
  const [name, away] = ['xl/styles.xml', '../../away.xm'];
  const bytes = Buffer.from(good.toString('latin1').replaceAll(name, away), 'latin1');
  expect(bytes.includes(away)).toBe(true);
  await readOrRefused('paths.xlsx', bytes);
  expect(existsSync(join(folder.path, away))).toBe(false);
});
