import { beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../../../../src/contract/messages';
import { status } from '../../../../../electron/bank/services/book';
import type { Context } from '../../../../../electron/bank/services/context';
import { redoOne, undoOne } from '../../../../../electron/bank/services/history';
import { laterEditsOf } from '../../../../../electron/bank/services/importing/later-edits';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { addPerson, editPerson } from '../../../../../electron/bank/services/person';
import { redo, undo } from '../../../../../electron/bank/services/undo';
import { contactSchema } from '../../../../../src/contract/people';
import { run } from '../../../../helpers/imports';
import { newestAction } from '../../../../helpers/random-history';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const ROWS = 12_000;
const BUYERS = 900;
const folder = tempFolder();
let context: Context;
let importId: number;
let actionId: number;

beforeAll(async () => {
  context = makeTestBook(folder.path);
  const buyer = contactSchema.parse({ name: 'Ines Roque', email: 'p7@example.com' });
  const { id } = addPerson(context, buyer);
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `2026-04-03,A-${n},Buyer,p${n % BUYERS}@example.com,+1 213 373 4253,4.50`,
  );
  const path = folder.write('long.csv', `Date,Order,Name,Email,Phone,Amount\n${rows.join('\n')}\n`);
  importId = (await run(context, path)).importId ?? 0;
  actionId = newestAction(context);
  editPerson(context, { ...buyer, id, notes: 'likes linen' });
});

/** Every row of the book and of its journal. */
function whole({ book }: Context): unknown {
  const journal = ['action', 'change', 'created_range', 'table_version', 'running_state', 'import'];
  return {
    ...everything(book),
    ...Object.fromEntries(
      journal.map((table) => [table, book.reader.db.prepare(`SELECT * FROM ${table}`).all()]),
    ),
  };
}

type Step = { readonly name: string; readonly take: (here: Context) => Promise<unknown> };

const NEWEST = 'taking the newest action back';

/** Each leaves the book as the one after it needs it. */
const STEPS: readonly Step[] = [
  { name: 'looking for later edits', take: (here) => laterEditsOf(here, importId) },
  { name: 'taking an import back', take: (here) => undoImport(here, { id: importId }) },
  { name: 'doing it again', take: redo },
  { name: 'taking it back with the later edits', take: (here) => dropAll(here) },
  { name: 'doing that again', take: redo },
  { name: NEWEST, take: undo },
  { name: 'doing one of the past again', take: (here) => redoOne(here, { id: actionId }) },
  { name: 'taking one of the past back', take: (here) => undoOne(here, { id: actionId }) },
];

const dropAll = (here: Context): Promise<unknown> => undoImport(here, { id: importId, laterEdits: 'drop' });

describe.each(STEPS)('$name', ({ name, take }) => {
  if (name === NEWEST) beforeAll(() => undo(context)); // the later edit

  it('is as if it had never begun when it is cancelled in the middle', async () => {
    await expect(rolledBack(take)).resolves.toBe('cancelled');
  });

  it('tells how far it is, to its very end, and answers others meanwhile', async () => {
    const told: Progress[] = [];
    const answered: unknown[] = [];
    const report = (progress: Progress): void => {
      if (told.push(progress) === 1) setImmediate(() => answered.push(status(context).undo));
    };
    const before = status(context).undo;
    await take({ ...context, report });
    expect(answered).toEqual([before]); // asked while it was under way: the book as it was
    const done = told.map((one) => one.done);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(told.at(-1)).toMatchObject({ done: told[0]?.total });
  });
});

/** What a cancel in the middle came to; the book has to be the same, to the row. */
async function rolledBack(take: Step['take']): Promise<string> {
  const before = whole(context);
  const controller = new AbortController();
  const report = ({ done, total }: Progress): void => {
    if (done > (total ?? 0) / 3) controller.abort();
  };
  const outcome = await take({ ...context, report, signal: controller.signal }).then(
    () => 'done',
    (error: { readonly code: string }) => error.code,
  );
  expect(whole(context)).toEqual(before);
  return outcome;
}

it('one that was cancelled while it waited for others is not begun', async () => {
  const before = whole(context);
  const signal = AbortSignal.abort();
  await expect(redo({ ...context, signal })).rejects.toThrow('Cancelled: nothing was changed.');
  expect(whole(context)).toEqual(before);
});

it('a small one says nothing of how far it is', async () => {
  addPerson(context, contactSchema.parse({ name: 'Tom Adeyemi' }));
  const told: Progress[] = [];
  await undo({ ...context, report: (progress) => void told.push(progress) });
  expect(told).toEqual([]);
});
