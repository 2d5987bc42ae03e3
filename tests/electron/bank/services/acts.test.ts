import { afterEach, beforeEach, expect, test } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { day } from '../../../../src/domain/day';
import { findTotalMismatches } from '../../../../electron/bank/db/day-totals';
import { editAct, getAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { accountOn } from '../../../../electron/bank/services/balances';
import type { Context } from '../../../../electron/bank/services/context';
import { listLedger } from '../../../../electron/bank/services/ledger';
import { getPerson } from '../../../../electron/bank/services/person';
import { today } from '../../../../electron/bank/services/today';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const ON = day('2026-11-23');
const ALL = {
  offset: 0,
  limit: 50,
  asOf: null,
  knownThen: false,
  from: null,
  to: null,
  contactId: null,
  direction: null,
  text: '',
} as const;
let context: Context;

const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path);
});
afterEach(() => close(context));

const answered = (who: string, on = '2026-11-23') =>
  actSchema.parse({ kind: 'answer_question', day: on, who: [{ newName: who }], note: 'sizing' });

test('a logged deposit is on the balance, the ledger and the disk', () => {
  const logged = logAct(context, answered('Maria Lopez'));
  expect(logged).toMatchObject({ points: 4, balance: 4 });
  const page = listLedger(context, ALL);
  expect(page).toMatchObject({
    total: 1,
    lines: [{ label: 'Answered a question', points: 4, balanceAfter: 4, named: 1, audience: false }],
  });
  expect(page.lines[0]?.who[0]?.name).toBe('Maria Lopez');
  expect(today(context)).toMatchObject({ balance: { total: 4 }, named: 4, audience: 0, contacts: 1 });
});

test('units beyond the daily limit post nothing', () => {
  const { contactIds } = logAct(context, answered('Maria Lopez'));
  const [contactId = 0] = contactIds;
  const again = logAct(context, actSchema.parse({ ...answered('x'), who: [{ contactId }], units: 5 }));
  expect(again.points).toBe(8); // three a day, one already given
});

test('an act with names and an audience posts to both', () => {
  const webinar = actSchema.parse({
    kind: 'webinar_attended',
    day: ON,
    who: [{ newName: 'Ann' }, { newName: 'Bo' }],
    reach: 31,
  });
  expect(logAct(context, webinar).points).toBe(5 + 5 + 5 * 0.25 * 31);
});

test('an edit voids what was posted and posts anew', () => {
  const { actId } = logAct(context, answered('Maria Lopez'));
  const act = getAct(context, { id: actId });
  const edited = actSchema.parse({
    kind: 'hands_on_help',
    day: '2026-11-20',
    who: act.contacts.map(({ id }) => ({ contactId: id })),
  });
  expect(editAct(context, { ...edited, id: actId }).points).toBe(8);
  expect(listLedger(context, ALL)).toMatchObject({ total: 1, lines: [{ day: '2026-11-20', points: 8 }] });
  expect(findTotalMismatches(context.book.reader)).toEqual([]);
});

test('changing only the note leaves the postings alone', () => {
  const { actId } = logAct(context, answered('Maria Lopez'));
  const before = everything(context.book)['entry'];
  const [contact] = getAct(context, { id: actId }).contacts;
  editAct(context, {
    ...actSchema.parse({ ...answered('x'), who: [{ contactId: contact?.id ?? 0 }], note: 'linen care' }),
    id: actId,
  });
  expect(everything(context.book)['entry']).toEqual(before);
});

test('a removed act counts no more, and undo brings it back', async () => {
  const { actId } = logAct(context, answered('Maria Lopez'));
  const before = everything(context.book);
  expect(removeActs(context, { ids: [actId] })).toEqual({ removed: 1 });
  expect(accountOn(context.book.reader, ON).balance.total).toBe(0);
  expect(await undo(context)).toEqual({ undone: 'Removed “Answered a question” with Maria Lopez' });
  expect(everything(context.book)).toEqual(before);
});

test('undo and redo walk through the actions in order, also for contacts made in place', async () => {
  const empty = everything(context.book);
  logAct(context, answered('Maria Lopez'));
  const one = everything(context.book);
  logAct(context, answered('Tom Adeyemi'));
  const two = everything(context.book);
  await undo(context);
  expect(everything(context.book)).toEqual(one);
  await undo(context);
  expect(everything(context.book)).toEqual(empty);
  expect(await undo(context)).toEqual({ undone: null }); // making the book itself stays
  await redo(context);
  expect(everything(context.book)).toEqual(one);
  await redo(context);
  expect(everything(context.book)).toEqual(two);
  expect(await redo(context)).toEqual({ redone: null });
});

test('something new after an undo leaves nothing to redo', async () => {
  logAct(context, answered('Maria Lopez'));
  await undo(context);
  logAct(context, answered('Tom Adeyemi'));
  expect(await redo(context)).toEqual({ redone: null });
});

test('the daily limit counts what posted: an edit of the first of four acts keeps the day’s points', () => {
  const first = logAct(context, answered('Maria'));
  const [maria] = first.contactIds;
  const again = actSchema.parse({ kind: 'answer_question', day: '2026-11-23', who: [{ contactId: maria }] });
  expect([1, 2, 3].map(() => logAct(context, again).points)).toEqual([4, 4, 0]);
  const { balance } = editAct(context, { ...again, units: 2, id: first.actId });
  expect(balance).toBe(12);
});

test('a line seen from one contact still counts everybody the act reached', () => {
  const who = ['Ann', 'Ben', 'Cem', 'Dee', 'Eva'].map((newName) => ({ newName }));
  const { contactIds } = logAct(
    context,
    actSchema.parse({ kind: 'answer_question', day: '2026-11-23', who }),
  );
  const { lines } = listLedger(context, { ...ALL, contactId: contactIds[0] ?? 0 });
  expect(lines).toMatchObject([{ named: 5, points: 4 }]);
});

test('an address typed in place of a name is kept as the address, and found again', () => {
  const [first] = logAct(context, answered('Ines@example.org')).contactIds;
  const [second] = logAct(context, answered('ines@example.org')).contactIds;
  expect(second).toBe(first);
  expect(getPerson(context, { id: first ?? 0 }).contact.email).toBe('Ines@example.org');
});

test('a cost is never negative', () => {
  const priced = (costCents: number) =>
    actSchema.safeParse({ kind: 'promise_kept', day: '2026-11-23', costCents });
  expect(priced(0).success).toBe(true);
  expect(priced(-1).success).toBe(false);
});
