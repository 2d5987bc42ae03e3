import { afterEach, beforeEach, expect, test } from 'vitest';
import { contactSchema } from '../../../../src/contract/people';
import { presenceOperations } from '../../../../src/contract/presence';
import { day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { insertPurchase } from '../../../../electron/bank/db/purchases';
import { type Context, change } from '../../../../electron/bank/services/context';
import { editMany } from '../../../../electron/bank/services/many-people';
import { addPerson } from '../../../../electron/bank/services/person';
import { nextToCheck } from '../../../../electron/bank/services/presence';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../helpers/test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path);
});
afterEach(() => close(context));

const add = (name: string, more: object = {}): number =>
  addPerson(context, contactSchema.parse({ name, ...more })).id;
const buy = (contactId: number, amount: number, on: string): number =>
  change(context, 'Sold', (handle) =>
    insertPurchase(handle, {
      contactId,
      day: day(on),
      amount: cents(amount),
      orderNumber: null,
      buyer: '',
      source: 'till',
      sourceKey: null,
      refundOf: null,
      note: '',
    }),
  );
const asked = (more: object = {}) => presenceOperations.next.input.parse({ limit: 50, ...more });
const names = (more: object = {}): string[] =>
  nextToCheck(context, asked(more)).people.map(({ name }) => name);

test('clients come first, then who spent most, then who bought last, then by name; done ones never', () => {
  const [small, big] = [add('Small'), add('Big')];
  add('Zoë');
  add('Ann');
  const [late, marked] = [add('Late'), add('Marked', { stage: 'customer' })];
  buy(small, 1000, '2026-01-01');
  buy(late, 1000, '2026-06-01');
  buy(big, 9000, '2025-01-01');
  add('Seen', { presence: 'no' });
  expect(names()).toEqual(['Big', 'Late', 'Small', 'Marked', 'Ann', 'Zoë']);
  expect(names({ later: [big, marked] })).toEqual(['Late', 'Small', 'Ann', 'Zoë', 'Big', 'Marked']);
  expect(names({ limit: 1 })).toEqual(['Big']);
});

test('how far the work has come is counted for clients and for everybody', () => {
  const [one, two] = [add('One'), add('Two')];
  add('Other', { presence: 'yes' });
  for (const id of [one, two]) buy(id, 500, '2026-02-02');
  editMany(context, { ids: [one], presence: 'yes', stage: null, addTags: [], removeTags: [] });
  expect(nextToCheck(context, asked())).toMatchObject({
    clients: { people: 2, checked: 1, yes: 1, no: 0 },
    everybody: { people: 3, checked: 2, yes: 2, no: 0 },
    people: [{ contactId: two, client: true, spentCents: 500, lastPurchaseOn: '2026-02-02', profiles: [] }],
  });
});

test('who becomes a client moves up at once', () => {
  add('Ann');
  const zoe = add('Zoë');
  expect(names()).toEqual(['Ann', 'Zoë']);
  buy(zoe, 100, '2026-11-20');
  expect(names()).toEqual(['Zoë', 'Ann']);
});
