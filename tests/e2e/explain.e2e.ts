import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp({ today: '2026-10-22' });
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
});
afterAll(() => running.close());

const MOST_AT_ONCE = 30;

/** Opens figure after figure and reads what the panel says it is; a sign may be left to the words beside it. */
async function expectPanelsToAgree(within: Locator): Promise<number> {
  const figures = within.locator('[data-explain]');
  const count = Math.min(await figures.count(), MOST_AT_ONCE);
  const differences: string[] = [];
  for (let at = 0; at < count; at++) {
    const figure = figures.nth(at);
    const shown = (await figure.textContent()) ?? '';
    await figure.evaluate((button: HTMLElement) => button.click());
    const value = (await running.page.locator('[data-explained-value]').textContent()) ?? '';
    if (/\d/.test(shown) && !bare(shown).includes(bare(value)))
      differences.push(`${shown} is explained as ${value}`);
    await closePanel();
  }
  expect(differences).toEqual([]);
  return count;
}

function bare(text: string): string {
  return text.replace(/^[+−]/, '');
}

async function closePanel(): Promise<void> {
  await running.page.keyboard.press('Escape');
  await running.page.locator('[data-explained-value]').waitFor({ state: 'detached' });
}

/** What is shown as points or money and does not explain itself. */
async function unexplained(within: Locator): Promise<string[]> {
  return within
    .locator('span[class*="_figure_"]')
    .evaluateAll((figures: HTMLElement[]) =>
      figures.filter((one) => one.closest('[data-explain], label') === null).map((one) => one.innerText),
    );
}

test('every figure on Today opens a panel that agrees with it', async () => {
  const main = running.page.locator('main');
  await running.page.getByText('Worth a kind act').waitFor();
  expect(await expectPanelsToAgree(main)).toBeGreaterThan(25);
  expect(await unexplained(main)).toEqual([]);
}, 120_000);

test('every figure of the ledger opens a panel that agrees with it', async () => {
  await frame.go('Ledger');
  const grid = running.page.getByRole('grid', { name: 'Ledger' });
  await grid.locator('[data-explain]').first().waitFor();
  const main = running.page.locator('main');
  expect(await expectPanelsToAgree(main)).toBeGreaterThan(20);
  expect(await unexplained(main)).toEqual([]);
}, 120_000);

test('every figure of a person opens a panel that agrees with it', async () => {
  await frame.go('People');
  await running.page.getByRole('columnheader', { name: 'Balance' }).getByRole('button').click();
  await running.page.getByRole('grid', { name: 'People' }).getByRole('link').first().click();
  const main = running.page.locator('main');
  await running.page.getByRole('region', { name: 'Time line' }).locator('[data-explain]').first().waitFor();
  expect(await expectPanelsToAgree(main)).toBeGreaterThan(10);
}, 120_000);

test('every figure on a statement opens a panel that agrees with it', async () => {
  await frame.go('Statements');
  const sheet = running.page.getByRole('region', { name: 'Statement as it will be printed' });
  await sheet.locator('[data-explain]').first().waitFor();
  expect(await expectPanelsToAgree(sheet)).toBeGreaterThan(20);
  const plain = await sheet
    .locator('td[class*="_number_"]')
    .evaluateAll(
      (cells: HTMLElement[]) =>
        cells.filter((cell) => /\d/.test(cell.innerText) && cell.querySelector('[data-explain]') === null)
          .length,
    );
  expect(plain).toBe(0);
}, 120_000);

test('the panel is opened and left by keyboard, leads to the ledger, and is accessible', async () => {
  await frame.go('Today');
  const balance = running.page.getByRole('button', { name: /^Explain: Trust bank balance, \d/ });
  await balance.focus();
  await running.page.keyboard.press('Enter');
  const panel = running.page.getByRole('dialog', { name: /^Trust bank balance on / });
  await panel.getByText('Computed with').waitFor();
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await closePanel();
  expect(await balance.evaluate((button) => button === document.activeElement)).toBe(true);
  await running.page.getByRole('button', { name: /^Explain: given, / }).click();
  await panel
    .or(running.page.getByRole('dialog'))
    .getByRole('button', { name: 'Open in the ledger' })
    .click();
  await running.page.getByRole('heading', { level: 1, name: 'Ledger' }).waitFor();
  await running.page.getByRole('grid', { name: 'Ledger' }).locator('[data-explain]').first().waitFor();
});
