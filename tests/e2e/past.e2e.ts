import { AxeBuilder } from '@axe-core/playwright';
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
let frame: Frame;
let contactId = 0;
let laterEntries = 0;
const folder = mkdtempSync(join(tmpdir(), 'trust-bank-past-'));

const JUNE_END = '2026-06-30';

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
  [contactId, laterEntries] = await running.page.evaluate(async (day) => {
    const past = await window.bank.people.list({ asOf: day, sort: 'balance', descending: true, limit: 1 });
    const id = past.ok ? (past.value.rows[0]?.id ?? 0) : 0;
    const who = [{ contactId: id }];
    await window.bank.acts.log({ kind: 'introduction', day: '2026-06-15', who, note: 'found in the diary' });
    const note = await window.bank.ledger.pastNote({ asOf: day });
    return [id, note.ok ? note.value.recordedLater : 0] as const;
  }, JUNE_END);
  expect(contactId).toBeGreaterThan(0);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

const strip = () => running.page.getByRole('region', { name: 'The past you are looking at' });
const later = (what: string): RegExp =>
  new RegExp(`\\b${laterEntries} entr(?:y|ies) recorded later (?:is|are) ${what}`);
const title = () => running.page.getByRole('heading', { level: 1 });

async function lookAt(typed: string, known: 'As we know it now' | 'As we knew it then'): Promise<void> {
  const { page } = running;
  await page.getByRole('textbox', { name: 'Which day?' }).fill(typed);
  await page.getByRole('radio', { name: known }).check();
  await page.getByRole('button', { name: 'Look at this day' }).click();
}

test('a past day is shown as known then and as known now, by keyboard and by button', async () => {
  const { page } = running;
  await frame.go('Ledger');
  await page.getByRole('button', { name: 'As of today' }).click();
  await lookAt(JUNE_END, 'As we know it now');
  await expect.poll(() => title().textContent()).toMatch(/^Ledger on (?:Jun 30, 2026|30 Jun 2026)$/);
  expect(await strip().textContent()).toContain('as it is known now');
  await expect.poll(() => strip().textContent()).toMatch(later('included'));
  await page.getByRole('searchbox').fill('found in the diary');
  await page.getByText('found in the diary').first().waitFor();

  await page.getByRole('button', { name: 'As known then' }).click();
  await expect.poll(() => strip().textContent()).toMatch(later('left out'));
  await expect.poll(() => page.getByRole('grid').getByText('found in the diary').count()).toBe(0);
});

test('the past goes along to Today, People and a person, and their figures are those of that day', async () => {
  const { page } = running;
  const asked = { asOf: JUNE_END, knownThen: true };
  const [then, now] = await page.evaluate(async (view) => {
    const [a, b] = await Promise.all([
      window.bank.ledger.today(view),
      window.bank.ledger.today({ ...view, knownThen: false }),
    ]);
    return [a.ok ? a.value.balance.total : 0, b.ok ? b.value.balance.total : 0] as const;
  }, asked);
  expect(now - then).toBeGreaterThan(6); // the introduction of 15 June, a little faded
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Today' }).click();
  await expect.poll(() => title().textContent()).toMatch(/^The book on /);
  const whole = Math.round(then).toLocaleString('en-US');
  const balance = page.getByRole('region', { name: 'Trust bank balance' });
  await expect.poll(() => balance.textContent()).toContain(`${whole} points`);
  await page.evaluate((id) => (location.hash = `#/people/${id}`), contactId);
  await expect.poll(() => title().textContent()).toMatch(/ on (?:Jun 30, 2026|30 Jun 2026)$/);
  expect(await page.getByText('found in the diary').count()).toBe(0);
  await page.getByRole('button', { name: 'As known now' }).click();
  await page.getByText('found in the diary').waitFor();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing serious while a past is looked at, %s',
  async (scheme) => {
    const { page } = running;
    await page.emulateMedia({ colorScheme: scheme });
    for (const at of ['/', '/ledger', `/people/${contactId}`, `/people/${contactId}/statement`]) {
      await page.evaluate((to) => (location.hash = `#${to}`), at);
      await page.waitForTimeout(400);
      await page.keyboard.press('d');
      await page.getByRole('button', { name: 'Look at this day' }).waitFor();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        serious.map(({ id, nodes }) => [id, nodes[0]?.html]),
        at,
      ).toEqual([]);
      await page.keyboard.press('Escape');
    }
  },
);

test('a person’s statement on paper: it adds up as printed and says which day knew it', async () => {
  const { page } = running;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate((id) => (location.hash = `#/people/${id}/statement`), contactId);
  await page.getByRole('button', { name: 'Save PDF' }).waitFor();
  const known = await save('known-now.pdf');
  expect(known).toContain('late, recorded');
  expect(known).toMatch(/as known on that day/);
  await page.getByRole('button', { name: 'As known then' }).click();
  await page.getByText(/as it was known at the end of/).waitFor();
  const then = await save('known-then.pdf');
  expect(then).not.toContain('found in the diary');
  expect(then).toMatch(/as known on (?:June 30, 2026|30 June 2026)/);
  for (const text of [known, then]) {
    const figures = [/Opening balance, \w+ [\w, ]*?20\d\d/, /Deposits, \d+ (?:entry|entries)/];
    const rest = [/Withdrawals, \d+ (?:entry|entries)/, /(?:Fading|Given back by time)/];
    const parts = [...figures, ...rest].map((label) => figure(text, label));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figure(text, / Balance, \w+ [\w, ]*?20\d\d/));
  }
});

async function save(name: string): Promise<string> {
  const target = join(folder, name);
  await answerSaveDialog(running.app, target);
  await running.page.getByRole('button', { name: 'Save PDF' }).click();
  await expect.poll(() => existsSync(target), { timeout: 20_000 }).toBe(true);
  const { pages, title: heading, tagged } = await readPdf(target);
  expect([heading.includes('Rosehip & Daughters – Trust Bank statement, '), tagged]).toEqual([true, true]);
  return pages.join(' ').replaceAll(/\s+/g, ' ');
}

/** The tenths of a point that stand after a label, as printed. */
function figure(text: string, label: RegExp): number {
  const match = new RegExp(`${label.source}\\s+([+−-]?[\\d,]+\\.\\d)`).exec(text);
  if (!match?.[1]) throw new Error(`There is no ${label.source} on the paper:\n${text}`);
  return Math.round(Number(match[1].replaceAll(',', '').replace('−', '-').replace('+', '')) * 10);
}
