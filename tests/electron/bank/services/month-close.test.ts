import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { day } from '../../../../src/domain/day';
import { type Month, month } from '../../../../src/domain/month';
import { lastLockedDay } from '../../../../electron/bank/db/month-locks';
import { editAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { status } from '../../../../electron/bank/services/book';
import type { Context } from '../../../../electron/bank/services/context';
import { undoOne } from '../../../../electron/bank/services/history';
import { checklist, lockMonth, unlockMonth } from '../../../../electron/bank/services/month-close';
import { getStatement, listStatements } from '../../../../electron/bank/services/statements';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { run } from '../../../helpers/imports';
import { addPeople } from '../../../helpers/statement-book';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook, onDay } from '../../../helpers/test-book';

const SEPTEMBER = month('2026-09');
const OCTOBER = month('2026-10');
const NOVEMBER = month('2026-11');
const folder = tempFolder();
let context: Context;

beforeEach(() => {
  context = makeTestBook(folder.path, day('2026-11-23'));
  addPeople(context);
});
afterEach(() => close(context));

const paper = (of: Month, hideNames = false) => getStatement(context, { month: of, hideNames });
const log = (on: string, kind = 'answer_question', contactId = 1) =>
  logAct(context, actSchema.parse({ kind, day: day(on), who: [{ contactId }] }));

/** The very bytes a book keeps of its frozen papers. */
function kept({ book }: Context): unknown[] {
  return book.reader.db.prepare('SELECT * FROM frozen_statement ORDER BY lock_id').all();
}

describe('locking a month', () => {
  it('freezes its paper, and names the action', () => {
    log('2026-10-03');
    expect(lockMonth(context, { month: OCTOBER })).toEqual({ months: [OCTOBER] });
    expect(paper(OCTOBER)).toMatchObject({ locked: true, lockedOn: '2026-11-23', formulaVersion: 1 });
    expect(status(context)).toMatchObject({ undo: 'Locked October 2026', lockedThrough: '2026-10-31' });
  });

  it('locks the open months before it in the same action, oldest first', async () => {
    log('2026-08-12', 'introduction');
    log('2026-10-03');
    expect(checklist(context, { month: OCTOBER }).alsoLocked).toEqual(['2026-08', '2026-09']);
    expect(lockMonth(context, { month: OCTOBER }).months).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(status(context).undo).toBe('Locked October 2026 and 2 earlier months');
    expect(paper(OCTOBER)).toMatchObject({ opensAfter: '2026-09-30', corrections: [] });
    expect(paper(OCTOBER).exact.corrections).toBe(0);
    await undo(context);
    expect(lastLockedDay(context.book.reader)).toBeNull();
    await redo(context);
    expect(lastLockedDay(context.book.reader)).toBe('2026-10-31');
  });

  it('refuses a month still running, one locked already, and one before a locked one', () => {
    log('2026-10-03');
    expect(() => lockMonth(context, { month: NOVEMBER })).toThrow(/is not over yet.*December 2026/);
    lockMonth(context, { month: OCTOBER });
    expect(() => lockMonth(context, { month: OCTOBER })).toThrow('locked already');
    expect(() => lockMonth(context, { month: SEPTEMBER })).toThrow('correction in November 2026');
  });

  it('shows what is recorded in it later as corrections in the open month', () => {
    const { actId } = log('2026-10-03');
    log('2026-10-20', 'promotion');
    lockMonth(context, { month: OCTOBER });
    const before = paper(OCTOBER);
    log('2026-10-31', 'introduction', 2);
    removeActs(context, { ids: [actId] });
    expect(paper(OCTOBER)).toEqual(before);
    const { corrections, printed, opensAfter: through } = paper(NOVEMBER);
    expect(through).toBe('2026-10-31');
    expect(corrections).toMatchObject([
      { change: 'removed', day: '2026-10-03', points: -4, who: 'Ines Roque', recordedOn: '2026-11-23' },
      { change: 'added', day: '2026-10-31', points: 8, worth: 8, who: 'Tom Adeyemi' },
    ]);
    expect(printed.opening).toBe(before.printed.closing);
    expect(getStatement(context, { month: NOVEMBER, hideNames: true }).corrections[0]?.who).toBe('a contact');
  });

  it('says nothing of an edit that changes no points', () => {
    const { actId } = log('2026-10-03');
    lockMonth(context, { month: OCTOBER });
    const same = { kind: 'answer_question', day: '2026-10-03', who: [{ contactId: 2 }], note: 'for Tom' };
    editAct(context, { ...actSchema.parse(same), id: actId });
    expect(paper(NOVEMBER)).toMatchObject({ corrections: [], exact: { corrections: 0 } });
    expect(paper(OCTOBER).lines[0]).toMatchObject({ who: 'Ines Roque', note: '' });
  });

  it('takes what was moved to another month out of the locked one', () => {
    const { actId } = log('2026-10-03');
    lockMonth(context, { month: OCTOBER });
    const moved = { kind: 'answer_question', day: '2026-11-03', who: [{ contactId: 1 }] };
    editAct(context, { ...actSchema.parse(moved), id: actId });
    expect(paper(NOVEMBER)).toMatchObject({
      corrections: [{ change: 'removed', day: '2026-10-03', points: -4 }],
      lines: [{ day: '2026-11-03', points: 4 }],
    });
  });

  it('lists locked months as their papers have them', () => {
    const { actId } = log('2026-10-03');
    lockMonth(context, { month: OCTOBER });
    const closing = paper(OCTOBER).exact.closing;
    removeActs(context, { ids: [actId] });
    const [november, october] = listStatements(context);
    expect(october).toMatchObject({ month: OCTOBER, closing, lockedOn: '2026-11-23', canLock: false });
    expect(november).toMatchObject({ opening: closing, closing: 0, lockedOn: null, canLock: false });
  });
});

