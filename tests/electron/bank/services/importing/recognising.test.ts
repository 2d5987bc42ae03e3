import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import {
  commit as commitAll,
  inspect,
  list,
  preview as previewAll,
  undo,
} from '../../../../../electron/bank/services/imports';
import { counts, run } from '../../../../helpers/imports';
import { number, rawXlsx, text } from '../../../../helpers/raw-workbook';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const file = (content: string | Uint8Array, name = `file-${(made += 1)}.csv`): string =>
  folder.write(name, content);
const book = (): Context => makeTestBook(folder.path);
const choice = (path: string, more: object = {}): Parameters<typeof inspect>[1] => ({
  file: path,
  sheet: null,
  kind: null,
  mapping: null,
  answers: {},
  giveawayId: null,
  asUnknown: false,
  newGiveaway: null,
  mended: [],
  ...more,
});

type One = ReturnType<typeof choice>;

const commit = (context: Parameters<typeof commitAll>[0], one: One): ReturnType<typeof commitAll> =>
  commitAll(context, { files: [one] });
const preview = async (context: Parameters<typeof previewAll>[0], one: One) =>
  (await previewAll(context, { files: [one] }))[0];

describe('looking at a file', () => {
  it('goes through it once, and again only where it is asked about other columns', async () => {
    const path = file('Date,Delivered,Email,Amount\n2026-04-03,3.4.2026,ann@example.com,4.50\n');
    const told: string[] = [];
    const context = { ...book(), report: ({ doing }: { doing: string }) => void told.push(doing) };
    const readings = (): number => told.filter((doing) => doing === 'Reading the file').length;
    await inspect(context, choice(path, { kind: 'purchases' }));
    const once = readings();
    expect(once).toBeGreaterThan(0);
    await preview(context, choice(path, { kind: 'purchases' }));
    expect(readings()).toBe(once);
    const mapping = { day: 1, email: 2, amount: 3 };
    const { questions } = await inspect(context, choice(path, { kind: 'purchases', mapping }));
    expect(readings()).toBe(2 * once);
    expect(questions.map(({ id }) => id)).toEqual(['date_order']);
  });

  it('says what it is, what its columns seem to mean, and shows values', async () => {
    const path = file(
      'Bestellnummer;Datum;E-Mail;Gesamtbetrag\n7;13.4.2026;ann@example.com;1.200,50\n8;14.4.2026;;3,00\n',
      'verkauf.csv',
    );
    expect(await inspect(book(), choice(path))).toEqual({
      fileName: 'verkauf.csv',
      source: 'generic',
      sourceTitle: null,
      cannotGive: '',
      event: null,
      giveaway: null,
      sheets: [],
      sheet: null,
      sheetsAre: 'sheets',
      sheetsInQuestion: [],
      encoding: 'utf-8',
      delimiter: ';',
      rows: 2,
      columns: [
        { index: 0, header: 'Bestellnummer', samples: ['7', '8'] },
        { index: 1, header: 'Datum', samples: ['13.4.2026', '14.4.2026'] },
        { index: 2, header: 'E-Mail', samples: ['ann@example.com'] },
        { index: 3, header: 'Gesamtbetrag', samples: ['1.200,50', '3,00'] },
      ],
      kind: 'purchases',
      fields: expect.arrayContaining([{ field: 'day', label: 'Day', required: true }]),
      mapping: { order_number: 0, day: 1, email: 2, amount: 3 },
      remembered: false,
      readOtherwise: [],
      unsettled: [],
      questions: [],
    });
  });

  it('asks what only the owner can know, with real values, and stores nothing before', async () => {
    const context = book();
    const path = file(
      'Date,Email,Amount\n03/04/2026,ann@example.com,1.234\n12/11/2026,ann@example.com,5.678\n',
    );
    const view = await inspect(context, choice(path));
    expect(view.questions).toEqual([
      {
        id: 'date_order',
        column: 'Date',
        readings: [
          {
            answer: 'dmy',
            examples: [
              { text: '03/04/2026', day: '2026-04-03' },
              { text: '12/11/2026', day: '2026-11-12' },
            ],
            first: '2026-04-03',
            last: '2026-11-12',
            misfits: 0,
          },
          {
            answer: 'mdy',
            examples: [
              { text: '03/04/2026', day: '2026-03-04' },
              { text: '12/11/2026', day: '2026-12-11' },
            ],
            first: '2026-03-04',
            last: '2026-12-11',
            misfits: 0,
          },
        ],
      },
      {
        id: 'decimal',
        column: 'Amount',
        readings: [
          {
            answer: 'point',
            examples: [
              { text: '1.234', cents: 123, isRounded: true },
              { text: '5.678', cents: 568, isRounded: true },
            ],
            misfits: 0,
            rounded: 2,
          },
          {
            answer: 'comma',
            examples: [
              { text: '1.234', cents: 123_400, isRounded: false },
              { text: '5.678', cents: 567_800, isRounded: false },
            ],
            misfits: 0,
            rounded: 0,
          },
        ],
      },
    ]);
    const before = everything(context.book);
    await expect(commit(context, choice(path))).rejects.toMatchObject({ code: 'ambiguous' });
    await expect(commit(context, choice(path, { answers: { date_order: 'mdy' } }))).rejects.toMatchObject({
      code: 'ambiguous',
    });
    expect(everything(context.book)).toEqual(before);
    const receipt = await commit(context, choice(path, { answers: { date_order: 'mdy', decimal: 'comma' } }));
    expect(receipt.counts).toMatchObject({ rows: 2, created: 2 });
    expect(context.book.reader.db.prepare('SELECT day, amount_cents FROM purchase').raw().all()).toEqual([
      ['2026-03-04', 123_400],
      ['2026-12-11', 567_800],
    ]);
  });

  it('remembers answers and mappings by the set of headers, whatever their order', async () => {
    const context = book();
    const first = file('Foo,Bar,Baz\n03/04/2026,5.00,ann@example.com\n');
    const mapping = { day: 0, amount: 1, email: 2 };
    expect((await inspect(context, choice(first))).kind).toBeNull();
    await commit(context, choice(first, { kind: 'purchases', mapping, answers: { date_order: 'mdy' } }));
    const second = file('BAZ,Foo,Bar\nbob@example.com,05/06/2026,7.00\n');
    expect(await inspect(context, choice(second))).toMatchObject({
      kind: 'purchases',
      remembered: true,
      questions: [],
      mapping: { email: 0, day: 1, amount: 2 },
    });
    const third = file('Foo,Bar,Baz\n13/06/2026,7.00,bob@example.com\n');
    await commit(context, choice(second));
    await commit(context, choice(third));
    expect(context.book.reader.db.prepare('SELECT day FROM purchase ORDER BY id').pluck().all()).toEqual([
      '2026-03-04',
      '2026-05-06',
      '2026-06-13',
    ]);
  });

  it.each([
    [
      'Date',
      'date_order',
      ['dmy', 'mdy'],
      ['03/04/2026', '2026-04-13', '14 Apr 2026', '15.04.2026', '4/17/26', 'soon', '31/02/2026', '46132', ''],
      (cell: string) => `${cell},"5.00"`,
    ],
    [
      'Amount',
      'decimal',
      ['point', 'comma'],
      ['(1,234.50)', '"1.234,50 €"', 'EUR 12.-', '€ 5', '1 234,50', '12.50-', "1'234.50", 'free', '0', ''],
      (cell: string) => `2026-04-03,"${cell.replaceAll('"', '')}"`,
    ],
  ] as const)(
    'says of each reading of “%s” how many rows it refuses',
    async (column, id, readings, cells, row) => {
      const context = book();
      const path = file(`Date,Amount\n${cells.map((cell) => row(cell)).join('\n')}\n`);
      const [question] = (await inspect(context, choice(path))).questions;
      for (const answer of readings) {
        const shown = await preview(context, choice(path, { answers: { [id]: answer } }));
        const asked = question?.readings.find((reading) => reading.answer === answer);
        expect(shown?.refused.every((one) => one.column === column)).toBe(true);
        expect(asked?.misfits).toBe(shown?.refused.length);
      }
    },
  );

  it('a localised header is not “recognised” and then without rows', async () => {
    const path = file('Päivä,Sähköposti,Summa\n13.4.2026,aino@example.com,"12,50"\n');
    const view = await inspect(book(), choice(path, { kind: 'purchases' }));
    expect(view).toMatchObject({
      rows: 1,
      unsettled: ['day', 'amount'],
      mapping: { day: 0, email: 1, amount: 2 },
    });
    await expect(run(book(), path)).rejects.toMatchObject({ code: 'ambiguous' });
  });

  it('a column left out although its values look like addresses is told', async () => {
    const result = await run(book(), file('Date,Amount,Kontakti\n2026-04-03,5.00,ann@example.com\n'));
    expect(result.files[0]?.notes).toEqual([expect.stringMatching(/“Kontakti” was left out.*“E-mail”/)]);
  });

  it('several columns may be profiles', async () => {
    const context = book();
    const path = file('Name,LinkedIn,Instagram\nAnn,linkedin.com/in/ann,@ann\n');
    const view = await inspect(context, choice(path));
    expect(view.mapping).toEqual({ name: 0, profile: 1, 'profile.2': 2 });
    expect(view.fields.map(({ field }) => field)).toContain('profile.3');
    await commit(context, choice(path, { kind: 'people', mapping: view.mapping }));
    expect(
      context.book.reader.db.prepare('SELECT profile_key FROM social_profile ORDER BY id').pluck().all(),
    ).toEqual(['linkedin:in/ann', 'instagram:ann']);
  });

  it.each<[string, string, RegExp]>([
    ['a header and nothing below', 'Date,Amount\n', /no rows/],
    ['nothing', '', /empty/],
  ])('%s is refused', async (_, content, sentence) => {
    await expect(run(book(), file(content))).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringMatching(sentence),
    });
  });

  it('a file whose rows are all refused is refused as a whole', async () => {
    const context = book();
    const before = everything(context.book);
    await expect(run(context, file('Date,Amount\nsoon,5\nlater,6\n'))).rejects.toMatchObject({
      code: 'nothing_to_import',
    });
    expect(everything(context.book)).toEqual(before);
  });

  it('several files are one action, and none is stored when one cannot be', async () => {
    const context = book();
    const good = file('Date,Amount\n2026-04-03,5.00\n');
    const before = everything(context.book);
    await expect(run(context, [good, file('Date,Amount\nsoon,5\n')])).rejects.toMatchObject({
      code: 'nothing_to_import',
    });
    expect(everything(context.book)).toEqual(before);
    const both = await run(context, [good, file('Date,Amount\n2026-04-04,6.00\n')]);
    await undo(context, { id: both.importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
  });
});

