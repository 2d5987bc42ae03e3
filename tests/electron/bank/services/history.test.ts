import { afterEach, beforeEach, expect, test } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { Refusal } from '../../../../src/contract/failure';
import { type HistoryPage, dependedOnSchema } from '../../../../src/contract/history';
import { contactSchema } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../../src/domain/ledger/rate-card-v1';
import { month } from '../../../../src/domain/month';
import { editAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { insertRateCard } from '../../../../electron/bank/db/rate-cards';
import { type Context, change } from '../../../../electron/bank/services/context';
import { listHistory, redoOne, undoOne } from '../../../../electron/bank/services/history';
import { list as listImports } from '../../../../electron/bank/services/imports';
import { lockMonth, unlockMonth } from '../../../../electron/bank/services/month-close';
import { addPerson, editPerson } from '../../../../electron/bank/services/person';
import { run } from '../../../helpers/imports';
import { newestAction } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';

const folder = tempFolder();
let context: Context;
beforeEach(() => {
  context = makeTestBook(folder.path);
});
afterEach(() => close(context));

const list = (text = '', page = {}): HistoryPage =>
  listHistory(context, { offset: 0, limit: 200, text, ...page });
const answered = (...names: string[]) =>
  actSchema.parse({ kind: 'answer_question', day: '2026-11-20', who: names.map((newName) => ({ newName })) });

/** The refusal of a step; it has to leave the book as it was. */
async function refusal(step: () => Promise<unknown>): Promise<Refusal> {
  const before = [everything(context.book), newestAction(context)];
  try {
    await step();
  } catch (error) {
    expect([everything(context.book), newestAction(context)]).toEqual(before);
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

test('the history says what was done, when, with whom, and what it touched', () => {
  const { actId } = logAct(context, answered('Ines Roque'));
  logAct(onDay(context, day('2026-11-24')), answered('Tom Adeyemi', 'Maria Lopez', 'Jo March'));
  removeActs(context, { ids: [actId] });
  const { total, zone, rows } = list();
  expect([total, zone]).toEqual([4, 'Europe/Berlin']);
  expect(rows.map(({ name, day: on }) => [on, name])).toEqual([
    ['2026-11-23', 'Removed “Answered a question” with Ines Roque'],
    ['2026-11-24', 'Logged “Answered a question” with Tom Adeyemi and 2 more'],
    ['2026-11-23', 'Logged “Answered a question” with Ines Roque'],
    ['2026-11-23', 'Made the book'],
  ]);
  const none = { created: 0, changed: 0, removed: 0 };
  expect(rows[0]?.touched).toEqual([{ what: 'act', ...none, removed: 1 }]);
  expect(rows[1]?.touched).toEqual([
    { what: 'act', ...none, created: 1 },
    { what: 'contact', ...none, created: 3 },
  ]);
  expect(list('INES').rows).toHaveLength(2);
  expect(list('%').total).toBe(0);
  expect(list('', { offset: 1, limit: 1 }).rows.map((row) => row.id)).toEqual([rows[1]?.id]);
});

test('one action of the past is undone and done again, and the rest stays', async () => {
  logAct(context, answered('Ines Roque'));
  const first = newestAction(context);
  logAct(context, answered('Tom Adeyemi'));
  const both = everything(context.book);
  expect(await undoOne(onDay(context, day('2026-11-25')), { id: first })).toEqual({
    undone: 'Logged “Answered a question” with Ines Roque',
  });
  expect(everything(context.book)['contact']).toMatchObject([{ name: 'Tom Adeyemi' }]);
  const undone = list().rows.find((row) => row.id === first);
  expect(undone).toMatchObject({ undone: { day: '2026-11-25' }, step: 'redo' });
  expect((await refusal(() => undoOne(context, { id: first }))).code).toBe('already_undone');
  await redoOne(context, { id: first });
  expect(everything(context.book)).toEqual(both);
  expect(list().rows.find((row) => row.id === first)).toMatchObject({ undone: null, step: 'undo' });
  expect((await refusal(() => redoOne(context, { id: first }))).code).toBe('not_undone');
});

test('what something later builds on is refused, naming what does, newest first', async () => {
  const { id: ines } = addPerson(context, contactSchema.parse({ name: 'Ines Roque' }));
  const added = newestAction(context);
  const withInes = { ...answered(), who: [{ contactId: ines }] };
  const { actId } = logAct(context, withInes);
  editAct(context, { ...withInes, id: actId, note: 'about sizes' });
  const one = await refusal(() => undoOne(context, { id: newestAction(context) - 1 }));
  expect(one.message).toBe(
    '“Changed ‘Answered a question’ with Ines Roque” of 23 Nov 2026 builds on this. Undo that first.',
  );
  for (const note of ['a', 'b', 'c']) logAct(context, { ...withInes, day: day('2026-11-21'), note });
  const many = await refusal(() => undoOne(context, { id: added }));
  expect(many.message).toMatch(/^“Logged .*, and 1 more, build on this\. Undo those first\.$/);
  const { dependents, total, importId } = dependedOnSchema.parse(many.details);
  expect([total, importId]).toEqual([4, null]);
  const ids = dependents.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  for (const { id } of list().rows.filter((row) => row.id > added)) await undoOne(context, { id });
  await undoOne(context, { id: added });
  expect(everything(context.book)['contact']).toEqual([]);
});

test('a field set twice, a key given away and a limit used up are built on', async () => {
  const ines = contactSchema.parse({ name: 'Ines Roque', email: 'ines@example.com' });
  const { id } = addPerson(context, ines);
  editPerson(context, { ...ines, id, email: 'new@example.com' });
  const moved = newestAction(context);
  addPerson(context, contactSchema.parse({ name: 'Another', email: 'ines@example.com' }));
  expect((await refusal(() => undoOne(context, { id: moved }))).message).toContain(
    '“Added Another” of 23 Nov 2026',
  );
  editPerson(context, { ...ines, id, email: 'newer@example.com' });
  expect((await refusal(() => undoOne(context, { id: moved }))).message).toContain('“Changed Ines Roque”');

  const gift = actSchema.parse({ kind: 'unexpected_gift', day: '2026-11-20', who: [{ contactId: id }] });
  logAct(context, gift);
  const counted = newestAction(context);
  expect(logAct(context, gift).points).toBe(0); // one a day counts
  expect((await refusal(() => undoOne(context, { id: counted }))).message).toContain(
    'Unexpected gift'.toLowerCase(),
  );
});

test('what needs something that was undone since asks for that first', async () => {
  const { id: ines } = addPerson(context, contactSchema.parse({ name: 'Ines Roque' }));
  const added = newestAction(context);
  logAct(context, { ...answered(), who: [{ contactId: ines }] });
  const logged = newestAction(context);
  await undoOne(context, { id: logged });
  await undoOne(context, { id: added });
  const why = await refusal(() => redoOne(context, { id: logged }));
  expect(why.message).toBe(
    '“Added Ines Roque” of 23 Nov 2026 was undone since, and this needs it. Do that again first.',
  );
  expect(dependedOnSchema.parse(why.details).dependents).toMatchObject([{ id: added, step: 'redo' }]);
  await redoOne(context, { id: added });
  await redoOne(context, { id: logged });
  expect(list().rows.every((row) => row.undone === null)).toBe(true);
});

test('where the book begins stays', async () => {
  const begun = list().rows[0];
  expect(begun).toMatchObject({ name: 'Made the book', step: null });
  expect((await refusal(() => undoOne(context, { id: begun?.id ?? 0 }))).code).toBe('beginning');
  expect((await refusal(() => undoOne(context, { id: 999 }))).code).toBe('not_found');
});

test('an import goes as on the Import screen, and points there when something was built on it', async () => {
  const before = everything(context.book);
  const path = folder.write(
    'people.csv',
    'Name,Email\nInes Roque,ines@example.com\nTom Adeyemi,tom@example.com\n',
  );
  await run(context, path, { kind: 'people' });
  const imported = newestAction(context);
  expect(list().rows[0]?.touched).toMatchObject([{ what: 'contact', created: 2 }]);
  logAct(context, { ...answered(), who: [{ contactId: 1 }] });
  const why = await refusal(() => undoOne(context, { id: imported }));
  expect(why.message).toContain('on the Import screen');
  expect(dependedOnSchema.parse(why.details).importId).toBe(listImports(context)[0]?.importId);
  await undoOne(context, { id: newestAction(context) });
  await undoOne(context, { id: imported });
  expect(everything(context.book)).toEqual(before);
  expect(listImports(context)).toMatchObject([{ takenBack: true }]);
});

test('a rate card stays under the month it was locked by, and months are unlocked from the last', async () => {
  const old = onDay(context, day('2026-08-15'));
  logAct(
    old,
    actSchema.parse({ kind: 'answer_question', day: '2026-08-10', who: [{ newName: 'Ines Roque' }] }),
  );
  change(old, 'Changed the rate card', (handle) =>
    insertRateCard(handle, { ...RATE_CARD_V1, version: 2, takesEffectOn: day('2026-09-01') }),
  );
  const card = newestAction(context);
  lockMonth(context, { month: month('2026-09') });
  const september = newestAction(context);
  lockMonth(context, { month: month('2026-10') });
  expect((await refusal(() => undoOne(context, { id: card }))).message).toMatch(
    /“Locked October 2026” .* build on this/,
  );
  expect((await refusal(() => undoOne(context, { id: september }))).message).toContain(
    '“Locked October 2026”',
  );
  unlockMonth(context, { month: month('2026-10') });
  expect((await refusal(() => undoOne(context, { id: september }))).message).toContain(
    '“Unlocked October 2026”',
  );
  for (const { id } of list().rows.filter((row) => row.id > card)) await undoOne(context, { id });
  await undoOne(context, { id: card });
  expect(everything(context.book)['rate_card']).toHaveLength(1);
});

test.each(['unlocking', 'locking'] as const)(
  'a month is not locked again by its %s over a rate card that was made for it meanwhile',
  async (which) => {
    const old = onDay(context, day('2026-09-15'));
    logAct(old, actSchema.parse({ kind: 'promotion', day: '2026-09-10', who: [{ newName: 'Jo March' }] }));
    lockMonth(context, { month: month('2026-09') });
    if (which === 'unlocking') unlockMonth(context, { month: month('2026-09') });
    const step = newestAction(context);
    if (which === 'locking') await undoOne(context, { id: step });
    change(context, 'Changed the rate card', (handle) =>
      insertRateCard(handle, { ...RATE_CARD_V1, version: 2, takesEffectOn: day('2026-09-05') }),
    );
    const card = newestAction(context);
    const lockAgain = () => (which === 'locking' ? redoOne : undoOne)(context, { id: step });
    expect((await refusal(lockAgain)).message).toContain(
      '“Changed the rate card” of 23 Nov 2026 builds on this',
    );
    await undoOne(context, { id: card });
    await lockAgain();
    expect((await refusal(() => redoOne(context, { id: card }))).message).toContain('ocked September 2026”');
  },
);
