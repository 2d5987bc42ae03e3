import { expect, test } from 'vitest';
import { contactSchema, peopleOperations } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { closeBook } from '../../../../electron/bank/db/book';
import { insertPurchase } from '../../../../electron/bank/db/purchases';
import { change } from '../../../../electron/bank/services/context';
import { listContacts } from '../../../../electron/bank/services/people';
import { addPerson, editPerson } from '../../../../electron/bank/services/person';
import { undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const TODAY = day('2026-11-23');
const SALE = {
  day: TODAY,
  amount: cents(2500),
  orderNumber: null,
  buyer: '',
  source: 'made',
  sourceKey: null,
  refundOf: null,
  note: '',
};

test('the list of people follows sales, stages and names, and their being taken back', async () => {
  const context = makeTestBook(folder.path, TODAY);
  const { id } = addPerson(context, contactSchema.parse({ name: 'Zoe' }));
  addPerson(context, contactSchema.parse({ name: 'Ann' }));
  const zoe = () => {
    const { rows } = listContacts(context, peopleOperations.list.input.parse({}));
    const { spentCents, stage, name } = rows.find((row) => row.id === id) ?? {};
    return { at: rows.findIndex((row) => row.id === id), spentCents, stage, name };
  };
  const before = { at: 1, spentCents: 0, stage: null, name: 'Zoe' };
  expect(zoe()).toEqual(before);
  change(context, 'Sold', (handle) => insertPurchase(handle, { ...SALE, contactId: id }));
  expect(zoe()).toEqual({ ...before, spentCents: 2500 });
  editPerson(context, { ...contactSchema.parse({ name: 'Abe', stage: 'lead' }), id });
  expect(zoe()).toEqual({ at: 0, spentCents: 2500, stage: 'lead', name: 'Abe' });
  await undo(context);
  await undo(context);
  expect(zoe()).toEqual(before);
  closeBook(context.book);
});