describe('undoing, unlocking and locking anew', () => {
  it('undo takes a lock back as if it had never been, and redo finds its paper again', async () => {
    const { actId } = log('2026-10-03');
    const before = everything(context.book);
    lockMonth(context, { month: OCTOBER });
    const locked = paper(OCTOBER);
    await undo(context);
    expect(everything(context.book)).toEqual(before);
    expect(paper(OCTOBER).locked).toBe(false);
    await redo(context);
    expect(paper(OCTOBER)).toEqual(locked);
    removeActs(context, { ids: [actId] });
    expect(paper(NOVEMBER).corrections).toMatchObject([{ change: 'removed' }]);
  });

  it('unlocks a month with every later one, and keeps their papers', () => {
    log('2026-09-03');
    lockMonth(context, { month: SEPTEMBER });
    lockMonth(context, { month: OCTOBER });
    const papers = kept(context);
    expect(unlockMonth(context, { month: SEPTEMBER }).months).toEqual([SEPTEMBER, OCTOBER]);
    expect(status(context)).toMatchObject({
      undo: 'Unlocked September 2026 and 1 later month',
      lockedThrough: null,
    });
    expect(listStatements(context)[1]).toMatchObject({ lockedOn: null, unlockedOn: '2026-11-23' });
    expect(kept(context)).toEqual(papers);
    expect(() => unlockMonth(context, { month: SEPTEMBER })).toThrow('is not locked');
  });

  it('moves corrections back where they belong, and a new lock freezes them there', () => {
    log('2026-10-03');
    lockMonth(context, { month: OCTOBER });
    log('2026-10-20', 'introduction');
    unlockMonth(context, { month: OCTOBER });
    expect(paper(NOVEMBER)).toMatchObject({ corrections: [], opensAfter: null });
    expect(paper(OCTOBER).deposits).toBe(2);
    lockMonth(context, { month: OCTOBER });
    expect(paper(OCTOBER)).toMatchObject({ locked: true, deposits: 2 });
    expect(paper(NOVEMBER)).toMatchObject({ corrections: [], exact: { corrections: 0 } });
  });

  it('an act from before the lock is undone and done again as corrections', async () => {
    log('2026-10-03');
    const { actId } = log('2026-10-31', 'introduction');
    lockMonth(context, { month: OCTOBER });
    const before = paper(OCTOBER);
    const action = context.book.reader.db
      .prepare<[], { id: number }>("SELECT max(id) AS id FROM action WHERE name LIKE 'Logged%'")
      .get();
    await undoOne(context, { id: action?.id ?? 0 });
    expect(paper(OCTOBER)).toEqual(before);
    expect(paper(NOVEMBER).corrections).toMatchObject([{ actId, change: 'removed', points: -8, worth: -8 }]);
    await redo(context);
    expect(paper(NOVEMBER)).toMatchObject({ corrections: [], exact: { corrections: 0 } });
  });

  it('does not undo a lock that a later one follows from', async () => {
    log('2026-09-03');
    lockMonth(context, { month: SEPTEMBER });
    lockMonth(context, { month: OCTOBER });
    const action = context.book.reader.db
      .prepare<[], { id: number }>("SELECT id FROM action WHERE name = 'Locked September 2026'")
      .get();
    await expect(undoOne(context, { id: action?.id ?? 0 })).rejects.toThrow(/Locked October 2026/);
    expect(lastLockedDay(context.book.reader)).toBe('2026-10-31');
  });

  it('undo of an unlocking locks again with the same paper', async () => {
    log('2026-10-03');
    lockMonth(context, { month: OCTOBER });
    const locked = paper(OCTOBER);
    unlockMonth(context, { month: OCTOBER });
    await undo(context);
    expect(paper(OCTOBER)).toEqual(locked);
    expect(lastLockedDay(context.book.reader)).toBe('2026-10-31');
  });
});

