import { describe, expect, it } from 'vitest';
import { laterEditsOf } from '../../../../../electron/bank/services/importing/later-edits';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { mergePeople } from '../../../../../electron/bank/services/merge-people';
import { addPerson } from '../../../../../electron/bank/services/person';
import { redo, undo } from '../../../../../electron/bank/services/undo';
import type { Context } from '../../../../../electron/bank/services/context';
import { contactSchema } from '../../../../../src/contract/people';
import { run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const CAME =
  'Name,Email,Date,Attended\nAnn,ann@example.com,2026-04-03,yes\nBob,bob@example.com,2026-04-03,yes\n';
const LIST = 'Name,Email,Phone,Tags\nAnn,ann@example.com,+1 213 373 4253,linen\n';

type Imported = {
  readonly context: Context;
  readonly id: number;
  readonly old: number;
  readonly ann: number;
};

/** A book with one person of the owner's own, and Ann from a file. */
async function imported(text: string, kind: 'people' | 'responses'): Promise<Imported> {
  const context = makeTestBook(folder.path);
  const { id: old } = addPerson(
    context,
    contactSchema.parse({ name: 'Ann Old', email: 'old@example.com', notes: 'my own words' }),
  );
  const { importId } = await run(context, folder.write(`${kind}.csv`, text), { kind });
  const ann = context.book.reader.db
    .prepare<[], number>("SELECT id FROM contact WHERE email = 'ann@example.com'")
    .pluck()
    .get();
  return { context, id: importId ?? 0, old, ann: ann ?? 0 };
}

const contacts = ({ book }: Context): unknown[] =>
  book.reader.db.prepare('SELECT name, email, notes FROM contact ORDER BY id').all();

describe.each([
  ['people', LIST],
  ['responses', CAME],
] as const)('an import of %s whose person was made one with the owner’s', (kind, text) => {
  it.each(['keep', 'drop'] as const)('can be taken back, later edits: %s, and stand again', async (edits) => {
    const { context, id, old, ann } = await imported(text, kind);
    mergePeople(context, { keep: old, merge: ann, choose: {} });
    const before = everything(context.book);
    expect(await laterEditsOf(context, id)).not.toEqual([]);
    expect(everything(context.book)).toEqual(before);
    await undoImport(context, { id, laterEdits: edits });
    expect(contacts(context)).toContainEqual(
      expect.objectContaining({ name: 'Ann Old', email: 'old@example.com', notes: 'my own words' }),
    );
    expect(context.book.reader.db.pragma('foreign_key_check')).toEqual([]);
    await redo(context);
    expect(everything(context.book)).toEqual(before);
  });

  it.each(['keep', 'drop'] as const)(
    'never takes the owner’s person with it, later edits: %s',
    async (edits) => {
      const { context, id, old, ann } = await imported(text, kind);
      mergePeople(context, { keep: ann, merge: old, choose: {} });
      const before = everything(context.book);
      expect(await laterEditsOf(context, id)).toContainEqual(expect.objectContaining({ happened: 'stands' }));
      await undoImport(context, { id, laterEdits: edits });
      expect(contacts(context)).toContainEqual(expect.objectContaining({ notes: 'my own words' }));
      expect(context.book.reader.db.pragma('foreign_key_check')).toEqual([]);
      await redo(context);
      expect(everything(context.book)).toEqual(before);
    },
  );

  it('goes whole once the two are two again', async () => {
    const { context, id, old, ann } = await imported(text, kind);
    mergePeople(context, { keep: ann, merge: old, choose: {} });
    await undo(context);
    expect((await undoImport(context, { id })).kept).toEqual([]);
    expect(contacts(context)).toEqual([{ name: 'Ann Old', email: 'old@example.com', notes: 'my own words' }]);
  });
});

it('also where nothing but the owner’s words came from them', async () => {
  const { context, id, ann } = await imported(LIST, 'people');
  const bare = addPerson(context, contactSchema.parse({ name: 'Ann', notes: 'met at the fair' }));
  mergePeople(context, { keep: ann, merge: bare.id, choose: {} });
  await undoImport(context, { id, laterEdits: 'drop' });
  expect(contacts(context)).toContainEqual(expect.objectContaining({ notes: 'met at the fair' }));
});
