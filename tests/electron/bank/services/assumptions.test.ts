import { afterEach, beforeEach, expect, test } from 'vitest';
import { assumptionsOperations } from '../../../../src/contract/assumptions';
import { day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { month } from '../../../../src/domain/month';
import { insertLock } from '../../../../electron/bank/db/month-locks';
import { getAssumptions, saveAssumptions } from '../../../../electron/bank/services/assumptions';
import { type Context, change } from '../../../../electron/bank/services/context';
import { listHistory, undoOne } from '../../../../electron/bank/services/history';
import { assumptionsOn } from '../../../../electron/bank/services/measuring/assumptions';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

let context: Context;
const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const stated = {
  ownerRate: 0.12,
  ownerRateWeight: 40,
  ownerSpendCents: 8_050,
  assumedLift: 0.03,
  grossMargin: 0.4,
  note: 'From the till rolls of 2025',
  takesEffectOn: '2026-11-01',
};
const written = (more: object) => assumptionsOperations.save.input.parse({ ...stated, ...more });
const problemOf = (more: object): string | undefined =>
  assumptionsOperations.save.input.safeParse({ ...stated, ...more }).error?.issues[0]?.message;

test('a book comes with assumptions, and a new version holds from its day on', () => {
  expect(getAssumptions(context)).toMatchObject({
    inForce: { version: 0, recordedOn: null, ownerRate: 0.05, assumedLift: 0, grossMargin: null },
    earliest: null,
    horizonDays: 90,
  });
  expect(saveAssumptions(context, written({}))).toEqual({ version: 1 });
  const view = getAssumptions(context);
  expect(view.inForce).toEqual({ ...written({}), version: 1, recordedOn: '2026-11-23' });
  expect(view.versions.map(({ version }) => version)).toEqual([1, 0]);
  const { reader } = context.book;
  expect(assumptionsOn(reader, day('2026-10-31')).ownerRate).toBe(0.05);
  expect(assumptionsOn(reader, day('2026-11-01'))).toEqual({
    horizonDays: 90,
    ownerRate: 0.12,
    ownerRateWeight: 40,
    ownerSpendCents: cents(8_050),
    assumedLift: 0.03,
    grossMargin: 0.4,
  });
});

test('one dated ahead is not in force yet', () => {
  saveAssumptions(context, written({ takesEffectOn: '2026-12-01' }));
  expect(getAssumptions(context)).toMatchObject({ inForce: { version: 0 }, earliest: { day: '2026-12-01' } });
});

test('what stands already, and what would change a day that is settled, is refused', () => {
  saveAssumptions(context, written({}));
  expect(() => saveAssumptions(context, written({ takesEffectOn: '2026-11-20' }))).toThrow(/stand already/);
  expect(() => saveAssumptions(context, written({ ownerRate: 0.2, takesEffectOn: '2026-10-31' }))).toThrow(
    /cannot begin before it/,
  );
  change(context, 'Locked', (handle) =>
    insertLock(handle, { month: month('2026-11'), formulaVersion: 1, closing: 0, follows: null }),
  );
  expect(() => saveAssumptions(context, written({ ownerRate: 0.2, takesEffectOn: '2026-11-30' }))).toThrow(
    'November 2026 is locked, and a locked month never changes. New assumptions may begin on 1 Dec 2026 or later.',
  );
});

test('each has bounds that make sense, said plainly', () => {
  expect(problemOf({ ownerRate: 0 })).toMatch(/cannot be told from nobody/);
  expect(problemOf({ ownerRate: 5 })).toBe('At most 95 % of people');
  expect(problemOf({ ownerRateWeight: 5000 })).toMatch(/drown/);
  expect(problemOf({ ownerSpendCents: 0 })).toBe('Somebody who buys spends something');
  expect(problemOf({ assumedLift: 3 })).toBe('At most 50 people of 100 more');
  expect(problemOf({ grossMargin: 1.2 })).toBe('At most 100 %: nobody keeps more than they take');
  expect(problemOf({ grossMargin: null })).toBeUndefined();
});

test('a version is one action: undone and done again, and not before a newer one', async () => {
  const before = everything(context.book);
  saveAssumptions(context, written({}));
  const after = everything(context.book);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  await redo(context);
  expect(everything(context.book)).toEqual(after);
  const { rows } = listHistory(context, { offset: 0, limit: 10, text: '' });
  expect(rows[0]).toMatchObject({
    name: 'Changed the assumptions of the estimate',
    touched: [{ what: 'assumption', created: 1 }],
  });
  saveAssumptions(context, written({ ownerRate: 0.2 }));
  await expect(undoOne(context, { id: rows[0]?.id ?? 0 })).rejects.toThrow(/builds on this/);
});
