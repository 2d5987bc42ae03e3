import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
});
afterAll(() => running.close());

const INES = 'Logged “Answered a question” with Ines Roque';
const GIFT = 'Logged “Gave an unexpected gift” with Ines Roque';

test('an action of the past is undone from the history, and the one after it stays', async () => {
  const { page } = running;
  await new FirstRun(page).nameByKeyboard('Hill Farm');
  await page.keyboard.press('n');
  await page.keyboard.type('answered Tom Adeyemi');
  await page.getByText('Tom Adeyemi (new contact)').waitFor();
  await page.keyboard.press('Enter');
  await frame.told('Logged “Answered a question”');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('answered Ines Roque');
  await page.getByText('Ines Roque (new contact)').waitFor();
  await page.keyboard.press('Enter');
  await frame.told('The balance is 8.0.');

  await page.locator('#main').focus();
  await page.keyboard.press('Control+Shift+H');
  await page.getByRole('heading', { level: 1, name: 'History' }).waitFor();
  await page.getByRole('button', { name: 'Undo: Logged “Answered a question” with Tom Adeyemi' }).click();
  await frame.told('Undone: Logged “Answered a question” with Tom Adeyemi');
  await page.getByText('undone today').waitFor();
  await frame.go('People');
  const people = page.getByRole('grid', { name: 'People' });
  await people.getByText('Ines Roque').waitFor();
  expect(await people.getByText('Tom Adeyemi').count()).toBe(0);
});

test('what something later builds on is refused with the reason, and the way is cleared in place', async () => {
  const { page } = running;
  const logged = await page.evaluate(async () => {
    const people = await window.bank.people.suggest({ text: 'Ines', limit: 1 });
    const contactId = people.ok ? (people.value[0]?.id ?? 0) : 0;
    return window.bank.acts.log({ kind: 'unexpected_gift', day: '2026-11-22', who: [{ contactId }] });
  });
  expect(logged.ok).toBe(true);
  await frame.go('History');
  await page.getByRole('button', { name: `Undo: ${INES}` }).click();
  const why = page.getByRole('main').getByRole('alert');
  await why.waitFor();
  expect(await why.textContent()).toMatch(
    /“Logged ‘Gave an unexpected gift’ with Ines Roque” of 23 Nov 2026 builds on this\. Undo that first\./,
  );
  const waiting = page.getByRole('list', { name: `What “${INES}” waits for` });
  await waiting.getByRole('button', { name: `Undo: ${GIFT}` }).click();
  await frame.told(`Undone: ${GIFT}`);
  await waiting.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter'); // the keyboard stayed with what was wanted
  await frame.told(`Undone: ${INES}`);
  await page.getByRole('button', { name: `Do again: ${INES}` }).click();
  await frame.told(`Done again: ${INES}`);
});
