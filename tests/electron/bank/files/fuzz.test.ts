import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSourceFile } from '../../../../electron/bank/files/open-file';
import { UnreadableFile } from '../../../../electron/bank/files/unreadable-file';
import { number, rawXlsx, text } from '../../../helpers/raw-workbook';
import { rowsOf } from '../../../helpers/source-rows';
import { tempFolder } from '../../../helpers/temp-folder';

const folder = tempFolder();
const fixtures = join(import.meta.dirname, '../../../fixtures/imports');
const sheet = `<sheetData><row r="1">${text('A1', 'Date')}${text('B1', 'Amount')}</row>${Array.from({ length: 30 }, (_, n) => `<row r="${n + 2}">${number(`A${n + 2}`, 46_000 + n, 1)}${number(`B${n + 2}`, n * 1.5, 2)}</row>`).join('')}</sheetData>`;

type Change = { readonly at: number; readonly cut: number; readonly put: Buffer; readonly marks: string };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  cut: fc.constantFrom(0, 0, 1, 30),
  put: fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
  marks: fc.constantFrom('', '"', ',,', '\n', '\r\n"', '\0', '<', '>', '&x;'),
});
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

function changed(bytes: Buffer, list: readonly Change[]): Buffer {
  return list.reduce((now, { at, cut, put, marks }) => {
    const place = Math.floor(at * now.length);
    return Buffer.concat([now.subarray(0, place), put, Buffer.from(marks), now.subarray(place + cut)]);
  }, bytes);
}

// Whatever a file holds: its rows, or a sentence that it cannot be read. Nothing else, and soon.
async function survives(name: string, bytes: Buffer): Promise<void> {
  const start = performance.now();
  try {
    const file = await openSourceFile(folder.write(name, bytes));
    for (const [index] of file.tables.entries()) await rowsOf(file, index);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
}

it.each([
  'verkaeufe-windows-1252.csv',
  'commandes-utf-16.txt',
  'orders-us.csv',
  'people-notes-before-header.csv',
])('damaged in any way, %s is read or refused', async (name) => {
  const bytes = readFileSync(join(fixtures, name));
  await fc.assert(
    fc.asyncProperty(changes, (list) => survives(name, changed(bytes, list))),
    { numRuns: 60 },
  );
});

it('damaged in any way, a workbook is read or refused', async () => {
  const bytes = rawXlsx([{ name: 'A', xml: sheet }]);
  await fc.assert(
    fc.asyncProperty(changes, (list) => survives('damaged.xlsx', changed(bytes, list))),
    { numRuns: 60 },
  );
}, 60_000);

it('whole, but with nonsense in its sheet, a workbook is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(changes, (list) =>
      survives(
        'nonsense.xlsx',
        rawXlsx([{ name: 'A', xml: changed(Buffer.from(sheet), list).toString('latin1') }]),
      ),
    ),
    { numRuns: 60 },
  );
}, 60_000);
