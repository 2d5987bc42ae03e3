import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp();
  running.page.setDefaultTimeout(8000);
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
});
afterAll(() => running.close());

const press = (key: string): Promise<void> => running.page.keyboard.press(key);

async function goTo(path: string, title: string): Promise<void> {
  await running.page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await running.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function seriousProblems(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

test('a word of thanks is logged from the palette by key alone, and taken back', async () => {
  await frame.go('Reputation');
  const { page } = running;
  await press('Control+k');
  await page.getByRole('textbox', { name: 'Find a command' }).fill('word of thanks');
  await page.getByRole('button', { name: /^Log a word of thanks/ }).waitFor();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Log what was said of you' });
  await dialog.locator('input[type=radio]:focus').waitFor({ state: 'attached' });
  expect(await dialog.getByRole('radio', { name: 'Word of thanks' }).isChecked()).toBe(true);
  await dialog.getByLabel('In their words').focus();
  await page.keyboard.type('You answered on a Sunday');
  await press('Control+Enter');
  await frame.told('Logged the word of thanks of Nov 23, 2026.');
  await dialog.waitFor({ state: 'hidden' }); // until then its field has the words too, and the key belongs to it
  await page.getByText('You answered on a Sunday').waitFor();
  await press('Control+z');
  await page.getByText('You answered on a Sunday').waitFor({ state: 'detached' });
});

test('stars are chosen by their digit', async () => {
  await frame.go('Reputation');
  await running.page.getByRole('button', { name: 'Log what was said' }).click();
  const dialog = running.page.getByRole('dialog', { name: 'Log what was said of you' });
  await dialog.locator('input[type=radio]:focus').waitFor({ state: 'attached' });
  await press('Tab');
  await press('4');
  expect(await dialog.getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(true);
  expect(await seriousProblems()).toEqual([]);
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await frame.told('Logged the review of Nov 23, 2026.');
});

test('people are checked by one key each, with the name in the clipboard, and taken back', async () => {
  await goTo('/benchmarks/presence', 'Check who is on social media');
  const { page } = running;
  const name = page.locator('#presence-name');
  const first = await name.innerText();
  await page.getByRole('button', { name: 'Copy the name' }).click();
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.startsWith(first)).toBe(true);
  await press('n');
  await page.getByText(`${first}: no.`).waitFor();
  const second = await name.innerText();
  expect(second).not.toBe(first);
  await press('p');
  await page.keyboard.type('https://www.linkedin.com/in/an-example');
  await page.getByText('LinkedIn: in/an-example').waitFor();
  await press('Enter');
  await page.getByText(`${second}: yes, https://linkedin.com/in/an-example.`).waitFor();
  await press('Backspace');
  await page.getByRole('heading', { level: 2, name: second }).waitFor();
  await press('Backspace');
  await page.getByRole('heading', { level: 2, name: first }).waitFor();
});

test('a fair test is drawn, saved as a list and marked as sent', async () => {
  await goTo('/benchmarks/test', 'A fair test');
  const { page, app, folder } = running;
  await page.getByLabel('What will you send or do?').fill('The linen care guide');
  await page.getByText(/^Chance gives it to/).waitFor();
  await page.getByRole('button', { name: 'Draw at random' }).click();
  await page.getByRole('heading', { level: 1, name: 'The linen care guide' }).waitFor();
  await answerSaveDialog(app, `${folder}/list.csv`);
  await page.getByRole('button', { name: 'Save the list' }).click();
  await frame.told(/^Saved \d+ people in “list.csv”/);
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await frame.told(/It ends on Feb 21, 2027/);
  await page.getByText(/The result is here from Feb 21, 2027 on/).waitFor();
});

test.each(['light', 'dark'] as const)('axe finds nothing serious on these screens, %s', async (scheme) => {
  await running.page.emulateMedia({ colorScheme: scheme });
  // What is on its way out is half seen.
  const isQuiet = (): boolean => document.querySelector('[role="alert"]') === null;
  await running.page.waitForFunction(isQuiet, undefined, { timeout: 30_000 });
  await frame.go('Reputation');
  await running.page.getByText(/readings$/).waitFor();
  expect(await seriousProblems(), 'Reputation').toEqual([]);
  await goTo('/benchmarks/presence', 'Check who is on social media');
  await running.page.getByRole('button', { name: 'Copy the name' }).waitFor();
  expect(await seriousProblems(), 'presence').toEqual([]);
  await goTo('/benchmarks/test', 'A fair test');
  await running.page.getByRole('link', { name: 'The linen care guide' }).waitFor();
  expect(await seriousProblems(), 'fair tests').toEqual([]);
  await running.page.getByRole('link', { name: 'The linen care guide' }).click();
  await running.page.getByRole('table', { name: 'People who get it' }).waitFor();
  expect(await seriousProblems(), 'one fair test').toEqual([]);
});
