import { utils, write } from '@e965/xlsx';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported } from '../helpers/exported';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let frame: Frame;
let importPage: ImportPage;
const files = mkdtempSync(join(tmpdir(), 'trust-bank-files-'));
const book = (): string => join(running.folder, 'data', 'My business.trustbank');

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  importPage = new ImportPage(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
  await running.page.evaluate(() =>
    window.bank.acts.log({ kind: 'answer_question', day: '2026-11-01', who: [{ newName: 'Ann' }] }),
  );
});
afterAll(async () => {
  await running.close();
  rmSync(files, { recursive: true, force: true });
});

test('200 rows of sales as CSV: the counts match, and undo leaves the book byte for byte as it was', async () => {
  const before = exported(book(), join(files, 'before'));
  const path = join(files, 'sales.csv');
  writeFileSync(path, salesCsv(200));
  await frame.go('Import');
  await importPage.take(path);
  await importPage.counts.getByText('200', { exact: true }).first().waitFor();
  expect(await importPage.counts.innerText()).toMatch(/200\s*rows\s*→\s*200\s*orders\s*→\s*40\s*people/);
  await importPage.commit('Import 200 sales').click();
  await running.page.getByRole('button', { name: 'Undo this import' }).waitFor();
  const after = exported(book(), join(files, 'after'));
  expect(after['purchases.csv']?.trim().split('\r\n')).toHaveLength(201);
  await importPage.undo();
  expect(exported(book(), join(files, 'undone'))).toEqual(before);
  await running.page.getByRole('button', { name: 'Done' }).click();
});

test('a large import that is being taken back can be stopped, and is then in the book as it was', async () => {
  const path = join(files, 'large.csv');
  const rows = Array.from({ length: 120_000 }, (_, i) => `2026-04-13,R-${i},buyer${i % 40}@example.com,9.50`);
  writeFileSync(path, `Date,Order number,E-mail,Amount\n${rows.join('\n')}\n`);
  await importPage.take(path);
  await importPage.commit('Import 120,000 sales').click();
  const undo = running.page.getByRole('button', { name: 'Undo this import' });
  await undo.waitFor();
  const before = exported(book(), join(files, 'large'));
  await undo.click();
  await running.page.getByRole('progressbar', { name: 'Rows taken back' }).waitFor();
  await running.page.getByRole('button', { name: 'Cancel' }).click();
  await running.page.getByText('Cancelled: nothing was changed.').waitFor();
  expect(exported(book(), join(files, 'stopped'))).toEqual(before);
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true);
  await importPage.undo();
  await running.page.getByRole('button', { name: 'Done' }).click();
}, 120_000);

test('a workbook of several sheets: one is chosen, and its people come in', async () => {
  const before = exported(book(), join(files, 'before-2'));
  const path = join(files, 'business.xlsx');
  writeFileSync(path, workbook());
  await importPage.take(path);
  await chooseSheet('Customers');
  await importPage.commit('Import 12 people').click();
  await running.page.getByRole('button', { name: 'Undo this import' }).waitFor();
  const after = exported(book(), join(files, 'after-2'));
  expect(after['contacts.csv']?.trim().split('\r\n')).toHaveLength(14); // header, Ann, twelve
  await importPage.undo();
  expect(exported(book(), join(files, 'undone-2'))).toEqual(before);
});

test('what is ambiguous is asked, never guessed', async () => {
  const path = join(files, 'ambiguous.csv');
  writeFileSync(path, 'Date,Amount,Email\n03/04/2026,12.00,a@example.com\n05/06/2026,9.50,b@example.com\n');
  await importPage.take(path);
  await running.page.getByText('Which day is 03/04/2026?').waitFor();
  expect(await importPage.commit(/^Import \d/).count()).toBe(0);
  await running.page.getByRole('radio', { name: /day first/ }).click();
  await importPage.commit('Import 2 sales').waitFor();
});

async function chooseSheet(name: string): Promise<void> {
  const radio = running.page.getByRole('radio', { name: new RegExp(name) });
  await radio.click(); // answered, the question goes
}

function salesCsv(rows: number): string {
  const lines = ['Order date;Order number;Customer;E-mail;Total'];
  for (let i = 0; i < rows; i++) {
    const day = `${String(13 + (i % 15)).padStart(2, '0')}.${String(1 + (i % 10)).padStart(2, '0')}.2026`;
    lines.push(`${day};R-${1000 + i};Käufer ${i % 40};buyer${i % 40}@example.com;1.${100 + i},50`);
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function workbook(): Buffer {
  const sheets = utils.book_new();
  const people = Array.from({ length: 12 }, (_, i) => [
    `Person ${i}`,
    `person${i}@example.com`,
    '+49 30 123450' + String(i).padStart(2, '0'),
  ]);
  utils.book_append_sheet(
    sheets,
    utils.aoa_to_sheet([['Notes of the year'], ['Nothing to import here']]),
    'Notes',
  );
  utils.book_append_sheet(
    sheets,
    utils.aoa_to_sheet([['Full name', 'Email', 'Phone'], ...people]),
    'Customers',
  );
  utils.book_append_sheet(
    sheets,
    utils.aoa_to_sheet([
      ['Date', 'Amount', 'Email'],
      [new Date(Date.UTC(2026, 9, 3)), 12.5, 'person1@example.com'],
    ]),
    'Sales',
  );
  return write(sheets, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
