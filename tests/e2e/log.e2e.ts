import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBook } from '../helpers/book-command';
import { type RunningApp, killBank, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
let frame: Frame;
const bookOf = (app: RunningApp): string => join(app.folder, 'data', 'My business.trustbank');

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
});
afterAll(() => running.close());

test('a new book, and a deposit logged by keyboard alone', async () => {
  const { page } = running;
  await new FirstRun(page).nameByKeyboard('Hill Farm');
  await page.getByText('0.0 points').first().waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('answered Maria Lopez about sizing on instagram 10 min');
  await page.getByText('Maria Lopez (new contact)').waitFor();
  await page.keyboard.press('Enter');
  await frame.told('Logged “Answered a question”: +4.0 points. The balance is 4.0.');
  await page.getByText('4.0 points').first().waitFor();
  expect(runBook('ledger', '--book', bookOf(running), '--json').json).toMatchObject({
    entries: [
      { kind: 'answer_question', contact: 'Maria Lopez', channel: 'instagram', points: 4, day: '2026-11-23' },
    ],
  });
});

test('undo and redo by keyboard', async () => {
  const { page } = running;
  await page.locator('#main').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('0.0 points').first().waitFor();
  await page.keyboard.press('Control+Shift+z');
  await page.getByText('4.0 points').first().waitFor();
});

test('the bank process killed mid-use: the window recovers and no acknowledged entry is lost', async () => {
  const { page, app } = running;
  const logging = page.evaluate(async () => {
    const acknowledged: string[] = [];
    for (let i = 0; i < 60; i++) {
      const note = `entry ${i}`;
      const answer = await window.bank.acts.log({ kind: 'promise_kept', day: '2026-11-20', note });
      if (answer.ok) acknowledged.push(note);
    }
    return acknowledged;
  });
  await page.waitForTimeout(15);
  await killBank(app);
  const acknowledged = await logging;
  expect(acknowledged.length).toBeGreaterThan(50); // asked again after the restart, not lost
  const listed = await page.evaluate(async () => {
    const answer = await window.bank.ledger.list({ limit: 500, text: 'entry' });
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value.lines.map((line) => line.note);
  });
  expect([...listed].sort()).toEqual([...acknowledged].sort()); // all of them, and none twice
  await frame.go('Ledger');
  await page.getByText('entry 59').first().waitFor();
});

test('undo still works after a restart', async () => {
  await running.quit();
  running = await launchApp({ folder: running.folder });
  frame = new Frame(running.page);
  await running.page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  const undone = await running.page.evaluate(() => window.bank.book.undo({}));
  expect(undone).toEqual({ ok: true, value: { undone: 'Logged “Kept a promise”' } });
});

test('a second instance focuses the first', async () => {
  const second = await launchApp({ folder: running.folder }).then(
    () => 'opened',
    () => 'gone',
  );
  expect(second).toBe('gone');
  expect(await running.page.evaluate(() => document.readyState)).toBe('complete');
}, 90_000);
