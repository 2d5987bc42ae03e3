import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame, SCREENS } from './pages/frame';

let running: RunningApp;
let frame: Frame;

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  await new FirstRun(running.page).openSample();
});
afterAll(() => running.close());

async function seriousProblems(): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page: running.page }).setLegacyMode(true).analyze();
  return violations
    .filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) }));
}

test.each(['light', 'dark'] as const)('axe finds nothing serious on any screen, %s', async (scheme) => {
  await running.page.emulateMedia({ colorScheme: scheme });
  for (const name of SCREENS) {
    await frame.go(name);
    await running.page.waitForTimeout(300); // charts and lists have settled
    expect(await seriousProblems(), name).toEqual([]);
  }
});

test('the sample is full: people, a ledger, sales, past months', async () => {
  const figures = await running.page.evaluate(async () => {
    const [today, people, months] = await Promise.all([
      window.bank.ledger.today({}),
      window.bank.people.list({}),
      window.bank.statements.list({}),
    ]);
    if (!today.ok || !people.ok || !months.ok) throw new Error('The bank refused');
    return { entries: today.value.entries, people: people.value.total, months: months.value.length };
  });
  expect(figures.people).toBeGreaterThan(150);
  expect(figures.entries).toBeGreaterThan(400);
  expect(figures.months).toBeGreaterThanOrEqual(18);
});

test('leaving the sample opens the owner’s own book, which has nothing of it', async () => {
  await frame.go('Today');
  await running.page.getByRole('button', { name: 'Leave the sample' }).click();
  await new FirstRun(running.page).shown();
});
