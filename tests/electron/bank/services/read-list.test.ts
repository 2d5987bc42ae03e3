import { expect, it } from 'vitest';
import type { Context } from '../../../../electron/bank/services/context';
import { addPerson } from '../../../../electron/bank/services/person';
import { readList } from '../../../../electron/bank/services/read-list';
import { contactSchema } from '../../../../src/contract/people';
import { give, note } from '../../../helpers/giveaway-book';
import { newestAction } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const person = (context: Context, name: string, more: object = {}): number =>
  addPerson(context, contactSchema.parse({ name, ...more })).id;

it('tells who is known, who is new, who may be one of several, and stores nothing', () => {
  const context = makeTestBook(folder.path);
  const ann = person(context, 'Ann Lee', { email: 'ann@x.com' });
  const [cy, other] = [
    person(context, 'Cy', { company: 'Acme' }),
    person(context, 'cy', { email: 'cy@x.com' }),
  ];
  const zoe = person(context, 'Zoë Ömer');
  const giveawayId = give(context);
  note(context, giveawayId, 'attended', ['ann lee']);
  const before = newestAction(context);
  const text = ['A. L. <Ann@x.com>', 'ann LEE', 'CY', 'Eve <eve@x.com>', '', 'ZOË  Ömer', '555', 'eve@x.com'];
  expect(readList(context, { giveawayId, way: 'attended', text: text.join('\n') })).toEqual({
    people: [
      { type: 'known', text: 'A. L. <Ann@x.com>', contactId: ann, name: 'Ann Lee' },
      {
        type: 'several',
        text: 'CY',
        candidates: [
          { id: cy, name: 'Cy', hint: 'Acme' },
          { id: other, name: 'cy', hint: 'cy@x.com' },
        ],
      },
      { type: 'new', text: 'Eve <eve@x.com>', name: 'Eve', email: 'eve@x.com' },
      { type: 'known', text: 'ZOË  Ömer', contactId: zoe, name: 'Zoë Ömer' },
      { type: 'unreadable', text: '555' },
    ],
    repeated: 2,
    alreadyHere: 1,
  });
  expect(readList(context, { giveawayId, way: 'registered', text: 'ann@x.com' }).alreadyHere).toBe(0);
  expect(newestAction(context)).toBe(before);
});
