import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBook } from '../helpers/book-command';
import { type RunningApp, killBank, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';

let running: RunningApp;
let book: string;

beforeAll(async () => {
  running = await launchApp();
  book = join(running.folder, 'data', 'My business.trustbank');
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(() => running.close()); // also the proof that a stopped bank keeps nobody from quitting

const inTheBook = () =>
  running.page.evaluate(async () => {
    const answer = await window.bank.ledger.list({});
    return answer.ok ? answer.value.total : answer.failure.code;
  });

/** Kills the bank, waiting for one that is just being started again. */
async function killOnceItRuns(): Promise<void> {
  const killed = () =>
    killBank(running.app).then(
      () => true,
      () => false,
    );
  await expect.poll(killed).toBe(true);
}

test('the window shows what the command line wrote into the open book', async () => {
  // Awaited before the command runs: it holds this process, and a listener still on its way would miss the news.
  const listening = await running.page.evaluateHandle(() => {
    const heard = new Promise<boolean>((done) => window.shell.onChanged((otherBook) => done(otherBook)));
    return { heard };
  });
  const note = ['--kind', 'answer_question', '--contact', 'Ines Roque', '--book', book];
  expect(runBook('log', 'deposit', ...note).status).toBe(0);
  expect(await listening.evaluate(({ heard }) => heard)).toBe(false);
  await running.page.getByText('Ines Roque').first().waitFor();
});

test('a bank that dies again and again is given up, opened again on request, and does not keep the app from quitting', async () => {
  for (let i = 0; i < 6; i++) {
    await killOnceItRuns();
    await running.page.waitForTimeout(700);
  }
  const state = () => running.page.evaluate(() => window.shell.bookState());
  await expect.poll(async () => (await state()).state).toBe('refused');
  await running.page.evaluate(() => window.shell.leaveSample()); // opens the owner's own book
  expect((await state()).state).toBe('open');
  expect(await inTheBook()).toBe(1);
  await killOnceItRuns();
  await expect.poll(async () => (await state()).state).toBe('refused');
});
