import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(() => running.close());

test('a page that crashes is loaded anew, with the book as it was', async () => {
  await running.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  const shown = () =>
    running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return '';
      // Asked of a page that goes away meanwhile, the answer never comes.
      const late = new Promise((done) => setTimeout(done, 500, ''));
      return String(await Promise.race([contents.executeJavaScript('document.body.innerText'), late]));
    });
  await expect.poll(shown).toContain('Hill Farm');
});
