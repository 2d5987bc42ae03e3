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

const question = (name: string) => running.page.getByRole('region', { name, exact: true });

async function problems(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

/** By the book’s own line, not the window’s: what the screen must agree with. */
async function figures() {
  return running.page.evaluate(async () => {
    const [found, value] = await Promise.all([window.bank.benchmarks.get({}), window.bank.value.get({})]);
    if (!found.ok || !value.ok) throw new Error('The bank refused');
    const { a, b, verdict } = found.value.purchaseLikelihood;
    return { a, b, code: verdict.code, expected: value.value.estimate.value?.expectedCents ?? null };
  });
}

test('answers what the bank answers, with counts, a verdict and a caution', async () => {
  await frame.go('Benchmarks');
  const part = question('Do people treated well buy again?');
  await part.getByText('How this is worked out').waitFor();
  const { a, b } = await figures();
  expect(await part.textContent()).toContain(`of ${a.n} people in credit`);
  expect(await part.textContent()).toContain(`of ${b.n} without credit, in 90 days.`);
  expect(await part.textContent()).toContain('it does not prove');
  await part.getByRole('img', { name: /no difference is at 0/ }).waitFor();
});

test('how it is worked out and the people behind it are there by keyboard', async () => {
  const { page } = running;
  const part = question('Do people treated well buy again?');
  await part.getByText('How this is worked out').focus();
  await page.keyboard.press('Enter');
  await part.getByRole('table', { name: 'Who bought' }).waitFor();
  await part.getByRole('button', { name: /^Show the people/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Do people treated well buy again?' });
  await dialog.getByRole('table', { name: 'In credit' }).waitFor();
  const { a } = await figures();
  await dialog.getByText(`In credit · ${a.n}`).waitFor();
  expect(await dialog.getByRole('row').count()).toBe(Math.min(50, a.n) + 1);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (scheme) => {
  const { page } = running;
  await page.emulateMedia({ colorScheme: scheme });
  await frame.go('Benchmarks');
  await question('Do they spend more?').getByText('How this is worked out').click();
  await question('Do they spend more?').getByRole('table').waitFor();
  expect(await problems(), 'Benchmarks').toEqual([]);
  await page.evaluate(() => (location.hash = '#/value'));
  await page.getByRole('img', { name: /^Forecasts of everybody’s sales/ }).waitFor();
  expect(await problems(), 'Value').toEqual([]);
});

test('the value stands on Today with its range first, and shows its work to the cent', async () => {
  const { page } = running;
  await frame.go('Today');
  const part = page.getByRole('region', { name: /^Estimated conversion value, next 90 days/ });
  await part.getByRole('img', { name: /a 80% range/ }).waitFor();
  await part.getByRole('link', { name: 'Show the work' }).click();
  await page.getByRole('heading', { level: 1, name: 'Estimated conversion value' }).waitFor();
  const { expected } = await figures();
  const total = page.getByRole('table', { name: 'By past buying' }).getByRole('row').last();
  const printed = ((await total.textContent()) ?? '').split('Expected amount')[1] ?? '';
  const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 }).format(
    Math.abs(expected ?? 0) / 100,
  );
  expect(printed).toContain(`$${cents}`);
});

test('a past day is answered as of that day', async () => {
  const { page } = running;
  await frame.go('Benchmarks');
  await page.getByRole('button', { name: 'As of today' }).click();
  await page.getByRole('textbox', { name: 'Which day?' }).fill('2026-06-30');
  await page.getByRole('button', { name: 'Look at this day' }).click();
  await page.getByRole('heading', { level: 1, name: /^Does being nice pay\? on/ }).waitFor();
  await page.getByText(/^People as they stood on (?:Apr 1, 2026|1 Apr 2026)/).waitFor();
});
