import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { addPerson } from '../../../../../electron/bank/services/person';
import { logAct } from '../../../../../electron/bank/services/acts';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import type { Context } from '../../../../../electron/bank/services/context';
import { day } from '../../../../../src/domain/day';
import { rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const RUNS = { numRuns: 8 };
vi.setConfig({ testTimeout: 60_000 });

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const saleRow = fc.tuple(
  pick('2026-04-03', '2026-04-04', '13 May 2026', 'soon'),
  pick('', 'ann@example.com', 'ANN@example.com', 'bob@example.com', 'eve@example.com'),
  pick('', 'Ann', 'Bob'),
  pick('5.00', '7.50', '-2.00', '(1.00)', '1,200.00', 'free'),
  pick('', '', 'A-1', 'a-1', 'A-2'),
  pick('', 'gift'),
  pick('', '17', '18'),
);
const personRow = fc.tuple(
  pick('Ann', 'Anne', 'Bob', ''),
  pick('', 'ann@example.com', 'Ann@Example.com', 'bob@example.com'),
  pick('', '(213) 373-4253', '+1 213 373 4253', '213-373-4254'),
  pick('', 'linkedin.com/in/ann', 'linkedin.com/in/bob'),
  pick('', 'lead', 'customer'),
  pick('', 'vip', 'vip; press'),
  pick('', 'met', 'called'),
  pick('', '17', '18'),
);
const responseRow = fc.tuple(
  pick('Ann', 'Bob', ''),
  pick('', 'ann@example.com', 'ANN@example.com', 'bob@example.com', 'not an address'),
  pick('', '2026-04-01', '2026-04-02'),
  pick('2026-04-03', '2026-04-04', 'soon'),
  pick('', 'yes', 'no'),
  pick('', '5', '45'),
);
const actRow = fc.tuple(
  pick('2026-04-03', '2026-04-04', 'soon'),
  pick('Answered a question', 'answer_question', 'missed_deadline', 'sang a song'),
  pick('', 'ann@example.com', 'bob@example.com'),
  pick('', '1', '3'),
  pick('', '15'),
  pick('', 'by phone'),
);
const readingRow = fc.tuple(
  pick('2026-04-03', '2026-04-04', 'soon'),
  pick('review', 'nps'),
  pick('5', '4', '9'),
  pick('', 'Google'),
  pick('', 'ann@example.com', 'bob@example.com'),
  pick('', 'Kind people.'),
);
const fileOf = (header: string, row: fc.Arbitrary<readonly string[]>, last: string): fc.Arbitrary<string> =>
  fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => [header, ...rows.map(line), last].join('\n'));
const files = {
  purchases: fileOf(
    'Date,Email,Customer,Amount,Order number,Notes,Customer ID',
    saleRow,
    '2026-01-01,z@example.com,,1.00,,,',
  ),
  people: fileOf(
    'Name,Email,Phone,LinkedIn,Stage,Tags,Notes,Customer ID',
    personRow,
    'Zoe,z@example.com,,,,,,',
  ),
  responses: fileOf(
    'Name,Email,Registered on,Date,Attended,Minutes',
    responseRow,
    'Zoe,z@example.com,2026-04-01,2026-04-03,yes,30',
  ),
  acts: fileOf('Date,Act,Email,Units,Minutes,Notes', actRow, '2026-01-01,answer_question,z@example.com,1,,'),
  reputation: fileOf(
    'Date,Kind,Rating,Where,Email,Review',
    readingRow,
    '2026-01-01,review,5,Google,z@example.com,',
  ),
};
const KINDS = ['purchases', 'people', 'responses', 'acts', 'reputation'] as const;
function line(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell}"`).join(',');
}

const write = (text: string): string => folder.write(`property-${(made += 1)}.csv`, text);

async function inBook(check: (context: Context) => Promise<void>): Promise<void> {
  const context = makeTestBook(folder.path);
  try {
    await check(context);
  } finally {
    close(context);
  }
}

it.each(KINDS)('%s: imported twice is imported once', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], (text) =>
      inBook(async (context) => {
        const path = write(text);
        await run(context, path, { kind });
        const before = everything(context.book);
        const again = await run(context, path, { kind });
        expect(everything(context.book)).toEqual(before);
        expect(again).toMatchObject({ importId: null, files: [{ created: 0, updated: 0 }] });
      }),
    ),
    RUNS,
  );
});

