import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { laterEditsOf } from '../../../../../electron/bank/services/importing/later-edits';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { editPerson, getPerson } from '../../../../../electron/bank/services/person';
import { run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const file = (text: string): string => folder.write(`former-${(made += 1)}.csv`, text);
const book = (): Context => makeTestBook(folder.path);
const people = { kind: 'people' } as const;
const SALES = 'Date,Order number,Customer,Email,Amount\n2026-01-01,1,Ann Example,ann@exmaple.com,5.00\n';
const count = (context: Context): unknown =>
  context.book.reader.db.prepare('SELECT count(*) FROM contact').pluck().get();

function edit(context: Context, change: { name?: string; email?: string; phone?: string }): void {
  const { contact } = getPerson(context, { id: 1 });
  const { email, phone, ...rest } = contact;
  const [tags, profiles] = [[...contact.tags], contact.profiles.map(({ url }) => url)];
  const kept = { ...rest, email: email ?? '', phone: phone ?? '', tags, profiles, stage: null };
  editPerson(context, { ...kept, id: 1, ...change });
}

describe('what the owner has mended', () => {
  it('is found by the address it had: the same sales again change nothing', async () => {
    const context = book();
    const path = file(SALES);
    await run(context, path);
    edit(context, { email: 'ann@example.com' });
    const before = everything(context.book);
    expect((await run(context, path)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  });

  it('is not set back by the file it came from, and is by another that says something new', async () => {
    const context = book();
    const path = file('Name,Email,Phone\nAn Example,ann@exmaple.com,+1 213 373 4253\n');
    await run(context, path, people);
    edit(context, { name: 'Ann Example', email: 'ann@example.com', phone: '+1 213 373 4254' });
    const before = everything(context.book);
    expect((await run(context, path, people)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
    await run(context, file('Name,Email\nAnn Married,ann@example.com\n'), people);
    expect(getPerson(context, { id: 1 }).contact.name).toBe('Ann Married');
  });

  it('an address taken away is nobody’s, and does not come back to them', async () => {
    const context = book();
    const path = file('Name,Email,Customer ID\nAnn Example,bob@example.com,17\n');
    await run(context, path, people);
    edit(context, { email: '' });
    await run(context, file('Name,Email\nBob Example,bob@example.com\n'), people);
    expect(count(context)).toBe(2);
    await run(context, path, people);
    expect(getPerson(context, { id: 1 }).contact.email).toBeNull();
  });

  it('is told once when the import is taken back, which leaves nothing of it with “drop”', async () => {
    const context = book();
    const before = everything(context.book);
    const { importId } = await run(context, file(SALES));
    edit(context, { email: 'ann@example.com', name: 'Ann E. Example' });
    const edits = await laterEditsOf(context, importId ?? 0);
    expect(edits.map(({ what, happened }) => [what, happened])).toEqual([
      ['contact Ann E. Example', 'changed'],
    ]);
    await undoImport(context, { id: importId ?? 0, laterEdits: 'drop' });
    expect(everything(context.book)).toEqual(before);
  });
});

describe('an address that a later file replaces', () => {
  it('leads to the same person: older sales come to them', async () => {
    const context = book();
    const sales = file(SALES);
    await run(context, file('Name,Email,Customer ID\nAnn Example,ann@exmaple.com,17\n'), people);
    await run(context, sales);
    const before = everything(context.book);
    const { importId } = await run(
      context,
      file('Name,Email,Customer ID\nAnn Example,ann@example.com,17\n'),
      people,
    );
    expect((await run(context, sales)).importId).toBeNull();
    expect(count(context)).toBe(1);
    await undoImport(context, { id: importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
  });
});

describe('what a later row of a file adds to a buyer', () => {
  it.each([
    ['a name', '2026-01-01,1,ann@example.com,,,5.00', '2026-01-02,2,ann@example.com,,Ann Example,6.00'],
    [
      'a telephone number, by which a third row knows them',
      '2026-01-01,1,ann@example.com,,Ann Example,5.00',
      '2026-01-02,2,ann@example.com,+1 213 373 4253,,6.00\n2026-01-03,3,,+1 213 373 4253,,7.00',
    ],
  ])('%s', async (_, first, more) => {
    const context = book();
    const path = file(`Date,Order number,Email,Phone,Customer,Amount\n${first}\n${more}\n`);
    await run(context, path);
    expect(count(context)).toBe(1);
    expect(getPerson(context, { id: 1 }).contact.name).toBe('Ann Example');
  });
});
