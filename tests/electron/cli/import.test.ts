import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { type Arguments, type Command, UsageError } from '../../../electron/cli/command';
import { importFiles } from '../../../electron/cli/import';
import { undoImport } from '../../../electron/cli/undo-import';
import { createBook, closeBook } from '../../../electron/bank/db/book';
import { setUp } from '../../../electron/bank/services/book';
import { clockOf, quietContext } from '../../../electron/bank/services/context';
import { day } from '../../../src/domain/day';
import { tempFolder } from '../../helpers/temp-folder';

const folder = tempFolder();
const clock = clockOf(day('2026-11-23'));
let made = 0;

const newBook = (): string => {
  const path = join(folder.path, `cli-${(made += 1)}.trustbank`);
  const book = createBook(path);
  setUp(quietContext(book, clock), {
    name: 'Hill Farm',
    currency: 'USD',
    zone: 'UTC',
    country: null,
    hourCostCents: null,
  });
  closeBook(book);
  return path;
};
const call = async (
  command: Command,
  bookPath: string,
  ...argv: string[]
): Promise<{ json: unknown; text: string }> => {
  const { values, positionals } = parseArgs({ args: argv, options: command.options, allowPositionals: true });
  const all = (option: string): string[] => [values[option]].flat().filter((one) => typeof one === 'string');
  const args: Arguments = {
    positionals,
    all,
    one: (option) => all(option).at(-1),
    has: (option) => values[option] === true,
    bookPath,
    clock,
    today: null,
  };
  return command.run(args);
};
const sales = (): string =>
  folder.write(
    `cli-sales-${(made += 1)}.csv`,
    'Datum;Betrag;E-Mail\n03/04/2026;1.234;ann@example.com\nbald;5,00;\n',
  );

it('answers in exactly the agreed shape', async () => {
  const path = newBook();
  const file = sales();
  const { json } = await call(importFiles, path, file, '--kind', 'purchases', '--date-order', 'dmy');
  expect(json).toEqual({
    importId: 1,
    dryRun: false,
    files: [
      {
        file: expect.stringMatching(/^cli-sales-\d+\.csv$/),
        source: 'generic',
        kind: 'purchases',
        encoding: 'utf-8',
        delimiter: ';',
        sheet: null,
        dateOrder: 'dmy',
        decimal: 'comma',
        rows: 2,
        orders: 1,
        people: 1,
        created: 1,
        refunds: 0,
        updated: 0,
        unchanged: 0,
        repeated: 0,
        refused: [{ row: 3, reason: 'bad_day', value: 'bald', column: 'Datum', message: expect.any(String) }],
        skipped: [],
        ambiguous: [],
        undoOf: null,
        mapping: { by: 'header', columns: expect.any(Array) },
        warnings: [],
        notes: [],
      },
    ],
  });
  const again = await call(importFiles, path, file, '--kind', 'purchases', '--date-order', 'dmy');
  expect(again.json).toMatchObject({ importId: null, files: [{ created: 0, unchanged: 1 }] });
  expect(again.text).toContain('already here');
  expect((await call(undoImport, path, '1')).json).toEqual({
    importId: 1,
    removed: 2,
    restored: 0,
    kept: [],
  });
});

it('refuses what is ambiguous, with the readings on real values', async () => {
  await expect(call(importFiles, newBook(), sales(), '--kind', 'purchases')).rejects.toMatchObject({
    code: 'ambiguous',
    message: expect.stringMatching(/--date-order/),
    details: {
      ambiguous: [
        {
          column: 'Datum',
          readings: [
            { order: 'dmy', first: '2026-04-03' },
            { order: 'mdy', first: '2026-03-04' },
          ],
        },
      ],
    },
  });
});

