import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runBook } from '../helpers/book-command';
import { answerOpenDialog, answerSaveDialog } from '../helpers/dialogs';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';

let running: RunningApp;
const files = mkdtempSync(join(tmpdir(), 'trust-bank-books-'));

beforeAll(async () => {
  running = await launchApp();
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(async () => {
  await running.close();
  rmSync(files, { recursive: true, force: true });
});

/** Clicks an item of the native menu; `path` names the menus on the way. */
async function menu(...path: readonly string[]): Promise<void> {
  await running.app.evaluate(({ Menu, BrowserWindow }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    for (const [depth, label] of labels.entries()) {
      const item = items.find((one) => one.label.replace('&', '') === label);
      if (!item) throw new Error(`The menu has no ${labels.slice(0, depth + 1).join(' > ')}`);
      if (depth === labels.length - 1) item.click(undefined, BrowserWindow.getAllWindows()[0], undefined);
      items = item.submenu?.items ?? [];
    }
  }, path);
}

const nameShown = (name: string): Promise<void> =>
  running.page.getByRole('navigation', { name: 'Screens' }).getByText(name, { exact: true }).waitFor();

test('Save a Copy from the menu makes a whole book', async () => {
  const copy = join(files, 'copy.trustbank');
  await answerSaveDialog(running.app, copy);
  await menu('File', 'Save a Copy…');
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(runBook('check', '--book', copy, '--json').json).toMatchObject({ ok: true });
});

test('New Book asks its three questions, and Open Recent leads back', async () => {
  await answerSaveDialog(running.app, join(files, 'second.trustbank'));
  await menu('File', 'New Book…');
  await new FirstRun(running.page).nameByKeyboard('Second Shop');
  await nameShown('Second Shop');
  await menu('File', 'Open Recent', 'My business.trustbank');
  await nameShown('Hill Farm');
});

test('Open Book opens the file that is chosen', async () => {
  await answerOpenDialog(running.app, join(files, 'second.trustbank'));
  await menu('File', 'Open Book…');
  await nameShown('Second Shop');
});

test('a file that is not a book is refused with a sentence; the open book stays, the file too', async () => {
  const path = join(files, 'letter.trustbank');
  writeFileSync(path, 'Dear Ann');
  await answerOpenDialog(running.app, path);
  await running.app.evaluate(({ dialog }) => {
    const said = globalThis as { said?: string };
    dialog.showMessageBox = ((_window: unknown, options: { message: string }) => {
      said.said = options.message;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  await menu('File', 'Open Book…');
  await expect
    .poll(() => running.app.evaluate(() => (globalThis as { said?: string }).said))
    .toBe('This file is not a Trust Bank book. It was left as it is.');
  await nameShown('Second Shop');
  expect(readFileSync(path, 'utf8')).toBe('Dear Ann');
});

test('Export Everything writes the open formats into a folder', async () => {
  const folder = join(files, 'export');
  await answerOpenDialog(running.app, folder);
  await new Frame(running.page).go('Settings');
  await running.page.getByRole('button', { name: /Export/ }).click();
  await expect.poll(() => existsSync(folder) && readdirSync(folder).length).toBe(9);
});

test('a book that cannot be opened at the start has a screen of its own, and a way on', async () => {
  const path = join(files, 'bad.trustbank');
  writeFileSync(path, 'not a book');
  await running.quit();
  running = await launchApp({ folder: running.folder, args: [`--book=${path}`] });
  await running.page.getByText('This file is not a Trust Bank book. It was left as it is.').waitFor();
  await answerOpenDialog(running.app, join(files, 'second.trustbank'));
  await running.page.getByRole('button', { name: /Open another book/ }).click();
  await nameShown('Second Shop');
});
