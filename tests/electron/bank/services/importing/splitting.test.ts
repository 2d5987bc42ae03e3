import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../../../../electron/bank/db/book';
import type { FileReport } from '../../../../../electron/bank/services/importing/report';
import type { ImportRequest } from '../../../../../electron/bank/services/importing/request';
import { setUp } from '../../../../../electron/bank/services/book';
import { type Context, clockOf, quietContext } from '../../../../../electron/bank/services/context';
import { day } from '../../../../../src/domain/day';
import { openSourceFile } from '../../../../../electron/bank/files/open-file';
import { type Row, textOf } from '../../../../../src/domain/import/cell';
import type { SourceName } from '../../../../../src/domain/import/catalogue/source';
import { IMPORT_KINDS, type ImportKind } from '../../../../../src/domain/import/field';
import { run } from '../../../../helpers/imports';
import { storedOutcome } from '../../../../helpers/stored-outcome';
import { rowsOf } from '../../../../helpers/source-rows';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close } from '../../../../helpers/test-book';

type Expected = {
  readonly book: { readonly zone: string; readonly currency: string };
  readonly source: SourceName;
  readonly table: readonly [number, number];
};

const folder = tempFolder();
const FIXTURES = join(import.meta.dirname, '../../../../fixtures/catalogue');
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(FIXTURES, name.replace(/\.[^.]+$/u, '.expected.json')), 'utf8'));

// What belongs together in these stands in several rows, which a cut would part: the lines of an order,
// the sales below a customer's heading, the joins of one person, the sections of a report, a refund and
// the payment it names.
const CANNOT_BE_CUT = new Set<SourceName>([
  'shopify-orders',
  'quickbooks-sales-by-customer',
  'zoom-meeting',
  'zoom-webinar',
  'square-transactions',
]);
/** Lines of one order are one sale: between which rows they stand. */
const NOT_BETWEEN: Readonly<Record<string, readonly [number, number]>> = {
  'quickbooks-transactions.csv': [2, 5],
};
const names = readdirSync(FIXTURES).filter(
  (name) => !name.endsWith('.json') && !CANNOT_BE_CUT.has(expectedOf(name).source),
);

type Stored = { readonly outcome: object; readonly choices: Pick<ImportRequest, 'dateOrder' | 'decimal'> };

// What the whole file settles, the owner says of its halves: they may not show it.
async function stored(
  { book }: Pick<Expected, 'book'>,
  texts: readonly string[],
  choices = OPEN,
  kind: ImportKind | null = null,
): Promise<Stored> {
  const context = quietContext(
    createBook(join(folder.path, `${randomUUID()}.trustbank`)),
    clockOf(day('2026-11-23')),
  );
  setUp(context, { name: 'Hill Farm', ...book, country: 'US', hourCostCents: null });
  try {
    const settled = [];
    for (const text of texts) settled.push(...(await importIfAny(context, text, { kind, ...choices })));
    const [first] = settled;
    return {
      outcome: sorted(storedOutcome(context)),
      choices: { dateOrder: first?.dateOrder ?? null, decimal: first?.decimal ?? null },
    };
  } finally {
    close(context);
  }
}

const OPEN: Stored['choices'] = { dateOrder: null, decimal: null };

// A half may hold nothing that is to be stored.
async function importIfAny(
  context: Context,
  text: string,
  choices: Partial<ImportRequest>,
): Promise<readonly FileReport[]> {
  try {
    return (await run(context, folder.write('half.csv', text), choices)).files;
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/nothing_to_import|unreadable/) });
    return [];
  }
}

function sorted(outcome: object): object {
  return Object.fromEntries(
    Object.entries(outcome).map(([table, rows]) => [
      table,
      rows.map((row: object) => JSON.stringify(row)).sort(),
    ]),
  );
}

const csv = (rows: readonly Row[]): string =>
  rows.map((row) => row.map((cell) => `"${textOf(cell).replaceAll('"', '""')}"`).join(',')).join('\n');

describe.each(names)('%s', (name) => {
  it('cut anywhere and imported in two is as it is in one', async () => {
    const expected = expectedOf(name);
    const [first, last] = expected.table;
    const rows = await rowsOf(await openSourceFile(join(FIXTURES, name)));
    const whole = await stored(expected, [csv(rows)]);
    const [from, to] = NOT_BETWEEN[name] ?? [0, 0];
    for (let cut = first; cut <= last; cut += 1) {
      if (cut >= from && cut < to) continue;
      const halves = [csv(rows.slice(0, cut)), csv([...rows.slice(0, first), ...rows.slice(cut)])];
      expect((await stored(expected, halves, whole.choices)).outcome, `cut below row ${cut}`).toEqual(
        whole.outcome,
      );
    }
  });
});

// A known source was covered; here by hand-made sheets of every kind, each record a row.
const header: Readonly<Record<ImportKind, string>> = {
  people: 'Name,Email,Phone,Notes,Tags',
  purchases: 'Date,Email,Customer,Amount,Order number',
  responses: 'Name,Email,Registered on,Date,Attended',
  acts: 'Date,Act,Email,Units,Notes',
  reputation: 'Date,Kind,Rating,Where,Email',
};
const rowOf: Readonly<Record<ImportKind, (n: number, who: number) => string>> = {
  people: (n, who) => `Person ${who},p${who}@example.com,,${n % 2 ? '' : 'met'},t${n % 3}`,
  purchases: (n, who) =>
    `2026-04-${10 + n},p${who}@example.com,${n % 3 ? `Person ${who}` : ''},${n}.50,${n % 2 ? `A-${n}` : ''}`,
  responses: (n, who) => `Person ${who},p${who}@example.com,2026-04-01,2026-04-03,${n % 2 ? 'yes' : 'no'}`,
  acts: (n, who) => `2026-04-${10 + n},answer_question,p${who}@example.com,1,call ${n}`,
  reputation: (n, who) => `2026-04-${10 + n},review,${1 + (n % 5)},Google,p${who}@example.com`,
};

describe.each(IMPORT_KINDS)('a sheet of %s', (kind) => {
  it('cut anywhere and imported in two is as it is in one', async () => {
    const people = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), async (who, at) => {
        // A person answers once to an event: a second answer of theirs is another record.
        const each = kind === 'responses' ? [...new Set(who)] : who;
        const rows = each.map((one, n) => rowOf[kind](n, one));
        const cut = at % (rows.length + 1);
        const file = (part: readonly string[]): string => [header[kind], ...part].join('\n');
        const book = { book: { zone: 'Europe/Berlin', currency: 'USD' } };
        const whole = await stored(book, [file(rows)], OPEN, kind);
        const halves = await stored(book, [file(rows.slice(0, cut)), file(rows.slice(cut))], OPEN, kind);
        expect(halves.outcome).toEqual(whole.outcome);
      }),
      { numRuns: 12 },
    );
  });
});
