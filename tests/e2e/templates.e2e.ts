import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let importPage: ImportPage;
const PICTURES = process.env['TRUST_BANK_PICTURES'];

beforeAll(async () => {
  running = await launchApp();
  importPage = new ImportPage(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(() => running.close());

test.each([
  ['Acts', 'acts', 'Import 2 acts'],
  ['Reputation', 'reputation', 'Import 2 readings'],
])('a template of %s is saved, filled in as its examples are, and imported', async (name, kind, commit) => {
  const { page, app, folder } = running;
  const target = join(folder, `my ${kind}.xlsx`);
  await answerSaveDialog(app, target);
  await new Frame(page).go('Import');
  await page.getByRole('button', { name: 'Save a template…' }).click();
  await picture(`menu-${kind}`);
  await page.getByRole('menuitem', { name }).click();
  await expect.poll(() => existsSync(target)).toBe(true);
  const shipped = resolve(import.meta.dirname, `../../resources/templates/${kind}.xlsx`);
  expect(readFileSync(target).equals(readFileSync(shipped))).toBe(true);
  await importPage.take(target);
  await importPage.commit(commit).waitFor();
  await picture(`preview-${kind}`);
  await importPage.commit(commit).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  await picture(`receipt-${kind}`);
  await importPage.undo();
  await page.getByRole('button', { name: 'Done' }).click();
});

async function picture(name: string): Promise<void> {
  if (PICTURES) await running.page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
