import { expect, it } from 'vitest';
import { manyPeopleOperations } from '../../../../src/contract/many-people';
import { contactSchema, peopleOperations } from '../../../../src/contract/people';
import { actSchema } from '../../../../src/contract/acts';
import { logAct } from '../../../../electron/bank/services/acts';
import type { Context } from '../../../../electron/bank/services/context';
import { editMany, listTags } from '../../../../electron/bank/services/many-people';
import { listContacts } from '../../../../electron/bank/services/people';
import { addPerson, getPerson } from '../../../../electron/bank/services/person';
import { undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const add = (context: Context, person: object): number => addPerson(context, contactSchema.parse(person)).id;
const edit = (context: Context, change: object): number =>
  editMany(context, manyPeopleOperations.editMany.input.parse(change)).changed;
const listed = (context: Context, filter: object): string[] =>
  listContacts(context, peopleOperations.list.input.parse(filter)).rows.map(({ name }) => name);

it('changes the same of several people as one action, and counts those it was news for', async () => {
  const context = makeTestBook(folder.path);
  const ann = add(context, { name: 'Ann', tags: ['vip'] });
  const bob = add(context, { name: 'Bob', presence: 'yes', stage: 'lead', tags: ['press'] });
  const eve = add(context, { name: 'Eve' });
  const before = everything(context.book);
  const change = { presence: 'yes', stage: 'lead', addTags: ['press'], removeTags: ['vip'] };
  expect(edit(context, { ids: [ann, bob, ann, 99], ...change })).toBe(1);
  expect(getPerson(context, { id: ann }).contact).toMatchObject({
    presence: 'yes',
    presenceCheckedOn: '2026-11-23',
    tags: ['press'],
    stages: [{ stage: 'lead', reason: 'set by hand' }],
  });
  expect(getPerson(context, { id: eve }).contact).toMatchObject({ presence: 'unchecked', tags: [] });
  expect(edit(context, { ids: [ann, bob], ...change })).toBe(0);
  expect((await undo(context)).undone).toBe('Changed 3 people');
  expect(everything(context.book)).toEqual(before);
  close(context);
});

it('forgets the day of a check that is taken back, and leaves alone what was not asked for', () => {
  const context = makeTestBook(folder.path);
  const ann = add(context, { name: 'Ann', presence: 'no', tags: ['vip'], stage: 'customer' });
  expect(edit(context, { ids: [ann], presence: 'unchecked' })).toBe(1);
  expect(getPerson(context, { id: ann }).contact).toMatchObject({
    presence: 'unchecked',
    presenceCheckedOn: null,
    tags: ['vip'],
    stages: [{ stage: 'customer' }],
  });
  close(context);
});

it('lists who fits: presence, stage, tier and tag together', () => {
  const context = makeTestBook(folder.path);
  const ann = add(context, { name: 'Ann', presence: 'no', tags: ['vip'], stage: 'customer' });
  add(context, { name: 'Bob', presence: 'yes', tags: ['vip', 'Press'] });
  logAct(context, actSchema.parse({ kind: 'broken_promise', day: '2026-11-23', who: [{ contactId: ann }] }));
  expect(listTags(context)).toEqual(['Press', 'vip']);
  expect(listed(context, {})).toEqual(['Ann', 'Bob']);
  expect(listed(context, { presence: 'yes' })).toEqual(['Bob']);
  expect(listed(context, { stage: 'customer' })).toEqual(['Ann']);
  expect(listed(context, { stage: 'none' })).toEqual(['Bob']);
  expect(listed(context, { tier: 'overdrawn' })).toEqual(['Ann']);
  expect(listed(context, { tag: 'vip' })).toEqual(['Ann', 'Bob']);
  expect(listed(context, { tag: 'vip', presence: 'yes', stage: 'customer' })).toEqual([]);
  close(context);
});
