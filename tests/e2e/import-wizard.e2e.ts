import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exported } from '../helpers/exported';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let importPage: ImportPage;
const files = mkdtempSync(join(tmpdir(), 'trust-bank-files-'));
const catalogue = resolve(import.meta.dirname, '../fixtures/catalogue');
const book = (): string => join(running.folder, 'data', 'My business.trustbank');

beforeAll(async () => {
  running = await launchApp();
  importPage = new ImportPage(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(async () => {
  await running.close();
  rmSync(files, { recursive: true, force: true });
});

const STALL = `Date,Customer,Email,Amount paid
03/04/2026,Petra Nowak,petra@example.com,69.80
06/05/2026,Uwe Brandt,uwe@example.com,108.00
10/10/2026,Vera Lund,vera@example.com,forty
`;

test('three files at once: recognised, asked about, mended, imported as one, and taken back with a later edit', async () => {
  const { page } = running;
  const before = exported(book(), join(files, 'before'));
  const stall = join(files, 'market-stall.csv');
  writeFileSync(stall, STALL);
  await new Frame(page).go('Import');
  await importPage.take(join(catalogue, 'shopify-orders.csv'), join(catalogue, 'zoom-webinar.csv'), stall);
  await page.getByText('Shopify orders, recognised by its columns').waitFor();
  await importPage.onTheDesk('zoom-webinar.csv', 'Zoom webinar attendee report · ready').waitFor();
  await importPage.onTheDesk('market-stall.csv', 'One question before it can go in').click();

  await page.getByRole('radio', { name: /Apr 3, 2026 · day first/ }).focus();
  await page.keyboard.press('Space');
  const mend = page.getByRole('button', { name: 'Mend row 4' });
  await mend.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: 'Row 4' }).getByRole('textbox', { name: 'Amount' }).fill('40.00');
  await page.keyboard.press('Enter');
  await page.getByText('One row is read as you mended it').waitFor();
  await importPage.commit(/^Import \d+ sales, \d+ refunds and \d+ responses$/).click();

  await page.getByRole('heading', { name: /sales, \d+ refunds and \d+ responses imported/ }).waitFor();
  const after = exported(book(), join(files, 'after'));
  expect(after['purchases.csv']).toMatch(/vera@example\.com,2026-10-10,4000,USD/);
  expect(
    await page
      .getByRole('region', { name: 'Receipt of' })
      .getByRole('region', { name: /\.csv$/ })
      .count(),
  ).toBe(3);

  await editPetra();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undo the import of 3 files' });
  await dialog.getByText(/Name was “Petra Nowak” and is now “Petra Nowak-Lind”/).waitFor();
  await dialog.getByRole('radio', { name: 'Take them back too' }).check();
  await dialog.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('heading', { name: 'Taken back' }).waitFor();
  expect(exported(book(), join(files, 'undone'))).toEqual(before);
});

test('what the owner settled is remembered: changed, and used for the next file', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Edit how .*Amount paid/ }).click();
  await page.getByRole('combobox', { name: 'Days' }).click();
  await page.getByRole('option', { name: 'Month first' }).click();
  await page.getByRole('button', { name: 'Remember this' }).click();
  await page.getByRole('combobox', { name: 'Days' }).waitFor({ state: 'detached' });
  const next = join(files, 'next-month.csv');
  writeFileSync(next, STALL);
  await importPage.take(next);
  await page.getByText('read as you settled it last time').waitFor();
  await page.getByRole('cell', { name: 'Mar 4, 2026' }).waitFor();
});

async function editPetra(): Promise<void> {
  const edited = await running.page.evaluate(async () => {
    const people = await window.bank.people.list({});
    const rows = people.ok ? people.value.rows : [];
    const id = rows.find(({ name }) => name === 'Petra Nowak')?.id;
    if (id === undefined) return false;
    const answer = await window.bank.people.edit({
      id,
      name: 'Petra Nowak-Lind',
      email: 'petra@example.com',
    });
    return answer.ok;
  });
  expect(edited).toBe(true);
}