it.each(KINDS)('%s: import then undo is as if nothing had been', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], files[kind], (first, second) =>
      inBook(async (context) => {
        await run(context, write(first), { kind });
        const before = everything(context.book);
        const { importId } = await run(context, write(second), { kind });
        if (importId !== null) expect((await undoImport(context, { id: importId })).kept).toEqual([]);
        expect(everything(context.book)).toEqual(before);
      }),
    ),
    RUNS,
  );
});

it('sales stored where nobody waits are those stored in the window, and leave the same indexes', async () => {
  await fc.assert(
    fc.asyncProperty(files.purchases, files.purchases, (first, second) =>
      inBook((waiting) =>
        inBook(async (alone) => {
          const [one, two] = [write(first), write(second)];
          for (const path of [one, two, [one, two]]) {
            const runs = [await run(waiting, path), await run(alone, path, {}, { isAlone: true })];
            expect(runs[1]).toEqual(runs[0]);
          }
          expect(everything(alone.book)).toEqual(everything(waiting.book));
          expect(indexesOf(alone)).toEqual(indexesOf(waiting));
        }),
      ),
    ),
    RUNS,
  );
});

it('an import that ends in a refusal where nobody waits leaves the indexes there were', async () => {
  await inBook(async (context) => {
    const before = indexesOf(context);
    const refused = run(context, write('Date,Amount\nsoon,free\n'), {}, { isAlone: true });
    await expect(refused).rejects.toThrow('none of its 1 rows can be stored');
    expect(indexesOf(context)).toEqual(before);
  });
});

function indexesOf({ book }: Context): unknown[] {
  const indexes = book.reader.db.prepare('SELECT name, sql FROM sqlite_schema WHERE tbl_name = ? ORDER BY 1');
  return indexes.all('purchase');
}

function later(context: Context): void {
  addPerson(context, {
    name: 'Later',
    company: '',
    email: 'later@example.com',
    phone: '',
    presence: 'yes',
    firstContactOn: null,
    notes: '',
    tags: ['x'],
    profiles: [],
    stage: 'lead',
  });
  logAct(context, {
    kind: 'answer_question',
    day: day('2026-11-01'),
    who: [{ newName: 'Someone' }],
    channel: '',
    giveawayId: null,
    units: 1,
    reach: null,
    minutes: null,
    costCents: null,
    note: '',
  });
}

it.each(KINDS)(
  '%s: undo of an update, after unrelated later edits, gives back every row there was',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(files[kind], files[kind], (first, second) =>
        inBook(async (context) => {
          await run(context, write(first), { kind });
          const before = everything(context.book);
          const { importId } = await run(context, write(second), { kind });
          const imported = everything(context.book);
          later(context);
          const edited = everything(context.book);
          if (importId !== null) expect((await undoImport(context, { id: importId })).kept).toEqual([]);
          const after = everything(context.book);
          for (const table of Object.keys(before).filter((name) => name !== 'day_total')) {
            const known = new Set(imported[table]?.map((row) => JSON.stringify(row)));
            const added = edited[table]?.filter((row) => !known.has(JSON.stringify(row))) ?? [];
            expect(after[table], table).toEqual([...(before[table] ?? []), ...added]);
          }
        }),
      ),
      RUNS,
    );
  },
);

it.each(KINDS)('%s: undo takes nothing that came later and has nothing to do with it', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], (text) =>
      inBook(async (context) => {
        const { importId } = await run(context, write(text), { kind });
        later(context);
        await undoImport(context, { id: importId ?? 0 });
        const names = context.book.reader.db.prepare('SELECT name FROM contact ORDER BY id').pluck().all();
        expect(names).toEqual(['Later', 'Someone']);
        const left = everything(context.book);
        expect([left['purchase'], left['response'], left['reading']]).toEqual([[], [], []]);
        expect(left['entry']).toHaveLength(1);
      }),
    ),
    RUNS,
  );
});

it.each(KINDS)('%s: the preview is the result', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], files[kind], (first, second) =>
      inBook(async (context) => {
        await run(context, write(first), { kind });
        const path = write(second);
        const before = everything(context.book);
        const preview = await rehearse(context, path, { kind });
        expect(everything(context.book)).toEqual(before);
        const result = await run(context, path, { kind });
        expect(result.files).toEqual(preview.files);
        const stored = await rehearse(context, path, { kind });
        expect(stored.previews[0]?.map(({ row, cells }) => [row, cells])).toEqual(
          preview.previews[0]?.map(({ row, cells }) => [row, cells]),
        );
      }),
    ),
    RUNS,
  );
});
