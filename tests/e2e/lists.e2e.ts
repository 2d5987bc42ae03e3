import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
});
afterAll(() => running.close());

const press = (key: string): Promise<void> => running.page.keyboard.press(key);
const focusedRow = (): Locator => running.page.locator('[role="row"]:focus');
const grid = (name: string): Locator => running.page.getByRole('grid', { name });

async function rowsIn(name: string): Promise<number> {
  await running.page.locator('[role="grid"][aria-busy="false"]').waitFor();
  return Number(await grid(name).getAttribute('aria-rowcount')) - 1;
}

/** How many px of the focused row lie outside its table. */
async function outOfView(name: string): Promise<number> {
  const [row, table] = await Promise.all([focusedRow().boundingBox(), grid(name).boundingBox()]);
  if (!row || !table) throw new Error('There is no focused row');
  const [above, below] = [table.y - row.y, row.y + row.height - (table.y + table.height)];
  return Math.max(0, above, below);
}

async function focusFirstRow(name: string): Promise<void> {
  await grid(name).getByRole('row').nth(1).focus();
  await press('Home');
  await running.page.locator('[aria-rowindex="2"]:focus').waitFor();
}

test('the ledger is walked from end to end by key, the focused row always in view', async () => {
  await frame.go('Ledger');
  const last = await rowsIn('Ledger');
  expect(last).toBeGreaterThan(400);
  await focusFirstRow('Ledger');
  for (const [key, row] of [
    ['End', last],
    ['ArrowUp', last - 1],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await press(key);
    await running.page.locator(`[role="row"][aria-rowindex="${row + 1}"]:focus`).waitFor();
    expect(await outOfView('Ledger'), key).toBeLessThan(1);
  }
});

test('the focus is not lost with a row that is scrolled out of view', async () => {
  await frame.go('Ledger');
  await focusFirstRow('Ledger');
  await grid('Ledger').evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await running.page.locator(`[aria-rowindex="${(await rowsIn('Ledger')) + 1}"]`).waitFor();
  await press('ArrowDown');
  expect(await focusedRow().getAttribute('aria-rowindex')).toBe('3');
  expect(await outOfView('Ledger')).toBeLessThan(1);
});

test('entries that were selected and removed come back by Undo', async () => {
  await frame.go('Ledger');
  const before = await rowsIn('Ledger');
  await focusFirstRow('Ledger');
  await press('Space');
  await press('Shift+ArrowDown');
  await running.page.getByText(`2 of ${before} entries selected`).waitFor();
  await press('Delete');
  await frame.told('Removed 2 entries.');
  await running.page.getByText(`${before - 2} entries`, { exact: true }).waitFor();
  await running.page.getByRole('button', { name: 'Undo' }).click();
  await running.page.getByText(`${before} entries`, { exact: true }).waitFor();
});

test('Back from a person leads to the row they were opened from, in the same order', async () => {
  await frame.go('People');
  await running.page.getByRole('button', { name: 'Spent' }).click();
  await focusFirstRow('People');
  await press('PageDown');
  await press('PageDown');
  const index = await focusedRow().getAttribute('aria-rowindex');
  const name = await focusedRow().getByRole('gridcell').first().innerText();
  await press('Enter');
  await running.page.getByRole('link', { name: 'All people' }).waitFor();
  await running.page.goBack();
  await focusedRow().waitFor();
  expect(await focusedRow().getAttribute('aria-rowindex')).toBe(index);
  expect(await focusedRow().getByRole('gridcell').first().innerText()).toBe(name);
});
