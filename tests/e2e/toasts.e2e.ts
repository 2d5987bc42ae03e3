import { afterAll, beforeAll, expect, test } from 'vitest';
import { join } from 'node:path';
import { answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(() => running.close());

test('a dialog ends above the toasts: none of its buttons is covered', async () => {
  const { app, page, folder } = running;
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 620));
  await answerSaveDialog(app, join(folder, 'no-such-folder', 'people.xlsx'));
  await new Frame(page).go('Import');
  await page.getByRole('button', { name: 'Save a template…' }).click();
  await page.getByRole('menuitem', { name: 'People' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'The template was not saved' });
  await toast.waitFor();
  await new Frame(page).go('People');
  await page.getByRole('button', { name: 'Add a person' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.waitFor();
  const overlap = async (): Promise<boolean> => {
    const [box, above] = await Promise.all([dialog.boundingBox(), toast.boundingBox()]);
    return !box || !above || box.y + box.height > above.y;
  };
  await expect.poll(overlap).toBe(false);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
});
