import { expect, it } from 'vitest';
import { addActContacts, insertAct } from '../../../../electron/bank/db/acts';
import { addAlias } from '../../../../electron/bank/db/contact-aliases';
import { addProfile, addTag } from '../../../../electron/bank/db/contact-details';
import { addIdentity } from '../../../../electron/bank/db/contact-matching';
import type { WritingHandle } from '../../../../electron/bank/db/handle';
import { insertGiveaway } from '../../../../electron/bank/db/giveaways';
import { addResponse, addResponsePart } from '../../../../electron/bank/db/responses';
import { type Context, change } from '../../../../electron/bank/services/context';
import { addPerson, editPerson } from '../../../../electron/bank/services/person';
import { contactSchema } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { newestAction } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const on = day('2026-04-03');
const profile = { platform: 'x', handle: 'ann', url: 'https://x.com/ann', key: 'x:ann' };

const given = (handle: WritingHandle): number =>
  insertGiveaway(handle, {
    title: 'Guide',
    kind: 'guide',
    startsOn: on,
    endsOn: on,
    channel: '',
    cost: cents(0),
    minutes: 0,
    hourCost: null,
    audience: null,
    notes: '',
  });
const done = (handle: WritingHandle): number =>
  insertAct(handle, {
    kind: 'answer_question',
    day: on,
    channel: '',
    units: 1,
    reach: null,
    giveawayId: null,
    minutes: null,
    cost: null,
    note: '',
  });

it('what a contact, an act or a response has already is not added, and makes no record', () => {
  const context: Context = makeTestBook(folder.path);
  const { id: contactId } = addPerson(context, contactSchema.parse({ name: 'Ann' }));
  const [actId, responseId] = change(context, 'Made what is added to', (handle) => {
    const answer = { contactId, kind: 'attended' as const, day: on, minutes: null, actId: null };
    return [done(handle), addResponse(handle, given(handle), answer)];
  });
  const addAll = (): unknown[] =>
    change(context, 'Added details', (handle) => {
      addActContacts(handle, actId ?? 0, [contactId]);
      addAlias(handle, contactId, 'name', 'Anna');
      return [
        addTag(handle, contactId, 'linen'),
        addProfile(handle, contactId, profile),
        addIdentity(handle, contactId, 'shopify', '7'),
        addResponsePart(handle, responseId ?? 0, 'part', 30),
      ];
    });
  expect(addAll()).toEqual([true, true, true, true]);
  const before = newestAction(context);
  expect(addAll()).toEqual([false, false, false, false]);
  expect(newestAction(context)).toBe(before);
});

it('a person saved as they were makes no record', () => {
  const context = makeTestBook(folder.path);
  const ann = contactSchema.parse({ name: 'Ann', email: 'ann@example.com', tags: ['linen', 'regular'] });
  const { id } = addPerson(context, ann);
  const before = newestAction(context);
  editPerson(context, { ...ann, id });
  expect(newestAction(context)).toBe(before);
});
