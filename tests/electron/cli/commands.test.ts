import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../electron/bank/db/migrations/list';
import { runBook } from '../../helpers/book-command';
import { tempFolder } from '../../helpers/temp-folder';

const folder = tempFolder();
let book: string;
let count = 0;

beforeEach(() => {
  book = join(folder.path, `book-${count++}.trustbank`);
  expect(runBook('init', '--name', 'Hill Farm', '--book', book).status).toBe(0);
});

const run = (...args: string[]) => runBook(...args, '--book', book, '--json');

test('init answers with the book and refuses to overwrite', () => {
  const other = `${book}-2`;
  expect(runBook('init', '--name', 'Hill Farm', '--currency', 'eur', '--book', other, '--json').json).toEqual(
    {
      book: other,
      name: 'Hill Farm',
      currency: 'EUR',
      schemaVersion: MIGRATIONS.length,
    },
  );
  const before = readFileSync(other);
  const again = runBook('init', '--book', other, '--json');
  expect(again).toMatchObject({ status: 1, json: { error: { code: 'already_exists' } } });
  expect(again.stderr).toMatch(/already a file/);
  expect(readFileSync(other).equals(before)).toBe(true);
});

test('a logged act is in the balance, the ledger and the statement', () => {
  expect(
    run('log', 'deposit', '--kind', 'answer_question', '--contact', 'Maria', '--on', '2026-11-23').json,
  ).toEqual({
    actId: 1,
    entries: [{ entryId: 1, contact: 'Maria', points: 4, day: '2026-11-23' }],
    balance: 4,
  });
  run(
    'log',
    'withdrawal',
    '--kind',
    'promotion',
    '--reach',
    '100',
    '--on',
    '2026-11-23',
    '--note',
    'autumn sale',
  );
  expect(run('balance').json).toEqual({
    asOf: '2026-11-23',
    balance: -46,
    unfaded: -46,
    tier: 'overdrawn',
    month: { month: '2026-11', opening: 0, deposits: 4, withdrawals: 50, fading: 0, closing: -46 },
    rateCardVersion: 1,
    contacts: 1,
  });
  expect(run('ledger').json).toMatchObject({
    entries: [
      { entryId: 1, kind: 'answer_question', class: 'deposit', contact: 'Maria', points: 4, balanceAfter: 4 },
      {
        entryId: 2,
        kind: 'promotion',
        class: 'ask',
        contact: null,
        points: -50,
        balanceAfter: -46,
        note: 'autumn sale',
      },
    ],
  });
  expect(run('statement', '--month', '2026-11').json).toMatchObject({
    month: '2026-11',
    opening: 0,
    deposits: 4,
    withdrawals: 50,
    fading: 0,
    closing: -46,
    entries: 2,
    pdf: null,
  });
  expect(run('check').json).toMatchObject({
    ok: true,
    integrity: 'ok',
    ledger: { entries: 2, mismatches: 0 },
  });
});

test('a contact is an id, an address or an exact name; two of one name are ambiguous', () => {
  const people = folder.write('two.csv', 'Name,Email\nAnn,ann@example.com\nann,ann2@example.com\n');
  run('import', people, '--kind', 'people');
  expect(run('balance', '--contact', '1').status).toBe(0);
  expect(run('balance', '--contact', 'ANN2@example.com').status).toBe(0);
  expect(run('balance', '--contact', 'Ann')).toMatchObject({
    status: 1,
    json: { error: { code: 'ambiguous' } },
  });
  expect(run('balance', '--contact', 'Nobody')).toMatchObject({
    status: 1,
    json: { error: { code: 'not_found' } },
  });
});

describe('what is wrong usage ends with 2 and changes nothing:', () => {
  test.each([
    [['fly']],
    [['balance', '--as-of', 'yesterday']],
    [['log', 'gift', '--kind', 'answer_question']],
    [['log', 'deposit']],
    [['log', 'deposit', '--kind', 'answer_question', '--units', '0']],
    [['statement', '--month', '2026-13']],
    [['balance', '--colour', 'red']],
    [['export']],
  ])('%j', (args) => {
    const ran = run(...args);
    expect(ran.status).toBe(2);
    expect(ran.stderr).not.toBe('');
    expect(ran.json).toMatchObject({ error: { code: 'usage' } });
    expect(run('check').json).toMatchObject({ ledger: { entries: 0 } });
  });
});

test('a book must be named', () => {
  expect(runBook('balance').status).toBe(2);
});