describe('as known then', () => {
  it('leaves out what was recorded after the month, and keeps what was removed after it', () => {
    const then = onDay(context, day('2026-10-20'));
    const early = logAct(then, actSchema.parse({ kind: 'answer_question', day: '2026-10-03' }));
    log('2026-10-05', 'introduction');
    removeActs(context, { ids: [early.actId] });
    const known = getStatement(context, { month: OCTOBER, hideNames: false, knownThen: true });
    expect(known).toMatchObject({ knownOn: '2026-10-31', deposits: 1, lines: [{ day: '2026-10-03' }] });
    expect(paper(OCTOBER)).toMatchObject({ knownOn: null, lines: [{ day: '2026-10-05' }] });
  });
});

describe('the checklist', () => {
  it('counts what there is to look at, and none of it keeps the month open', () => {
    log('2026-10-03', 'complaint_open', 3);
    const { checks } = checklist(context, { month: OCTOBER });
    expect(Object.fromEntries(checks.map(({ about, look }) => [about, look]))).toEqual({
      entries: false,
      sales: false,
      presence: true,
      imports: false,
      complaints: true,
      late: true,
      freshness: true,
      before: false,
    });
    expect(checks).toContainEqual({ about: 'presence', look: true, ofMonth: 1, inAll: 3 });
    expect(checks.find(({ about }) => about === 'complaints')).toMatchObject({
      people: [{ contactId: 3, name: 'Vera Lund', since: '2026-10-03' }],
    });
  });

  it('counts an act once, however many people it reached, as the ledger does', () => {
    const who = [{ contactId: 1 }, { contactId: 2 }];
    logAct(context, actSchema.parse({ kind: 'introduction', day: '2026-10-03', who }));
    const { checks } = checklist(context, { month: OCTOBER });
    expect(checks).toContainEqual({ about: 'entries', look: false, entries: 1 });
  });

  it('counts sales nobody is known for, and rows an import had to leave out', async () => {
    const rows = ['2026-10-05,20.00,a@example.com', '2026-10-06,30.00,', '2026-10-07,30.00,not an address'];
    const file = folder.write('october.csv', `Date,Total,Email\n${rows.join('\n')}\n`);
    await run(onDay(context, day('2026-11-03')), file);
    const { checks } = checklist(context, { month: OCTOBER });
    expect(checks).toContainEqual({ about: 'sales', look: true, unmatched: 1, sumCents: 3000 });
    expect(checks).toContainEqual({ about: 'imports', look: true, rows: 1, imports: 1 });
    expect(checks).toContainEqual({ about: 'freshness', look: false, lastImportOn: '2026-11-03' });
  });
});

it('an import into a locked month changes nothing on its paper', async () => {
  log('2026-10-03');
  lockMonth(context, { month: OCTOBER });
  const before = [paper(OCTOBER), paper(OCTOBER, true), kept(context)];
  await run(context, folder.write('late.csv', 'Date,Total,Email\n2026-10-05,20.00,a@example.com\n'));
  expect([paper(OCTOBER), paper(OCTOBER, true), kept(context)]).toEqual(before);
  expect(before[0]).toMatchObject({ sales: { orders: 0 } });
});
