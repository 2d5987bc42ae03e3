import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { tempFolder } from '../helpers/temp-folder';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let importPage: ImportPage;
const files = tempFolder();

beforeAll(async () => {
  running = await launchApp();
  importPage = new ImportPage(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
});
afterAll(() => running.close());

const STALL = `Date,Customer,Email,Amount paid
2026-04-03,Petra Nowak,petra@example.com,69.80
2026-10-10,Vera Lund,vera@example.com,forty
`;

test('at 200 % nothing runs into anything, and a focus ring is whole', async () => {
  const { app, page } = running;
  await new Frame(page).go('Import');
  await importPage.take(files.write('market-stall.csv', STALL), files.write('next.csv', STALL));
  const mend = page.getByRole('button', { name: 'Mend row 3' });
  await mend.waitFor();
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1280, 800);
    window?.webContents.setZoomFactor(2);
  });
  await page.waitForFunction(() => innerWidth <= 640);
  const text = await page.getByText('2 rows · comma-separated · UTF-8').boundingBox();
  const label = await page.getByText('What the rows are').boundingBox();
  if (!text || !label) throw new Error('How the file is read is not shown');
  expect(text.y + text.height <= label.y || text.x + text.width <= label.x).toBe(true);
  // The ring is 2 px wide and 2 px away.
  const room = await mend.evaluate(
    (button) =>
      (button.closest('div:has(> table)')?.getBoundingClientRect().right ?? 0) -
      button.getBoundingClientRect().right,
  );
  expect(room).toBeGreaterThanOrEqual(4);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1);
  });
  for (const name of ['market-stall.csv', 'next.csv']) {
    await importPage.onTheDesk(name, 'ready').click();
    await page.getByRole('button', { name: 'Leave this file out' }).click();
  }
});

test('a file that is another one by now says so itself, and the other goes in without it', async () => {
  const { page } = running;
  const good = files.write('good.csv', 'Date,Email,Amount\n03/04/2026,ann@example.com,5.00\n');
  const bad = files.write('bad.csv', 'Date,Email,Amount\n2026-04-03,bob@example.com,6.00\n');
  await importPage.take(good, bad);
  await importPage.onTheDesk('bad.csv', 'Sales · ready').waitFor();
  files.write('bad.csv', '%PDF-1.7 a letter by now');
  await importPage.onTheDesk('good.csv', 'One question before it can go in').click();
  await page.getByRole('radio', { name: /day first/ }).check();
  const refused = importPage.onTheDesk('bad.csv', 'Cannot go in as it is');
  await refused.waitFor();
  await page.getByRole('cell', { name: 'Apr 3, 2026' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await refused.click();
  await page.getByRole('alert').getByText('bad.csv: The file is a PDF.', { exact: false }).waitFor();
  await page.getByText('One file stays on the desk for later.').waitFor();
  await importPage.commit('Import 1 sale').click();
  await page.getByRole('heading', { name: '1 sale imported' }).waitFor();
});
