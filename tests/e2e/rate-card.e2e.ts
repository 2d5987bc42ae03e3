import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBook } from '../helpers/book-command';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;
const book = (): string => join(running.folder, 'data', 'My business.trustbank');

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
});
afterAll(() => running.close());

test('a card is changed with what it does in sight, and its own kind can be logged', async () => {
  const { page } = running;
  await new FirstRun(page).nameByKeyboard('Hill Farm');
  await page.evaluate(() =>
    window.bank.acts.log({ kind: 'introduction', day: '2025-09-01', who: [{ newName: 'Maria Lopez' }] }),
  );
  await frame.go('Settings');
  await page.getByRole('button', { name: 'Change the rate card' }).click();
  await page.getByRole('heading', { level: 1, name: 'Change the rate card' }).waitFor();

  const preview = page.getByRole('complementary', { name: 'What this would do' });
  await page.getByLabel('Do not fade deposits').check();
  await preview.getByText('1 person changes tier.', { exact: true }).waitFor();
  await preview.getByText('None to Warm').waitFor();
  await page.getByRole('button', { name: 'Add a deposit of your own' }).click();
  await page.keyboard.type('Sent a birthday card');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2.5');
  await preview.getByText('“Sent a birthday card” is new: +2.5.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Keep working on it' }).click();
  await page.locator('#main').focus();
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Keep working on it' }).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Keep working on it' }).click();
  await page.getByRole('button', { name: 'Use this card from Nov 23, 2026' }).click();
  await frame.told('Changed the rate card from Nov 23, 2026.');
  await page.getByText('Card 2, from Nov 23, 2026').waitFor();

  await page.locator('#main').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('sent a birthday card to Maria Lopez');
  await page.getByText('Sent a birthday card', { exact: true }).first().waitFor();
  await page.keyboard.press('Enter');
  await frame.told('Logged “Sent a birthday card”: +2.5 points. The balance is 10.5.');
  expect(runBook('ledger', '--book', book(), '--json').json).toMatchObject({
    entries: [
      { kind: 'introduction', points: 8 },
      { kind: 'sent_a_birthday_card', contact: 'Maria Lopez', points: 2.5 },
    ],
  });
});

test('the command line logs an own kind, and a card with entries stays', async () => {
  const { page } = running;
  await running.quit();
  const logged = runBook(
    'log',
    'deposit',
    '--kind',
    'sent_a_birthday_card',
    '--contact',
    'Ben Ode',
    '--on',
    '2026-11-23',
    '--book',
    book(),
    '--json',
  );
  expect(logged.json).toMatchObject({ entries: [{ contact: 'Ben Ode', points: 2.5 }] });
  running = await launchApp({ folder: running.folder });
  frame = new Frame(running.page);
  expect(page.isClosed()).toBe(true);
  await running.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await frame.go('Settings');
  await running.page.getByText('This version stays. 2 entries were posted under it.').waitFor();
});
