import { afterEach, beforeEach, expect, test } from 'vitest';
import { contactSchema } from '../../../../src/contract/people';
import { presenceOperations } from '../../../../src/contract/presence';
import { nextToUndo } from '../../../../electron/bank/db/actions';
import { newestAction } from '../../../../electron/bank/db/likeness';
import type { Context } from '../../../../electron/bank/services/context';
import { addPerson, getPerson } from '../../../../electron/bank/services/person';
import { markPresence } from '../../../../electron/bank/services/presence-mark';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

let context: Context;
let ines: number;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path);
  ines = addPerson(context, contactSchema.parse({ name: 'Ines Roque' })).id;
});
afterEach(() => close(context));

const mark = (more: object) =>
  markPresence(context, presenceOperations.mark.input.parse({ contactId: ines, status: 'yes', ...more }));
const contact = () => getPerson(context, { id: ines }).contact;

test('a yes with a pasted address is one action: the day, the profile, undone and done again', async () => {
  const before = everything(context.book);
  expect(mark({ profile: 'https://de.linkedin.com/in/ines-roque?x=1' })).toEqual({
    contactId: ines,
    presence: 'yes',
    profile: { platform: 'linkedin', handle: 'in/ines-roque', url: 'https://linkedin.com/in/ines-roque' },
  });
  expect(contact()).toMatchObject({ presence: 'yes', presenceCheckedOn: '2026-11-23' });
  expect(contact().profiles).toHaveLength(1);
  expect(nextToUndo(context.book.reader)?.name).toBe('Found a social presence of Ines Roque');
  const after = everything(context.book);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  await redo(context);
  expect(everything(context.book)).toEqual(after);
});

test('a bare handle needs its platform', () => {
  expect(() => mark({ profile: 'ines.roque' })).toThrow(/Say on which platform/);
  expect(contact().presence).toBe('unchecked');
  expect(mark({ profile: 'ines.roque', platform: 'instagram' }).profile).toMatchObject({
    platform: 'instagram',
    handle: 'ines.roque',
  });
});

test('a page of their own is a profile elsewhere', () => {
  expect(mark({ profile: 'https://roque-linen.pt/about/' }).profile).toEqual({
    platform: 'other',
    handle: 'roque-linen.pt/about',
    url: 'https://roque-linen.pt/about/',
  });
});

test('a no takes no profile, and can be set right by a yes', () => {
  expect(() => mark({ status: 'no', profile: '@ines' })).toThrow(/so this is a yes/);
  mark({ status: 'no' });
  expect(contact()).toMatchObject({ presence: 'no', presenceCheckedOn: '2026-11-23' });
  mark({ profile: '@ines' });
  expect(contact().presence).toBe('yes');
});

test('later writes nothing, and the same said twice is no second action', () => {
  const before = newestAction(context.book.reader);
  expect(mark({ status: 'later' })).toEqual({ contactId: ines, presence: 'unchecked', profile: null });
  expect(newestAction(context.book.reader)).toBe(before);
  mark({ profile: '@ines' });
  const marked = newestAction(context.book.reader);
  mark({ profile: '@ines' });
  expect(newestAction(context.book.reader)).toBe(marked);
});

test('a profile that is somebody else’s already is refused, and nothing is marked', () => {
  addPerson(context, contactSchema.parse({ name: 'Tom', profiles: ['x.com/tom'] }));
  expect(() => mark({ profile: 'twitter.com/Tom' })).toThrow(/already belongs to Tom/);
  expect(contact().presence).toBe('unchecked');
  expect(() => mark({ contactId: 999 })).toThrow(/no longer in the book/);
});
