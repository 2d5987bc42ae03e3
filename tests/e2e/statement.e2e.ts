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
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-paper-'));

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).openSample();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The figure that stands after a label, as printed. */
function figure(text: string, label: RegExp): number {
  const match = new RegExp(`${label.source}[^\\d+−-]*([+−-]?[\\d,]+\\.\\d)`).exec(text);
  if (!match?.[1]) throw new Error(`There is no ${label.source} on the paper`);
  return Number(match[1].replaceAll(',', '').replace('−', '-').replace('+', ''));
}

test('the statement as a PDF: it adds up as printed, names its pages, and can be read aloud', async () => {
  const target = join(folder, 'october.pdf');
  await answerSaveDialog(running.app, target);
  await new Frame(running.page).go('Statements');
  await running.page.getByRole('radio', { name: /October 2026/ }).check();
  await running.page.getByRole('button', { name: 'Save PDF' }).click();
  await expect.poll(() => existsSync(target), { timeout: 20_000 }).toBe(true);

  const { pages, title, tagged } = await readPdf(target);
  const text = pages.join('\n').replaceAll(/\s+/g, ' ');
  expect(title).toMatch(/Trust Bank statement/);
  expect(tagged).toBe(true);
  expect(text).toContain('Rosehip & Daughters');
  for (const [i, page] of pages.entries()) expect(page).toContain(`Page ${i + 1} of ${pages.length}`);

  const tenths = (points: number): number => Math.round(points * 10);
  const opening = tenths(figure(text, /Opening balance, (?:1 October|October 1)/));
  const deposits = tenths(figure(text, /Deposits, \d+ acts/));
  const withdrawals = tenths(figure(text, /Withdrawals, \d+ acts?/));
  const fading = tenths(figure(text, /Fading/));
  const closing = tenths(figure(text, /Closing balance, (?:31 October|October 31)/));
  expect(opening + deposits + withdrawals + fading).toBe(closing);
});

test('hidden names are nowhere on the paper', async () => {
  const target = join(folder, 'hidden.pdf');
  await answerSaveDialog(running.app, target);
  await running.page.getByRole('switch', { name: 'Hide names' }).check({ force: true });
  await running.page.getByRole('button', { name: 'Save PDF' }).click();
  await expect.poll(() => existsSync(target), { timeout: 20_000 }).toBe(true);
  const text = (await readPdf(target)).pages.join('\n');
  const names = await running.page.evaluate(async () => {
    const people = await window.bank.people.list({ limit: 500 });
    return people.ok ? people.value.rows.map((row) => row.name) : [];
  });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});
