import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { readPdf } from '../helpers/read-pdf';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-close-'));

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).openSample();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of a month's paper, saved as a PDF. */
async function onPaper(month: RegExp, name: string): Promise<string> {
  const { app, page } = running;
  const target = join(folder, name);
  await answerSaveDialog(app, target);
  await new Frame(page).go('Statements');
  await page.getByRole('radio', { name: month }).check();
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await expect.poll(() => existsSync(target), { timeout: 20_000 }).toBe(true);
  return (await readPdf(target)).pages.join('\n').replaceAll(/\s+/g, ' ');
}

test('a month is looked over, locked, and corrected in the month after', async () => {
  const { page } = running;
  await new Frame(page).go('Statements');
  await page.getByRole('radio', { name: /September 2026/ }).check();
  await page.getByRole('button', { name: 'Close September…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Close September 2026' });
  await dialog.getByText(/in the ledger for September/).waitFor();
  expect(await dialog.getByRole('listitem').count()).toBe(8);
  await dialog.getByRole('button', { name: 'Lock September 2026' }).click();
  await page.getByText(/^Locked on .* Formula version 1\.$/).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toMatch(/^Locked on/);

  const before = await onPaper(/September 2026/, 'before.pdf');
  expect(before).toContain('locked on November 23, 2026');
  expect(await removeOneOfSeptember()).toBe(true);

  const after = await onPaper(/September 2026/, 'after.pdf');
  expect(after).toBe(before);
  const october = await onPaper(/October 2026/, 'october.pdf');
  expect(october).toContain('Corrections to locked months');
  expect(october).toContain('(taken out)');
  expect(figure(october, /Opening balance, October 1/)).toBe(figure(before, /Closing balance, September 30/));
});

test('unlocking is warned about, and the correction goes back where it belongs', async () => {
  const { page } = running;
  await page.getByRole('radio', { name: /September 2026/ }).check();
  await page.getByRole('button', { name: 'Unlock…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Unlock September 2026' });
  await dialog.getByText(/handed out/).waitFor();
  await dialog.getByRole('button', { name: 'Unlock September 2026' }).click();
  await page.getByText(/^Locked before, unlocked on/).waitFor();
  const october = await onPaper(/October 2026/, 'open-again.pdf');
  expect(october).not.toContain('Corrections to locked months');
});

async function removeOneOfSeptember(): Promise<boolean> {
  return running.page.evaluate(async () => {
    const list = await window.bank.ledger.list({ from: '2026-09-01', to: '2026-09-30', limit: 1 });
    const id = list.ok ? list.value.lines[0]?.actId : undefined;
    if (id === undefined) return false;
    const removed = await window.bank.acts.remove({ ids: [id] });
    return removed.ok && removed.value.removed === 1;
  });
}

/** The figure that stands after a label, as printed. */
function figure(text: string, label: RegExp): number {
  const match = new RegExp(`${label.source}[^\\d+−-]*([+−-]?[\\d,]+\\.\\d)`).exec(text);
  if (!match?.[1]) throw new Error(`There is no ${label.source} on the paper`);
  return Number(match[1].replaceAll(',', '').replace('−', '-').replace('+', ''));
}
