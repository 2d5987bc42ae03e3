import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { closeBook, createBook } from '../../../electron/bank/db/book';
import { setUp } from '../../../electron/bank/services/book';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { importFiles } from '../../../electron/cli/import';
import { day } from '../../../src/domain/day';
import { IMPORT_KINDS } from '../../../src/domain/import/field';
import { tempFolder } from '../../helpers/temp-folder';

const folder = tempFolder();
const clock = clockOf(day('2026-11-23'));
let made = 0;

function newBook(): string {
  const path = join(folder.path, `kinds-${(made += 1)}.trustbank`);
  const book = createBook(path);
  const business = { name: 'Hill Farm', currency: 'EUR', zone: 'UTC', country: null, hourCostCents: null };
  setUp(quietContext(book, clock), business);
  closeBook(book);
  return path;
}

async function call(bookPath: string, ...argv: string[]): Promise<{ json: unknown; text: string }> {
  const { options } = importFiles;
  const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
  const all = (option: string): string[] => [values[option]].flat().filter((one) => typeof one === 'string');
  return importFiles.run({
    positionals,
    all,
    one: (option) => all(option).at(-1),
    has: (option) => values[option] === true,
    bookPath,
    clock,
    today: null,
  });
}

it('a sheet of acts, in words and as JSON', async () => {
  const path = newBook();
  const file = folder.write(
    'acts.csv',
    'Datum;Was;Wer;Kosten\n2026-04-03;Helped hands-on;Ann;1.234,50\n2026-04-04;Danced;Ann;\n',
  );
  const { json, text } = await call(path, file, '--kind', 'acts');
  expect(json).toMatchObject({
    importId: 1,
    files: [
      {
        kind: 'acts',
        decimal: 'comma',
        people: 1,
        created: 1,
        refused: [{ row: 3, reason: 'unknown_kind', value: 'Danced', column: 'Was' }],
      },
    ],
  });
  expect(text).toContain('2 rows -> 1 person');
  expect(text).toContain('1 act new, 0 updated, 0 already here, 1 refused');
  expect(text).toContain('row 3 refused: “Danced” in “Was”');
  expect((await call(path, file, '--kind', 'acts')).text).toContain('Everything is already here');
});

it('a list of reviews', async () => {
  const file = folder.write('reviews.csv', 'Date,Stars,Review\n2026-04-03,★★★★☆,Lovely\n2026-04-04,5,\n');
  const { json, text } = await call(newBook(), file, '--kind', 'reputation');
  expect(json).toMatchObject({ files: [{ kind: 'reputation', created: 2, refused: [] }] });
  expect(text).toContain('2 readings new');
});

it('says what a source’s own rules leave out', async () => {
  const file = join(import.meta.dirname, '../../fixtures/catalogue/stripe-payments.csv');
  const { json, text } = await call(newBook(), file, '--kind', 'purchases');
  expect(json).toMatchObject({
    files: [{ skipped: expect.arrayContaining([expect.objectContaining({ reason: 'failed' })]) }],
  });
  expect(text).toMatch(/left out: .*that did not go through/);
});

it('names all kinds where it cannot know which is meant', async () => {
  const file = folder.write('what.csv', 'Colour,Weight\nred,5\n');
  await expect(call(newBook(), file)).rejects.toMatchObject({
    code: 'ambiguous',
    message: expect.stringContaining(`--kind with one of ${IMPORT_KINDS.join(', ')}`),
    details: { ambiguous: [{ about: 'kind', readings: IMPORT_KINDS }] },
  });
});
