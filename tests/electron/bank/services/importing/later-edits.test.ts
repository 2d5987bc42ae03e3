import { describe, expect, it } from 'vitest';
import { logAct } from '../../../../../electron/bank/services/acts';
import type { Context } from '../../../../../electron/bank/services/context';
import { commit, laterEdits, undo } from '../../../../../electron/bank/services/imports';
import { addPerson, editPerson, getPerson } from '../../../../../electron/bank/services/person';
import { redo, undo as undoLast } from '../../../../../electron/bank/services/undo';
import { actsOperations } from '../../../../../src/contract/acts';
import { importsOperations } from '../../../../../src/contract/imports';
import { peopleOperations } from '../../../../../src/contract/people';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const PEOPLE =
  'Name,Email,Phone\nInes Roque,ines@example.com,\nTom Adeyemi,tom@example.com,+1 213 373 4253\n';

async function imported(text = PEOPLE): Promise<{ context: Context; id: number; before: unknown }> {
  const context = makeTestBook(folder.path);
  addPerson(
    context,
    peopleOperations.add.input.parse({ name: 'Tom', email: 'tom@example.com', notes: 'old' }),
  );
  const before = everything(context.book);
  const file = folder.write('people.csv', text);
  const receipt = await commit(context, importsOperations.commit.input.parse({ files: [{ file }] }));
  return { context, id: receipt.importId ?? 0, before };
}

const idOf = (context: Context, email: string): number =>
  context.book.reader.db
    .prepare<[string], { id: number }>('SELECT id FROM contact WHERE email_key = ?')
    .get(email)?.id ?? 0;

function edit(context: Context, email: string, changes: object): void {
  const id = idOf(context, email);
  const { contact } = getPerson(context, { id });
  const { name, company, phone, notes } = contact;
  const input = { id, name, company, email, phone: phone ?? '', notes, ...changes };
  editPerson(context, peopleOperations.edit.input.parse(input));
}

const exists = (context: Context, email: string): boolean => idOf(context, email) > 0;

describe('what was done to an import’s rows since', () => {
  it('is nothing at first', async () => {
    const { context, id } = await imported();
    expect(await laterEdits(context, { id })).toEqual([]);
  });

  it('lists hand edits with what changed, and asking changes nothing', async () => {
    const { context, id } = await imported();
    edit(context, 'ines@example.com', { name: 'Inés Roque', notes: 'likes linen' });
    const before = everything(context.book);
    expect(await laterEdits(context, { id })).toMatchObject([
      {
        what: 'contact Inés Roque',
        happened: 'changed',
        fields: expect.arrayContaining([
          { label: 'Name', from: { text: 'Ines Roque' }, to: { text: 'Inés Roque' } },
          { label: 'Notes', from: null, to: { text: 'likes linen' } },
        ]),
      },
    ]);
    expect(everything(context.book)).toEqual(before);
  });

  it('leaves out what was undone', async () => {
    const { context, id } = await imported();
    edit(context, 'ines@example.com', { name: 'Inés Roque' });
    await undoLast(context);
    expect(await laterEdits(context, { id })).toEqual([]);
  });

  it('names what something of its own stands on', async () => {
    const { context, id } = await imported();
    const who = [{ contactId: idOf(context, 'ines@example.com') }];
    logAct(context, actsOperations.log.input.parse({ kind: 'answer_question', day: '2026-11-20', who }));
    expect(await laterEdits(context, { id })).toMatchObject([
      { what: 'contact Ines Roque', happened: 'stands' },
    ]);
    await undo(context, { id, laterEdits: 'drop' });
    expect(exists(context, 'ines@example.com')).toBe(true);
  });
});

describe('undo of an import edited since', () => {
  it('keeps the edits, or with them gone is the book of before', async () => {
    const kept = await imported();
    edit(kept.context, 'ines@example.com', { name: 'Inés Roque' });
    await undo(kept.context, { id: kept.id });
    expect(exists(kept.context, 'ines@example.com')).toBe(true);

    const dropped = await imported();
    edit(dropped.context, 'ines@example.com', { name: 'Inés Roque', tags: ['linen'] });
    edit(dropped.context, 'tom@example.com', { phone: '+1 213 373 4254' });
    await undo(dropped.context, { id: dropped.id, laterEdits: 'drop' });
    expect(everything(dropped.context.book)).toEqual(dropped.before);
  });

  it('takes back only fields the import had set, of rows that were there before', async () => {
    const { context, id } = await imported();
    edit(context, 'tom@example.com', { phone: '+1 213 373 4254', notes: 'new and my own' });
    await undo(context, { id, laterEdits: 'drop' });
    const { contact } = getPerson(context, { id: idOf(context, 'tom@example.com') });
    expect([contact.phone, contact.notes]).toEqual([null, 'new and my own']);
  });

  it('can itself be undone: the import stands again with the edits of since', async () => {
    const { context, id } = await imported();
    edit(context, 'ines@example.com', { name: 'Inés Roque', tags: ['linen'], notes: 'likes linen' });
    edit(context, 'tom@example.com', { phone: '+1 213 373 4254' });
    const before = everything(context.book);
    await undo(context, { id, laterEdits: 'drop' });
    await redo(context);
    expect(everything(context.book)).toEqual(before);
  });
});
