import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let frame: Frame;
let importPage: ImportPage;
const files = mkdtempSync(join(tmpdir(), 'trust-bank-giveaways-'));
const REPORT = resolve(import.meta.dirname, '../fixtures/catalogue/zoom-webinar.csv');

// Ines came and bought 59.00, Tom registered and bought 30.00; Vera never heard of the webinar.
const ORDERS = `Order date,Order number,Email,Amount paid
2026-10-20,R-1,ines@example.com,59.00
2026-10-21,R-2,tom@example.com,30.00
2026-10-22,R-3,vera@example.com,11.00
`;

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  importPage = new ImportPage(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(async () => {
  await running.close();
  rmSync(files, { recursive: true, force: true });
});

test('a webinar is logged by keyboard from the palette', async () => {
  const { page } = running;
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Find a command' }).fill('Log a giveaway');
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').waitFor();
  await page.keyboard.type('Linen, washed well');
  const day = page.getByLabel('First day');
  await day.fill('2026-10-08');
  await page.getByLabel('Money it cost').fill('40');
  await page.keyboard.press('Enter');
  await frame.told('Logged “Linen, washed well”');
});

test('pasted attendees are read as they are typed, and become responses', async () => {
  const { page } = running;
  await openGiveaway();
  await page.getByRole('button', { name: 'Log responses' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Log responses' });
  await dialog
    .getByLabel('Who', { exact: true })
    .fill('Eve Stone <eve@example.com>\nines@example.com\neve@example.com');
  await dialog.getByText('2 new, 1 named twice.').waitFor();
  expect(await seriousProblems()).toEqual([]);
  await dialog.getByRole('button', { name: 'Log 2 responses' }).click();
  await frame.told('Logged 2 responses to “Linen, washed well”, 2 new people among them');
  await page.getByRole('region', { name: 'Responses' }).getByText('2 responses').waitFor();
});

test('its attendance report finds it, adds who registered, and doubles nobody', async () => {
  const { page } = running;
  await frame.go('Import');
  await importPage.take(REPORT);
  await importPage.commit(/^Import \d+ responses\b/).click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  expect(await giveaways()).toBe(1);
  await openGiveaway();
  const part = page.getByRole('region', { name: 'Responses' });
  await part.getByText('5 responses').waitFor(); // three registered, two of them came
  await part.getByRole('radiogroup', { name: 'Which responses' }).getByText('Attended').click();
  await part.getByText('2 responses').waitFor();
});

test('orders that come in afterwards are on its page: the funnel and the credits', async () => {
  const { page } = running;
  const path = join(files, 'orders.csv');
  writeFileSync(path, ORDERS);
  await frame.go('Import');
  await page.getByRole('button', { name: 'Done' }).click();
  await importPage.take(path);
  await importPage.commit('Import 3 sales').click();
  await page.getByRole('button', { name: 'Undo this import' }).waitFor();
  const ines = await idOf('ines@example.com');
  await running.page.evaluate(
    (id) =>
      window.bank.people.setStage({
        id,
        stage: 'qualified_lead',
        day: '2026-10-12',
        reason: 'asked for a quote',
      }),
    ines,
  );

  const result = await theResult();
  expect(result.funnel.counts).toMatchObject({ responded: 3, leads: 3, qualified: 1, bought: 2 });
  expect(result.cost.totalCents).toBe(4000);
  for (const model of ['first', 'last', 'linear', 'position', 'timeDecay'] as const)
    expect(result.credits[model], model).toBe(8900);

  await openGiveaway();
  const main = page.getByRole('main');
  await main.getByText('$89.00').first().waitFor();
  expect(await main.innerText()).toMatch(/Responded/);
  expect(await seriousProblems()).toEqual([]);
});

test('Today names it among the month’s qualified leads, and her page says why', async () => {
  const { page } = running;
  await frame.go('Today');
  expect(await page.getByRole('region', { name: 'Qualified leads this month' }).innerText()).toMatch(
    /Nobody yet/,
  );
  await page.evaluate(
    (id) => {
      location.hash = `#/people/${id}`;
    },
    await idOf('tom@example.com'),
  );
  await page.getByRole('button', { name: 'Set a stage' }).click();
  await page.getByLabel('Why').fill('asked for samples');
  await page.keyboard.press('Enter');
  await frame.told('Tom Adeyemi is a qualified lead.');
  await frame.go('Today');
  await page.getByRole('link', { name: 'Linen, washed well' }).waitFor();

  const ines = await idOf('ines@example.com');
  await page.evaluate((id) => {
    location.hash = `#/people/${id}`;
  }, ines);
  const stages = page.getByRole('region', { name: 'Stages' });
  await stages.getByText('Qualified lead').waitFor();
  expect(await stages.innerText()).toMatch(/asked for a quote[\s\S]*belongs to Linen, washed well/);
});

test('a giveaway that is removed takes its figures along, and Undo brings all of them back', async () => {
  const { page } = running;
  const before = await theResult();
  await openGiveaway();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page
    .getByRole('dialog', { name: 'Change this giveaway' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await frame.told('Removed “Linen, washed well”');
  expect(await giveaways()).toBe(0);
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
  await frame.told('Undone');
  expect(await theResult()).toEqual(before);
});

async function openGiveaway(): Promise<void> {
  await frame.go('Giveaways');
  await running.page.getByRole('link', { name: 'Linen, washed well' }).click();
  await running.page.getByRole('heading', { level: 1, name: 'Linen, washed well' }).waitFor();
}

async function seriousProblems(): Promise<unknown[]> {
  await running.page.waitForTimeout(300); // what opens has faded in
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

function giveaways(): Promise<number> {
  return running.page.evaluate(async () => {
    const list = await window.bank.giveaways.list({});
    return list.ok ? list.value.length : -1;
  });
}

function idOf(email: string): Promise<number> {
  return running.page.evaluate(async (text) => {
    const found = await window.bank.people.suggest({ text });
    return (found.ok ? found.value[0]?.id : undefined) ?? 0;
  }, email);
}

async function theResult() {
  const result = await running.page.evaluate(async () => {
    const list = await window.bank.results.list({});
    return list.ok ? list.value.giveaways[0] : undefined;
  });
  if (!result) throw new Error('There is no result');
  return result;
}
