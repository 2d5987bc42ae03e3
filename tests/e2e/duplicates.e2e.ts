import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningApp, launchApp } from '../helpers/launch-app';
import { FirstRun } from './pages/first-run';
import { Frame } from './pages/frame';
import { ImportPage } from './pages/import-page';

let running: RunningApp;
let frame: Frame;

const PEOPLE = [
  'Name,Email,Company,LinkedIn,Phone',
  'Ines Roque,ines@example.com,Roque Linen,,',
  'Ines Roque,,Roque Linen,linkedin.com/in/ines-roque,',
  'Ann Lee,ann@example.com,,,+1 213 373 4253',
  'Ann  Lee,annlee@example.com,Oak,,',
  'Bob Oak,bob@example.com,Oak,,',
];

beforeAll(async () => {
  running = await launchApp();
  frame = new Frame(running.page);
  await new FirstRun(running.page).nameByKeyboard('Hill Farm');
  const path = join(running.folder, 'people.csv');
  writeFileSync(path, PEOPLE.join('\n'));
  await frame.go('Import');
  const desk = new ImportPage(running.page);
  await desk.take(path);
  await desk.commit(/^Import/).click();
  await running.page.getByRole('button', { name: 'Undo this import' }).waitFor();
});
afterAll(() => running.close());

const press = (key: string): Promise<void> => running.page.keyboard.press(key);
const reviewed = (name: string): Promise<void> =>
  running.page.getByRole('heading', { level: 2, name }).and(running.page.locator(':focus')).waitFor();
const people = (): Promise<string> => running.page.getByText(/^\d people$/).innerText();

test('two who look like one are merged by key, and Undo parts them again', async () => {
  await frame.go('People');
  await running.page.getByRole('link', { name: '2 possible duplicates' }).click();
  await reviewed('Ines Roque and Ines Roque');
  await running.page
    .getByText('LinkedIn: Ines Roque at Roque Linen. The same person? Then Ines Roque has a social presence.')
    .waitFor();
  await press('Enter');
  await frame.told('Ines Roque and Ines Roque are now one person.');
  await reviewed('Ann Lee and Ann Lee');
  await frame.go('People');
  expect(await people()).toBe('4 people');
  const row = running.page.getByRole('row').filter({ hasText: 'Ines Roque' });
  expect(await row.innerText()).toContain('Yes');
  await running.page.getByRole('button', { name: 'Undo' }).click();
  await running.page.getByText('5 people', { exact: true }).waitFor();
  expect(await row.count()).toBe(2);
});

test('who are said to be two people are not shown again', async () => {
  await frame.go('People');
  await running.page.getByRole('link', { name: '2 possible duplicates' }).click();
  await reviewed('Ines Roque and Ines Roque');
  await press('ArrowRight');
  await reviewed('Ann Lee and Ann Lee');
  await running.page.getByRole('button', { name: 'They are two people' }).click();
  await frame.told('Ann Lee and Ann Lee stay two people.');
  await running.page.getByText('1 possible duplicate left for later').waitFor();
});

test('selected people are marked at once, found by it, and Undo takes it back', async () => {
  await frame.go('People');
  await running.page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1).focus();
  await press('Control+a');
  await running.page.getByRole('button', { name: 'Change 5 people' }).click();
  const dialog = running.page.getByRole('dialog', { name: 'Change 5 people' });
  await dialog.getByText('No', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Change 5 people' }).click();
  await frame.told('Changed 5 people.');
  await running.page.getByRole('combobox', { name: 'Social media' }).click();
  await running.page.getByRole('option', { name: 'On social media: no' }).click();
  await running.page.getByText('5 people', { exact: true }).waitFor();
  await running.page.getByRole('button', { name: 'Undo' }).click();
  await running.page.getByText('Nobody fits').waitFor();
});
