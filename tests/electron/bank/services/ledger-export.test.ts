import { read as readWorkbook, utils } from '@e965/xlsx';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledgerOperations } from '../../../../src/contract/ledger';
import type { Progress } from '../../../../src/contract/messages';
import { actSchema } from '../../../../src/contract/acts';
import { day } from '../../../../src/domain/day';
import { logAct, removeActs } from '../../../../electron/bank/services/acts';
import type { Context } from '../../../../electron/bank/services/context';
import { exportLines } from '../../../../electron/bank/services/ledger-export';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
let context: Context;
beforeEach(() => {
  context = makeTestBook(folder.path);
  const log = (part: object) =>
    logAct(context, actSchema.parse({ kind: 'answer_question', day: day('2026-11-02'), ...part }));
  log({ who: [{ newName: 'Ines, Roque' }, { newName: 'Tom' }], note: '=HYPERLINK("x")', channel: '+49 30' });
  log({ kind: 'review_ask', day: '2026-11-05', who: [{ newName: 'Zoë' }] });
  removeActs(context, { ids: [log({ note: 'taken out', day: '2026-11-06' }).actId] });
});
afterEach(() => close(context));

const asked = (part: object) =>
  ledgerOperations.export.input.parse({ target: join(folder.path, 'list'), format: 'csv', ...part });
const read = (path: string) => {
  const text = readFileSync(path, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
};

test('a list is written as it is shown, and no cell becomes a formula', async () => {
  const target = join(folder.path, 'all.csv');
  expect(await exportLines(context, asked({ target }))).toEqual({ lines: 2 });
  expect(read(target)).toMatchObject([
    { day: '2026-11-05', what: 'Asked for a review', who: 'Zoë', points: '-3', removed_on: '' },
    {
      day: '2026-11-02',
      who: 'Ines, Roque; Tom',
      people_named: '2',
      note: `'=HYPERLINK("x")`,
      channel: '+49 30',
      points: '8',
      balance_after: '8',
      recorded_on: '2026-11-23',
    },
  ]);
  expect(existsSync(`${target}.unfinished`)).toBe(false);
});

test('only what fits is written; what was removed says so and has no balance', async () => {
  const target = join(folder.path, 'removed.csv');
  await exportLines(context, asked({ target, standing: 'voided' }));
  expect(read(target)).toMatchObject([
    { note: 'taken out', points: '4', balance_after: '', removed_on: '2026-11-23' },
  ]);
});

test('the same as a workbook, where text stays text and numbers are numbers', async () => {
  const target = join(folder.path, 'all.xlsx');
  await exportLines(context, asked({ target, format: 'xlsx' }));
  const sheet = readWorkbook(readFileSync(target)).Sheets['Ledger'] ?? {};
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
  const column = (name: string): unknown[] => rows.map((row) => row[name]);
  expect(column('points')).toEqual([-3, 8]);
  expect(column('note')).toEqual([undefined, '=HYPERLINK("x")']);
});

test('a list that is stopped leaves the file that was there before', async () => {
  const target = join(folder.path, 'kept.csv');
  writeFileSync(target, 'mine');
  const stopped = { ...context, signal: AbortSignal.abort() };
  await expect(exportLines(stopped, asked({ target }))).rejects.toMatchObject({ code: 'cancelled' });
  expect(readFileSync(target, 'utf8')).toBe('mine');
  expect(existsSync(`${target}.unfinished`)).toBe(false);
});

test('where nothing can be written the owner is told what to do, and how far it is while it is written', async () => {
  const target = join(folder.path, 'no-such-folder', 'list.csv');
  await expect(exportLines(context, asked({ target }))).rejects.toMatchObject({ code: 'not_written' });
  const told: Progress[] = [];
  const target2 = join(folder.path, 'told.csv');
  await exportLines(
    { ...context, report: (progress) => void told.push(progress) },
    asked({ target: target2 }),
  );
  expect(told).toEqual([{ done: 0, total: 2, doing: 'Writing the list' }]);
});