it('does not guess what the rows are, until a mapping is remembered', async () => {
  const path = newBook();
  const file = sales();
  await expect(call(importFiles, path, file, '--date-order', 'dmy')).rejects.toMatchObject({
    code: 'ambiguous',
    message: expect.stringMatching(/--kind/),
  });
  const mapping = folder.write(
    'mapping.json',
    JSON.stringify({ kind: 'purchases', columns: { Datum: 'day', BETRAG: 'amount' }, dateOrder: 'dmy' }),
  );
  await call(importFiles, path, file, '--mapping', mapping);
  const next = folder.write('next.csv', 'Betrag;E-Mail;Datum\n9,50;bob@example.com;05/06/2026\n');
  const { json } = await call(importFiles, path, next);
  expect(json).toMatchObject({
    files: [{ kind: 'purchases', dateOrder: 'dmy', created: 1, people: 0, mapping: { by: 'memory' } }],
  });
});

it('tells what is read otherwise than last time, and refunds from sales', async () => {
  const path = newBook();
  const first = folder.write('first.csv', 'Datum;Betrag\n03/04/2026;2.500\n');
  const settled = ['--kind', 'purchases', '--date-order', 'dmy', '--decimal', 'comma'];
  await call(importFiles, path, first, ...settled);
  const next = folder.write('next-one.csv', 'Datum;Betrag\n03/05/2026;-12.50\n04/05/2026;2.500\n');
  const { json, text } = await call(importFiles, path, next, '--kind', 'purchases');
  const sentence = expect.stringMatching(
    /^“Betrag” is read with a decimal point: -12\.50 does not fit the decimal comma you chose last time\. So 2\.500 is 2\.5 here/,
  );
  expect(json).toMatchObject({ files: [{ decimal: 'point', dateOrder: 'dmy', notes: [sentence] }] });
  expect(text).toContain('  note: “Betrag” is read with a decimal point');
  expect(text).toContain('1 sale and 1 refund new, 0 updated');
});

it('a rehearsal changes nothing', async () => {
  const path = newBook();
  const file = sales();
  const { json } = await call(
    importFiles,
    path,
    file,
    '--kind',
    'purchases',
    '--date-order',
    'mdy',
    '--dry-run',
  );
  expect(json).toMatchObject({ importId: null, dryRun: true, files: [{ created: 1 }] });
  const real = await call(importFiles, path, file, '--kind', 'purchases', '--date-order', 'mdy');
  expect(real.json).toMatchObject({ importId: 1, files: [{ created: 1 }] });
});

it.each([
  ['{"day": "Datum", "amount": "Betrag"}', 1],
  ['{"Datum": "day", "Betrag": "amount"}', 1],
])('a mapping may be written either way round: %s', async (text, created) => {
  const mapping = folder.write('either.json', text);
  const { json } = await call(
    importFiles,
    newBook(),
    sales(),
    '--kind',
    'purchases',
    '--mapping',
    mapping,
    '--date-order',
    'dmy',
  );
  expect(json).toMatchObject({ files: [{ created }] });
});

it.each(['{"Datum": "nonsense"}', 'not json', '[]'])(
  'a mapping that is none is refused: %s',
  async (text) => {
    const mapping = folder.write('bad.json', text);
    await expect(call(importFiles, newBook(), sales(), '--mapping', mapping)).rejects.toMatchObject({
      code: 'mapping',
    });
  },
);

it.each([[[]], [['x.csv', '--kind', 'money']], [['x.csv', '--date-order', 'dym']]])(
  'wrong usage: %j',
  async (argv) => {
    await expect(call(importFiles, newBook(), ...argv)).rejects.toThrow(UsageError);
  },
);

it('several files are one import', async () => {
  const path = newBook();
  const { json } = await call(
    importFiles,
    path,
    sales(),
    folder.write('other.csv', 'Datum;Betrag\n2026-05-01;7,00\n'),
    '--kind',
    'purchases',
    '--date-order',
    'dmy',
  );
  expect(json).toMatchObject({ importId: 1, files: [{ created: 1 }, { created: 1 }] });
  expect((await call(undoImport, path, '1')).json).toMatchObject({ removed: 3 });
});
