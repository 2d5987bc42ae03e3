import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
  await frame.go('Ledger');
});
afterAll(() => running.close());

const button = (name: string | RegExp): Locator => running.page.getByRole('button', { name });
const grid = (): Locator => running.page.getByRole('grid', { name: 'Ledger' });
const rows = (): Locator => grid().locator('[role="row"][aria-selected]');

async function total(): Promise<number> {
  await running.page.locator('[role="grid"][aria-busy="false"]').waitFor();
  return Number(await grid().getAttribute('aria-rowcount')) - 1;
}

async function narrowToReviewAsks(): Promise<void> {
  await button('More filters').click();
  await running.page.getByRole('combobox', { name: 'What happened' }).fill('Asked for a review');
  await running.page.getByRole('option', { name: 'Asked for a review' }).click();
  await running.page.keyboard.press('Escape');
  await running.page.keyboard.press('Escape');
  await button('Take off: Asked for a review').waitFor();
}

test('the list is narrowed by kind, shown as a chip that can be taken off', async () => {
  const all = await total();
  await narrowToReviewAsks();
  await expect.poll(total).toBeLessThan(all);
  expect(await rows().first().innerText()).toContain('Asked for a review');
  await button('Take off: Asked for a review').click();
  await expect.poll(total).toBe(all);
});

test('three entries get another channel in one action, and Undo takes it back', async () => {
  const channels = (): Promise<string[]> => rows().locator('[data-cell="3"]').allInnerTexts();
  const before = (await channels()).slice(0, 3);
  await rows().first().focus();
  for (const key of ['Home', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space'])
    await running.page.keyboard.press(key);
  await button('Change 3 entries').click();
  const dialog = running.page.getByRole('dialog', { name: 'Change 3 entries' });
  await dialog.getByRole('combobox', { name: 'Channel' }).fill('market stall');
  await running.page.keyboard.press('Escape');
  await dialog.getByText('The channel becomes market stall.').waitFor();
  await dialog.getByRole('button', { name: 'Change 3 entries' }).click();
  await frame.told('Changed 3 entries.');
  await expect.poll(async () => (await channels()).slice(0, 3)).toEqual(Array(3).fill('market stall'));
  await button('Undo').click();
  await expect.poll(async () => (await channels()).slice(0, 3)).toEqual(before);
});

test('what is shown is saved as CSV, line for line', async () => {
  await narrowToReviewAsks();
  await expect.poll(async () => (await rows().first().innerText()).includes('Asked for a review')).toBe(true);
  const shown = await total();
  const target = join(running.folder, 'asks.csv');
  await answerSaveDialog(running.app, target);
  await button('Save this list').click();
  await running.page.getByRole('menuitem', { name: /As CSV/ }).click();
  await frame.told(/Saved \d+ entries in “asks.csv”/);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(target, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(shown);
  expect(new Set(data.map((line) => line['what']))).toEqual(new Set(['Asked for a review']));
  expect(Number(data[0]?.['points'])).toBe(-3);
  await button('Show everything').click();
  await expect.poll(total).toBeGreaterThan(shown);
});

test('a removed entry is shown struck through, and brought back', async () => {
  const all = await total();
  await rows().first().focus();
  await running.page.keyboard.press('Home');
  await running.page.keyboard.press('Delete');
  await frame.told('Removed 1 entry.');
  await expect.poll(total).toBe(all - 1);
  await button('More filters').click();
  await running.page.getByText('Only these', { exact: true }).click();
  await running.page.keyboard.press('Escape');
  await running.page
    .getByText(/^removed /)
    .first()
    .waitFor();
  await rows().first().focus();
  await running.page.keyboard.press('Space');
  await button('Bring back 1 entry').click();
  await frame.told('Brought back 1 entry: posted anew, recorded today.');
  await button('Show everything').first().click();
  await expect.poll(total).toBe(all);
});

test('an address narrows the list, and is gone on the way to another screen and back', async () => {
  const all = await total();
  await running.page.evaluate(() => {
    const url = new URL(location.href);
    url.search = 'side=withdrawals';
    history.pushState(null, '', url);
  });
  await button('Take off: Withdrawals only').waitFor();
  await expect.poll(total).toBeLessThan(all);
  await frame.go('People');
  await frame.go('Ledger');
  await expect.poll(total).toBe(all);
});