describe('several tables in one text file', () => {
  const two =
    'Date,Amount,Email\n2026-04-03,5.00,ann@example.com\n\nDate,Amount,Order number\n2026-04-04,6.00,A-1\n2026-04-05,soon,A-2\n';

  it('the owner says which, and rows keep the numbers they have in the file', async () => {
    const context = book();
    const path = file(two);
    await expect(run(context, path)).rejects.toMatchObject({
      code: 'ambiguous',
      message: expect.stringMatching(/“Table 1”, “Table 2”/),
    });
    expect(await inspect(context, choice(path))).toMatchObject({
      sheetsAre: 'tables',
      sheetsInQuestion: [
        { name: 'Table 1', rows: 1, headers: ['Date', 'Amount', 'Email'] },
        { name: 'Table 2', rows: 2, headers: ['Date', 'Amount', 'Order number'] },
      ],
    });
    const result = await run(context, path, { sheet: 'Table 2' });
    expect(result.files[0]).toMatchObject({ rows: 2, orders: 1, refused: [{ row: 6 }] });
  });

  it('a sheet named for a file of one table is of no account', async () => {
    const context = book();
    expect(counts(await run(context, file('Date,Amount\n2026-04-03,5.00\n'), { sheet: 'May' }))).toContain(
      '1 new',
    );
  });
});

