import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const RUNS = { numRuns: 8 };
vi.setConfig({ testTimeout: 60_000 });

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const actRow = fc.tuple(
  pick('2026-04-03', '2026-04-04', '13 May 2026', 'soon'),
  pick('Helped hands-on', 'answer_question', 'answered about sizes', 'Asked for the sale', 'Danced'),
  pick('', 'Ann', 'Ann; Bob', 'ann', 'zoe@example.com'),
  pick('', 'ann@example.com', 'ANN@example.com; bob@example.com'),
  pick('', '2', '9'),
  pick('', '0', '120'),
  pick('', '12.50', '3'),
  pick('', 'Spring guide'),
);
const readingRow = fc.tuple(
  pick('2026-04-03', '2026-04-04', '13 May 2026', 'soon'),
  pick('', 'Review', 'NPS', 'mention', 'Dank', 'gossip'),
  pick('', '4', '4/5', '★★★', '1', '-1', '11'),
  pick('', '10'),
  pick('', 'Google'),
  pick('', 'Ann'),
  pick('', 'ann@example.com', 'zoe@example.com'),
  pick('', 'yes', 'no'),
);
const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
const sheet = (header: string, row: fc.Arbitrary<string[]>, last: string): fc.Arbitrary<string> =>
  fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => [header, ...rows.map(line), last].join('\n'));
const files = {
  acts: sheet(
    'Date,Action,Name,Email,How often,People reached,Cost,Giveaway',
    actRow,
    '2026-01-01,Helped hands-on,,z@example.com,,,1.00,',
  ),
  reputation: sheet(
    'Date,Kind of reading,Rating,Out of,Where,Name,Email,Replied',
    readingRow,
    '2026-01-01,Review,5,,,,,',
  ),
};
const KINDS = ['acts', 'reputation'] as const;
const write = (text: string): string => folder.write(`property-acts-${(made += 1)}.csv`, text);

async function inBook(check: (context: Context) => Promise<void>): Promise<void> {
  const context = makeTestBook(folder.path);
  try {
    await run(context, write('Name,Email\nZoe,zoe@example.com\n'), { kind: 'people' });
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

it.each(KINDS)('%s: what is stored does not depend on the order of the rows', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], async (text) => {
      const [header = '', ...rows] = text.split('\n');
      const forth = await storedBy(kind, text);
      expect(await storedBy(kind, [header, ...rows.reverse()].join('\n'))).toEqual(forth);
    }),
    RUNS,
  );
});

// What was said and done, without the numbers of rows. Days with several acts may reach their limits in another order.
async function storedBy(kind: (typeof KINDS)[number], text: string): Promise<unknown> {
  let stored: unknown;
  await inBook(async (context) => {
    await run(context, write(text), { kind });
    const { db } = context.book.reader;
    stored = [
      'SELECT kind, day, channel, units, reach, minutes, cost_cents, note, source_key FROM act ORDER BY source_key',
      'SELECT kind, day, value_milli, scale, contact_id, source, note, source_key FROM reading ORDER BY source_key',
      'SELECT email_key FROM contact ORDER BY 1',
      'SELECT kind, day, sum(micropoints) FROM entry GROUP BY 1, 2 ORDER BY 1, 2',
    ].map((query) => db.prepare(query).raw().all());
  });
  return stored;
}
