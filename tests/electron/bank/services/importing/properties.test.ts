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
const RUNS = { numRuns: 12 };
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
const files = {
  purchases: fc
    .array(saleRow, { minLength: 1, maxLength: 14 })
    .map((rows) =>
      [
        'Date,Email,Customer,Amount,Order number,Notes,Customer ID',
        ...rows.map(line),
        '2026-01-01,z@example.com,,1.00,,,',
      ].join('\n'),
    ),
  people: fc
    .array(personRow, { minLength: 1, maxLength: 14 })
    .map((rows) =>
      [
        'Name,Email,Phone,LinkedIn,Stage,Tags,Notes,Customer ID',
        ...rows.map(line),
        'Zoe,z@example.com,,,,,,',
      ].join('\n'),
    ),
};
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

it.each(['purchases', 'people'] as const)('%s: imported twice is imported once', async (kind) => {
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

it.each(['purchases', 'people'] as const)('%s: import then undo is as if nothing had been', async (kind) => {
  await fc.assert(
    fc.asyncProperty(files[kind], files[kind], (first, second) =>
      inBook(async (context) => {
        await run(context, write(first), { kind });
        const before = everything(context.book);
        const { importId } = await run(context, write(second), { kind });
        if (importId !== null) expect(undoImport(context, { id: importId }).kept).toEqual([]);
        expect(everything(context.book)).toEqual(before);
      }),
    ),
    RUNS,
  );
});

it.each(['purchases', 'people'] as const)(
  '%s: undo takes nothing that came later and has nothing to do with it',
  async (kind) => {
    const later = (context: Context): void => {
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
    };
    await fc.assert(
      fc.asyncProperty(files[kind], (text) =>
        inBook(async (context) => {
          const { importId } = await run(context, write(text), { kind });
          later(context);
          undoImport(context, { id: importId ?? 0 });
          const names = context.book.reader.db.prepare('SELECT name FROM contact ORDER BY id').pluck().all();
          expect(names).toEqual(['Later', 'Someone']);
          expect(everything(context.book)['purchase']).toEqual([]);
          expect(everything(context.book)['entry']).toHaveLength(1);
        }),
      ),
      RUNS,
    );
  },
);

it.each(['purchases', 'people'] as const)('%s: the preview is the result', async (kind) => {
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