describe('a list of names alone', () => {
  it('loses none of them', async () => {
    const context = book();
    const mapping = [{ column: 'Column 1', field: 'name' }] as const;
    await run(context, file('Ann Example\nBob Sample\nEve Model\n'), { kind: 'people', mapping });
    expect(context.book.reader.db.prepare('SELECT name FROM contact ORDER BY id').pluck().all()).toEqual([
      'Ann Example',
      'Bob Sample',
      'Eve Model',
    ]);
  });
});

describe('workbooks', () => {
  const rows = (value: number): string =>
    `<sheetData><row r="1">${text('A1', 'Date')}${text('B1', 'Amount')}${text('C1', 'Email')}</row><row r="2">${number('A2', 46_115, 1)}${number('B2', value, 2)}${text('C2', 'ann@example.com')}</row></sheetData>`;
  const notes = `<sheetData><row r="1">${text('A1', 'These are the sales of April.')}</row></sheetData>`;

  it('takes the one sheet that is understood, and names it', async () => {
    const context = book();
    const path = file(
      rawXlsx([
        { name: 'Read me', xml: notes },
        { name: 'Sales', xml: rows(12.5) },
      ]),
      'book.xlsx',
    );
    const result = await run(context, path);
    expect(result.files[0]).toMatchObject({
      sheet: 'Sales',
      encoding: null,
      delimiter: null,
      dateOrder: null,
      decimal: null,
      created: 1,
    });
    expect(context.book.reader.db.prepare('SELECT day, amount_cents FROM purchase').raw().all()).toEqual([
      ['2026-04-03', 1250],
    ]);
  });

  it('asks which of several sheets is meant', async () => {
    const context = book();
    const path = file(
      rawXlsx([
        { name: 'April', xml: rows(5) },
        { name: 'May', xml: rows(6) },
      ]),
      'months.xlsx',
    );
    await expect(run(context, path)).rejects.toMatchObject({
      code: 'ambiguous',
      message: expect.stringMatching(/April.*May/),
    });
    const headers = ['Date', 'Amount', 'Email'];
    expect(await inspect(context, choice(path))).toMatchObject({
      sheetsAre: 'sheets',
      sheetsInQuestion: [
        { name: 'April', rows: 1, headers },
        { name: 'May', rows: 1, headers },
      ],
    });
    expect(await inspect(context, choice(path, { sheet: 'May' }))).toMatchObject({ sheetsInQuestion: [] });
    expect(counts(await run(context, path, { sheet: 'may' }))).toContain('1 new');
    await expect(run(context, path, { sheet: 'June' })).rejects.toMatchObject({ code: 'no_such_sheet' });
  });

  it('several tables in one sheet are choices of their own', async () => {
    const context = book();
    const sheet = `<sheetData>${rows(5).slice(11, -12)}<row r="4">${text('A4', 'Name')}${text('B4', 'Email')}</row><row r="5">${text('A5', 'Bob')}${text('B5', 'bob@example.com')}</row></sheetData>`;
    const path = file(rawXlsx([{ name: 'All', xml: sheet }]), 'tables.xlsx');
    const sales = await run(context, path);
    expect(counts(sales)).toBe('1 rows, 1 orders, 1 people: 1 new, 0 updated, 0 here, 0 refused');
    expect(sales.files[0]).toMatchObject({
      sheet: 'All, table 1',
      notes: [expect.stringContaining('table 1 of the 2')],
    });
    const people = await run(context, path, { kind: 'people', sheet: 'all, TABLE 2' });
    expect(counts(people)).toBe('1 rows, 0 orders, 1 people: 1 new, 0 updated, 0 here, 0 refused');
    await expect(run(context, path, { kind: 'people', sheet: 'All' })).rejects.toMatchObject({
      code: 'ambiguous',
      message: expect.stringMatching(/All, table 1.*All, table 2/),
    });
  });

  it('a sale is the same sale from a workbook and from text', async () => {
    const context = book();
    await run(context, file(rawXlsx([{ name: 'Sales', xml: rows(12.5) }]), 'same.xlsx'));
    expect(
      (await run(context, file('Date,Amount,Email\n3 April 2026,$12.50,ann@example.com\n'))).importId,
    ).toBeNull();
  });
});

