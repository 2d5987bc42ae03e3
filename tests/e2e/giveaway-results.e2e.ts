import { AxeBuilder } from '@axe-core/playwright';
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

async function seriousProblems(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

const dialog = () => running.page.getByRole('dialog');

async function closeDialog(): Promise<void> {
  await running.page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
}

/** Opens the first giveaway of the list that has people who qualified. */
async function openOneThatWorked(): Promise<void> {
  await frame.go('Giveaways');
  const list = running.page.getByRole('table', { name: 'Giveaways' });
  await list.getByRole('button', { name: 'Qualified', exact: true }).focus();
  await running.page.keyboard.press('Enter');
  await list
    .getByRole('columnheader', { name: 'Qualified', exact: true })
    .and(running.page.locator('[aria-sort="descending"]'))
    .waitFor();
  await list.getByRole('link').first().focus();
  await running.page.keyboard.press('Enter');
  await running.page.getByRole('region', { name: 'How far people came' }).waitFor();
}

test('from the list to a giveaway, to the people behind a count and to one of them', async () => {
  await openOneThatWorked();
  const count = running.page.getByRole('button', { name: /^Qualified leads: [1-9]/ });
  const shown = Number(await count.textContent());
  await count.focus();
  await running.page.keyboard.press('Enter');
  await dialog().getByRole('table').waitFor();
  expect(await dialog().locator('tbody tr').count()).toBe(shown);
  expect(await seriousProblems()).toEqual([]);
  const person = dialog().getByRole('link').first();
  const name = (await person.textContent()) ?? '';
  await person.click();
  await running.page.getByRole('heading', { level: 1, name }).waitFor();
  await running.page.goBack();
  await running.page.getByRole('region', { name: 'How far people came' }).waitFor();
});

test('the sales behind a credit add up to it, and the keyboard comes back to it', async () => {
  const credit = running.page.getByRole('button', { name: /^Position-based: / });
  const amount = (await credit.textContent()) ?? '';
  await credit.focus();
  await running.page.keyboard.press('Enter');
  await dialog().getByRole('table').waitFor();
  expect(await dialog().getByRole('status').textContent()).toContain(amount);
  const cells = await dialog().locator('tbody tr td:last-child').allTextContents();
  const cents = cells.map((cell) => Math.round(Number(cell.replace(/[^\d.]/g, '')) * 100));
  const sum = cents.reduce((total, one) => total + one, 0);
  expect(sum).toBe(Math.round(Number(amount.replace(/[^\d.]/g, '')) * 100));
  await closeDialog();
  expect(await credit.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('each model credits no more than there was, and says what it is not', async () => {
  const { least, most } = await running.page.evaluate(async () => {
    const results = await window.bank.results.list({});
    if (!results.ok) throw new Error(results.failure.message);
    const { giveaways, netCents, unattributedCents, unallocatedRefundsCents } = results.value;
    const over = (['first', 'last', 'linear', 'position', 'timeDecay'] as const).map(
      (model) =>
        netCents -
        unattributedCents -
        unallocatedRefundsCents -
        giveaways.reduce((total, { credits }) => total + credits[model], 0),
    );
    return { least: Math.min(...over), most: Math.max(...over) };
  });
  expect([least, most]).toEqual([0, 0]);
  await running.page.getByText('It does not say what caused them').waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (scheme) => {
  await running.page.emulateMedia({ colorScheme: scheme });
  await openOneThatWorked();
  await running.page.waitForTimeout(300); // the drawing has settled
  expect(await seriousProblems()).toEqual([]);
  await frame.go('Giveaways');
  await running.page.getByRole('link', { name: 'Compare kinds' }).click();
  await running.page.getByRole('table', { name: 'Kinds of giveaways' }).waitFor();
  expect(await seriousProblems()).toEqual([]);
});
