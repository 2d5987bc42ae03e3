import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOpenDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';

let running: RunningApp;
const files = mkdtempSync(join(tmpdir(), 'trust-bank-files-'));

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(async () => {
  await running.close();
  rmSync(files, { recursive: true, force: true });
});

const STALL = `Date,Customer,Email,Amount paid
03/04/2026,Petra Nowak,petra@example.com,69.80
06/05/2026,Uwe Brandt,uwe@example.com,108.00
10/10/2026,Vera Lund,vera@example.com,forty
`;

test('a whole import by keyboard alone: settled, mended, imported, kept from Undo by Escape, then taken back', async () => {
  const { app, page } = running;
  const { keyboard } = page;
  const path = join(files, 'market-stall.csv');
  writeFileSync(path, STALL);
  await answerOpenDialog(app, path);
  await goToImport();
  await tabTo('button', 'Choose files');
  await keyboard.press('Enter');
  await hasFocus('region', 'market-stall.csv');
  await page.getByText('Which day is 03/04/2026?').waitFor();
  expect(await problems(), 'a question').toEqual([]);

  await tabTo('radio', /day first/);
  await keyboard.press('Space');
  await tabTo('button', 'Mend row 4');
  expect(await problems(), 'a preview').toEqual([]);
  await keyboard.press('Enter');
  await hasFocus('textbox', 'Amount');
  await keyboard.press('Escape');
  await hasFocus('button', 'Mend row 4');
  await keyboard.press('Enter');
  await hasFocus('textbox', 'Amount');
  expect(await problems(), 'a row being mended').toEqual([]);
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('40.00');
  await keyboard.press('Enter');
  await page.getByText('One row is read as you mended it').waitFor();
  await tabTo('button', 'Import 3 sales');
  await keyboard.press('Enter');

  await hasFocus('heading', '3 sales imported');
  expect(await problems(), 'a receipt').toEqual([]);
  await renamePetra();
  await tabTo('button', 'Undo this import');
  await keyboard.press('Enter');
  await hasFocus('radio', 'Keep my later edits');
  expect(await problems(), 'the question before Undo').toEqual([]);
  await keyboard.press('Escape');
  await hasFocus('button', 'Undo this import');
  await keyboard.press('Enter');
  await hasFocus('radio', 'Keep my later edits');
  await keyboard.press('ArrowDown');
  await tabTo('button', 'Undo this import');
  await keyboard.press('Enter');
  await hasFocus('heading', 'Taken back');
  await page.getByText('3 sales are out of the book again.').waitFor();
  expect(await problems(), 'taken back').toEqual([]);
  await tabTo('button', 'Done');
  await keyboard.press('Enter');
  await hasFocus('button', 'Choose files');
});

type Role = 'button' | 'radio' | 'textbox' | 'heading' | 'region';

/** Presses Tab until the keyboard has come to it. */
async function tabTo(role: Role, name: string | RegExp): Promise<void> {
  const wanted = locate(role, name);
  await wanted.first().waitFor();
  for (let presses = 0; presses < 60; presses++) {
    await running.page.keyboard.press('Tab');
    if (await isFocused(role, name)) return;
  }
  throw new Error(`Tab does not come to the ${role} ${String(name)}`);
}

async function hasFocus(role: Role, name: string | RegExp): Promise<void> {
  await expect.poll(() => isFocused(role, name)).toBe(true);
}

async function isFocused(role: Role, name: string | RegExp): Promise<boolean> {
  const found = await locate(role, name).all();
  const focused = found.map((one) =>
    one.evaluate((element) => element === document.activeElement).catch(() => false),
  );
  return (await Promise.all(focused)).includes(true);
}

function locate(role: Role, name: string | RegExp) {
  return running.page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) });
}

async function goToImport(): Promise<void> {
  await running.page.keyboard.press('Escape');
  await running.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await running.page.keyboard.press('8');
  await running.page.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
}

async function renamePetra(): Promise<void> {
  const edited = await running.page.evaluate(async () => {
    const people = await window.bank.people.list({});
    const petra = people.ok ? people.value.rows.find(({ name }) => name === 'Petra Nowak') : undefined;
    if (!petra) return false;
    const answer = await window.bank.people.edit({
      id: petra.id,
      name: 'Petra Nowak-Lind',
      email: 'petra@example.com',
    });
    return answer.ok;
  });
  expect(edited).toBe(true);
}

async function problems(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes[0]?.html]);
}
