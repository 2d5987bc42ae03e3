import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reputationOperations } from '../../../../src/contract/reputation';
import { nextToUndo } from '../../../../electron/bank/db/actions';
import { findByName } from '../../../../electron/bank/db/contacts';
import { newestAction } from '../../../../electron/bank/db/likeness';
import type { Context } from '../../../../electron/bank/services/context';
import { listHistory } from '../../../../electron/bank/services/history';
import { laterEditsOf } from '../../../../electron/bank/services/importing/later-edits';
import {
  editReading,
  logReading,
  markReplied,
  removeReadings,
} from '../../../../electron/bank/services/reputation-log';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { run } from '../../../helpers/imports';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const DAY = '2026-11-02';
const log = (reading: object) =>
  logReading(context, reputationOperations.log.input.parse({ day: DAY, ...reading }));
const edit = (id: number, reading: object) =>
  editReading(context, reputationOperations.edit.input.parse({ id, reading: { day: DAY, ...reading } }));
const problemOf = (reading: object): string | undefined =>
  reputationOperations.log.input.safeParse({ day: DAY, ...reading }).error?.issues[0]?.message;
const rows = ({ book }: Context): object[] =>
  book.reader.db
    .prepare('SELECT day, kind, value_milli, scale, source, replied, note FROM reading ORDER BY day, id')
    .all() as object[];

test('what is logged by hand is kept exactly as an import keeps it', async () => {
  const path = join(folder.path, 'said.csv');
  writeFileSync(
    path,
    `Date,Kind,Rating,Out of,Where,Replied,Notes
2026-10-01,review,4.5,5,Google,yes,Lovely
2026-10-02,nps,9,10,survey,no,
2026-10-03,mention,good,,Instagram,no,
2026-10-04,mention,bad,,forum,no,
2026-10-05,mention,neutral,,blog,no,
2026-10-06,mention,,,blog,no,
2026-10-07,referral,,,,no,Sent a friend
2026-10-08,thanks,,,card,no,
`,
  );
  await run(context, path, { kind: 'reputation' });
  const other = makeTestBook(folder.path);
  const byHand: object[] = [
    { kind: 'review', value: 4.5, source: 'Google', replied: true, note: 'Lovely' },
    { kind: 'nps', value: 9, source: 'survey' },
    { kind: 'mention', value: 1, source: 'Instagram' },
    { kind: 'mention', value: -1, source: 'forum' },
    { kind: 'mention', value: 0, source: 'blog' },
    { kind: 'mention', value: null, source: 'blog' },
    { kind: 'referral', note: 'Sent a friend' },
    { kind: 'thanks', source: 'card' },
  ];
  byHand.forEach((reading, at) =>
    logReading(other, reputationOperations.log.input.parse({ day: `2026-10-0${at + 1}`, ...reading })),
  );
  expect(rows(context)).toHaveLength(8);
  expect(rows(other)).toEqual(rows(context));
  close(other);
});

test('somebody typed in place is added, and somebody known is linked', () => {
  const first = log({ kind: 'thanks', who: { newName: 'Ines Roque' } });
  expect(findByName(context.book.reader, 'ines roque')).toEqual([first.contactId]);
  expect(nextToUndo(context.book.reader)?.name).toBe('Noted a word of thanks from Ines Roque');
  const second = log({ kind: 'referral', who: { contactId: first.contactId } });
  expect(second.contactId).toBe(first.contactId);
  expect(nextToUndo(context.book.reader)?.name).toBe('Noted a referral from Ines Roque');
  expect(log({ kind: 'mention' }).contactId).toBeNull();
  expect(() => log({ kind: 'thanks', who: { contactId: 99 } })).toThrow(/no longer in the book/);
});

test('each of the changes is one action that is undone and done again', async () => {
  const { id } = log({ kind: 'review', value: 2, source: 'Google', who: { newName: 'Tom' } });
  const steps = [
    () => edit(id, { kind: 'review', value: 80, scale: 100, note: 'Set right', who: null }),
    () => markReplied(context, { ids: [id], replied: true }),
    () => removeReadings(context, { ids: [id] }),
    () => log({ kind: 'nps', value: 10, who: { newName: 'Ann' } }),
  ];
  for (const step of steps) {
    const before = everything(context.book);
    step();
    const after = everything(context.book);
    expect(after).not.toEqual(before);
    await undo(context);
    expect(everything(context.book)).toEqual(before);
    await redo(context);
    expect(everything(context.book)).toEqual(after);
  }
  const { rows: deeds } = listHistory(context, { offset: 0, limit: 10, text: '' });
  expect(deeds.map(({ name }) => name)).toEqual([
    'Noted a survey score from Ann',
    'Removed a review',
    'Marked a reading as replied to',
    'Changed a review',
    'Noted a review from Tom',
    expect.any(String),
  ]);
});

test('what changes nothing makes no record', () => {
  const { id } = log({ kind: 'review', value: 4, source: 'Google' });
  const before = newestAction(context.book.reader);
  edit(id, { kind: 'review', value: 4, source: 'Google' });
  expect(markReplied(context, { ids: [id, 99], replied: false })).toEqual({ changed: 0 });
  expect(removeReadings(context, { ids: [99] })).toEqual({ removed: 0 });
  expect(newestAction(context.book.reader)).toBe(before);
});

test('what cannot be is refused in plain words', () => {
  expect(() => log({ kind: 'thanks', day: '2026-11-24' })).toThrow(/still to come/);
  expect(() => edit(99, { kind: 'thanks' })).toThrow(/no longer in the book/);
  expect(problemOf({ kind: 'review', value: 6 })).toBe('The value is not above the top of its scale');
  expect(problemOf({ kind: 'nps', value: 10 })).toBeUndefined();
  expect(problemOf({ kind: 'mention', value: 2 })).toBeDefined();
  expect(problemOf({ kind: 'thanks', value: 1 })).toBeDefined();
  expect(problemOf({ kind: 'review' })).toBeDefined();
});

test('an import says what was changed by hand since, in its own words', async () => {
  const path = join(folder.path, 'later.csv');
  writeFileSync(path, 'Date,Kind,Rating\n2026-10-01,review,4\n');
  const { importId } = await run(context, path, { kind: 'reputation' });
  edit(1, { kind: 'review', day: '2026-10-01', value: 5, replied: true });
  expect(await laterEditsOf(context, importId ?? 0)).toMatchObject([
    {
      what: 'reading 1',
      happened: 'changed',
      fields: [
        { from: { text: '4' }, to: { text: '5' } },
        { from: { text: 'no' }, to: { text: 'yes' } },
      ],
    },
  ]);
});