describe('progress and cancel', () => {
  const big = `Date,Email,Amount\n${Array.from({ length: 30_000 }, (_, n) => `2026-04-03,p${n % 900}@example.com,${n}.50`).join('\n')}`;

  it('tells how far it is and leaves nothing behind when cancelled', async () => {
    const base = book();
    const before = everything(base.book);
    const controller = new AbortController();
    const seen: number[] = [];
    const context: Context = {
      ...base,
      signal: controller.signal,
      report: ({ done, total }) => {
        if (total !== null) seen.push(done / total);
        if (total !== null && done > 5000) controller.abort();
      },
    };
    await expect(run(context, file(big))).rejects.toMatchObject({ code: 'cancelled' });
    expect(seen.length).toBeGreaterThan(0);
    expect(everything(base.book)).toEqual(before);
    expect(counts(await run(base, file(big)))).toContain('30000 new');
  });

  it('reads are answered while it runs', async () => {
    const context = book();
    let reads = 0;
    const importing = run(context, file(big));
    const looking = (async () => {
      for (let n = 0; n < 5; n += 1) {
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        context.book.reader.db.prepare('SELECT count(*) FROM purchase').get();
        reads += 1;
      }
      return reads;
    })();
    expect(await Promise.race([looking, importing])).toBe(5);
    await importing;
  });
});

describe('receipts', () => {
  it('are kept, also of imports taken back, with their refused rows', async () => {
    const context = book();
    const path = file('Date,Email,Amount\n2026-04-03,ann@example.com,5.00\nsoon,=bad,6.00\n', 'sales.csv');
    const shown = await preview(context, choice(path));
    const receipt = await commit(context, choice(path));
    expect(receipt).toMatchObject({
      fileName: 'sales.csv',
      counts: shown?.counts,
      files: [
        {
          kind: 'purchases',
          source: 'generic',
          refused: [
            { row: 3, part: 0, value: 'soon', cells: { day: 'soon', email: '=bad', amount: '6.00' } },
          ],
        },
      ],
    });
    const id = receipt.importId ?? 0;
    expect(list(context)).toEqual([{ ...receipt, takenBack: false }]);
    await undo(context, { id });
    expect(list(context)).toEqual([{ ...receipt, takenBack: true }]);
  });
});
