import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { templateWorkbook } from '../../../../../electron/bank/files/template-workbook';
import { IMPORT_KINDS, type ImportKind, fieldLabel } from '../../../../../src/domain/import/field';
import { templateOf } from '../../../../../src/domain/import/template';
import { counts, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const saved = (kind: ImportKind): string =>
  resolve(import.meta.dirname, `../../../../../resources/templates/${kind}.xlsx`);

it.each(IMPORT_KINDS)('%s: the template that ships is the one its fields make', async (kind) => {
  const made = Buffer.from(await templateWorkbook(templateOf(kind)));
  expect(made.equals(readFileSync(saved(kind))), 'Make it anew: node scripts/templates.mjs').toBe(true);
});

const COUNTS: Record<ImportKind, string> = {
  people: '2 rows, 0 orders, 2 people: 2 new, 0 updated, 0 here, 0 refused',
  purchases: '2 rows, 1 orders, 1 people: 2 new, 0 updated, 0 here, 0 refused',
  responses: '2 rows, 0 orders, 2 people: 3 new, 0 updated, 0 here, 0 refused',
  acts: '2 rows, 0 orders, 2 people: 2 new, 0 updated, 0 here, 0 refused',
  reputation: '2 rows, 0 orders, 0 people: 2 new, 0 updated, 0 here, 0 refused',
};

it.each(IMPORT_KINDS)(
  '%s: its examples are imported without a question, every column understood',
  async (kind) => {
    const context = makeTestBook(folder.path);
    const result = await run(context, saved(kind), { kind: null, guessKind: true });
    expect(counts(result)).toBe(COUNTS[kind]);
    const [file] = result.files;
    expect(file).toMatchObject({ kind, sheet: templateOf(kind).sheet, warnings: [], notes: [] });
    const headers = templateOf(kind).columns.map(({ header }) => header);
    expect(file?.mapping.map(({ column }) => column)).toEqual(headers);
    expect(file?.mapping.every(({ column, field }) => fieldLabel(field) === column)).toBe(true);
    const before = everything(context.book);
    expect((await run(context, saved(kind), { kind })).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  },
);

it.each(IMPORT_KINDS)('%s: every column is explained, and what is needed is said', (kind) => {
  const { columns } = templateOf(kind);
  for (const { text } of columns) expect(text).toMatch(/^[A-Z].{15,}\.$/u);
  expect(columns.some(({ needed }) => needed !== '')).toBe(true);
});

it('the same template gives the same bytes at any time', async () => {
  const first = await templateWorkbook(templateOf('acts'));
  await new Promise((done) => setTimeout(done, 2100)); // archives tell times by two seconds
  expect(Buffer.from(await templateWorkbook(templateOf('acts'))).equals(first)).toBe(true);
});

it('a template of responses with the day of the workshop makes the giveaway it names', async () => {
  const context = makeTestBook(folder.path);
  const path = join(folder.path, 'copy.xlsx');
  writeFileSync(path, readFileSync(saved('responses')));
  await run(context, path, { kind: 'responses' });
  expect(everything(context.book)['giveaway']).toMatchObject([{ title: 'Workshop on bread' }]);
});