test('what cannot be done is refused with 1', () => {
  expect(run('log', 'withdrawal', '--kind', 'answer_question')).toMatchObject({
    status: 1,
    json: { error: { code: 'wrong_direction' } },
  });
  expect(run('log', 'deposit', '--kind', 'bribe')).toMatchObject({
    status: 1,
    json: { error: { code: 'unknown_kind' } },
  });
  expect(runBook('balance', '--book', `${book}-missing`, '--json')).toMatchObject({
    status: 1,
    json: { error: { code: 'no_such_file' } },
  });
  expect(run('statement', '--month', '2027-01')).toMatchObject({
    status: 1,
    json: { error: { code: 'month_not_begun' } },
  });
});

test('the export holds everything, the same bytes each time, safe against formulas', () => {
  run('log', 'deposit', '--kind', 'answer_question', '--contact', '=HYPERLINK("x")', '--note=-5 EUR off');
  run('export', '--to', join(folder.path, 'out1'));
  run('export', '--to', join(folder.path, 'out2'));
  const files = readdirSync(join(folder.path, 'out1'));
  expect(files).toEqual([
    'acts.csv',
    'contacts.csv',
    'giveaways.csv',
    'ledger.csv',
    'purchases.csv',
    'reputation.csv',
    'responses.csv',
    'social_profiles.csv',
    'stages.csv',
  ]);
  for (const file of files) {
    expect(readFileSync(join(folder.path, 'out1', file), 'utf8')).toBe(
      readFileSync(join(folder.path, 'out2', file), 'utf8'),
    );
  }
  expect(readFileSync(join(folder.path, 'out1/contacts.csv'), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);
  const workbook = join(folder.path, 'all.xlsx');
  expect(run('export', '--to', workbook).json).toMatchObject({
    path: workbook,
    verified: true,
    counts: { contacts: 1 },
  });
  expect(existsSync(workbook)).toBe(true);
});

test.each([
  ['a word too many', ['balance', 'now']],
  ['a note without quotes', ['log', 'deposit', '--kind', 'answer_question', '--note', 'two', 'words']],
  ['a note that is too long', ['log', 'deposit', '--kind', 'answer_question', '--note', 'x'.repeat(10_001)]],
  ['too many minutes', ['log', 'deposit', '--kind', 'answer_question', '--minutes', '1000001']],
])('%s is wrong usage, told in one JSON document', (_name, args) => {
  expect(run(...args)).toMatchObject({ status: 2, json: { error: { code: 'usage' } } });
});

test('a statement of a month still running counts no entry of a later day', () => {
  const log = ['log', 'deposit', '--kind', 'answer_question'];
  run(...log, '--on', '2026-11-20');
  run(...log, '--on', '2026-11-28');
  expect(run('statement', '--month', '2026-11').json).toMatchObject({ entries: 1, deposits: 4 });
});

test('a month that is locked stays as it is, and what comes later is a correction', () => {
  const answered = ['log', 'deposit', '--kind', 'answer_question', '--contact', 'Maria'];
  run(...answered, '--on', '2026-10-31');
  const locked = run('statement', '--month', '2026-10', '--lock');
  expect(locked.json).toMatchObject({
    locked: true,
    formulaVersion: 1,
    closing: 4,
    corrections: 0,
    entries: 1,
  });
  run('log', 'deposit', '--kind', 'introduction', '--contact', 'Maria', '--on', '2026-10-31');
  expect(run('statement', '--month', '2026-10').stdout).toBe(locked.stdout);
  const november = run('statement', '--month', '2026-11').json as Record<string, number>;
  expect(november).toMatchObject({ locked: false, opening: 4, corrections: 8, deposits: 0 });
  const { month } = run('balance').json as { month: Record<string, number> };
  expect(month).toMatchObject({ opening: 12, deposits: 0 });
  expect(month).not.toHaveProperty('corrections');
  expect(run('statement', '--month', '2026-10', '--lock')).toMatchObject({
    status: 1,
    json: { error: { code: 'already_locked' } },
  });
  expect(run('statement', '--month', '2026-11', '--lock')).toMatchObject({
    status: 1,
    json: { error: { code: 'month_not_over' } },
  });
});

test('a new name given twice is one new contact', () => {
  const both = ['--contact', 'Ines Roque', '--contact', 'ines roque'];
  run('log', 'deposit', '--kind', 'answer_question', ...both);
  expect(run('check').json).toMatchObject({ counts: { contacts: 1, entries: 1 } });
});

test('a book or an export where it cannot be written is refused with a sentence', () => {
  const nowhere = join(folder.path, 'nowhere', 'b.trustbank');
  expect(runBook('init', '--book', nowhere, '--json')).toMatchObject({
    status: 1,
    json: { error: { code: 'no_such_file' } },
  });
  expect(run('export', '--to', join(book, 'inside'))).toMatchObject({
    status: 1,
    json: { error: { code: 'not_written' } },
  });
});
