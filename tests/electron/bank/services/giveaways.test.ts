import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { logAct, removeActs } from '../../../../electron/bank/services/acts';
import { update } from '../../../../electron/bank/services/book';
import { checkBook } from '../../../../electron/bank/services/check';
import type { Context } from '../../../../electron/bank/services/context';
import { exportTo } from '../../../../electron/bank/services/export';
import { edit, get, last, list, log, remove } from '../../../../electron/bank/services/giveaways';
import { listHistory } from '../../../../electron/bank/services/history';
import { lockMonth } from '../../../../electron/bank/services/month-close';
import { getStatement } from '../../../../electron/bank/services/statements';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { actSchema } from '../../../../src/contract/acts';
import { giveawaysOperations } from '../../../../src/contract/giveaways';
import { cents } from '../../../../src/domain/money';
import { month } from '../../../../src/domain/month';
import { answers, give, note, postings, regive } from '../../../helpers/giveaway-book';
import { newestAction } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
const rows = ({ book: { reader } }: Context, query: string): unknown[] =>
  reader.db.prepare(query).raw().all();
const entryIds = (context: Context): unknown[] =>
  rows(context, 'SELECT id, voided_on FROM entry ORDER BY id');

/** Does something, takes it back and does it again: the book has to be as it was each time. */
async function thereAndBack(context: Context, step: () => unknown): Promise<void> {
  const before = everything(context.book);
  step();
  const after = everything(context.book);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  await redo(context);
  expect(everything(context.book)).toEqual(after);
}

describe('logging a giveaway', () => {
  it.each([
    ['a counted audience is a quarter of the points each', { audience: 54 }, ['2026-05-04 audience 40.5']],
    ['an uncounted one is one unit', {}, ['2026-05-04 audience 3']],
    ['nobody is no posting', { audience: 0 }, []],
    [
      'a series is split over its days in whole people, the first days first',
      { audience: 11, furtherDays: ['2026-05-18', '2026-05-11'] },
      ['2026-05-04 audience 3', '2026-05-11 audience 3', '2026-05-18 audience 2.25'],
    ],
    [
      'an uncounted series is one unit a day',
      { furtherDays: ['2026-05-11'] },
      ['2026-05-04 audience 3', '2026-05-11 audience 3'],
    ],
  ])('%s', async (_what, more, expected) => {
    const context = book();
    await thereAndBack(context, () => give(context, more));
    expect(postings(context)).toEqual(expected);
    expect(checkBook(context)).toMatchObject({ ok: true });
  });

  it('keeps everything that was said of it, and the hour as it cost then', () => {
    const context = book();
    const business = { name: 'Hill Farm', zone: 'Europe/Berlin', country: 'US', hourCostCents: cents(4500) };
    update(context, business);
    const said = {
      title: 'Linen care',
      kind: 'my own podcast',
      channel: 'zoom',
      costCents: 1850,
      minutes: 90,
      audience: 54,
      lengthMinutes: 60,
      links: ['slides.pdf', 'https://example.com/recording'],
      notes: 'in the barn',
    };
    const work = [{ who: 'Ines', minutes: 120, hourCostCents: 3000 }, { minutes: 15 }];
    const days = { startsOn: '2026-05-11', furtherDays: ['2026-05-18', '2026-05-04'] };
    const id = give(context, { ...said, ...days, work });
    update(context, { ...business, hourCostCents: cents(9900) });
    expect(get(context, { id })).toEqual({
      ...said,
      id,
      startsOn: '2026-05-04',
      endsOn: '2026-05-18',
      furtherDays: ['2026-05-11', '2026-05-18'],
      hourCostCents: 4500,
      work: [
        { who: 'Ines', minutes: 120, hourCostCents: 3000 },
        { who: '', minutes: 15, hourCostCents: null },
      ],
      responses: 0,
    });
    expect(list(context)).toMatchObject([{ id, minutes: 225, kind: 'my own podcast' }]);
    regive(context, id, { notes: 'in the hall' });
    expect(get(context, { id }).hourCostCents).toBe(4500);
  });

  it('costs no more than can be added up', () => {
    const reads = (more: object) =>
      giveawaysOperations.log.input.safeParse({ title: 'a', kind: 'b', startsOn: '2026-05-04', ...more })
        .success;
    expect([reads({ costCents: 1e11 }), reads({ costCents: 1e11 + 1 })]).toEqual([true, false]);
    expect([reads({ hourCostCents: 1e8 }), reads({ hourCostCents: 1e8 + 1 })]).toEqual([true, false]);
    expect(reads({ work: [{ minutes: 1, hourCostCents: 1e8 + 1 }] })).toBe(false);
  });

  it('refuses one that ended before it began', () => {
    const context = book();
    const before = newestAction(context);
    expect(() => give(context, { endsOn: '2026-05-03' })).toThrow('It ended before it began.');
    expect(newestAction(context)).toBe(before);
  });

  it('the newest is there to begin the next one with', () => {
    const context = book();
    expect(last(context)).toBeNull();
    const id = give(context, { title: 'May', links: ['a'] });
    give(context, { title: 'March', startsOn: '2026-03-02' });
    expect(last(context)).toEqual(get(context, { id }));
  });

  it('posts by the rate card of each day, and tells the points', () => {
    const context = book();
    const series = {
      title: 'A',
      kind: 'guide',
      startsOn: '2026-05-04',
      furtherDays: ['2027-01-04'],
      audience: 8,
    };
    expect(log(context, giveawaysOperations.log.input.parse(series))).toMatchObject({
      points: 6,
      balance: expect.any(Number),
    });
    // The day to come is not yet on the balance.
    expect(rows(context, 'SELECT day, reach FROM act ORDER BY id')).toEqual([
      ['2026-05-04', 4],
      ['2027-01-04', 4],
    ]);
  });
});

describe('changing a giveaway', () => {
  const series = { audience: 11, furtherDays: ['2026-05-11', '2026-05-18'] };

  it('what it is called, cost and took changes no posting', async () => {
    const context = book();
    const id = give(context, series);
    note(context, id, 'attended', ['Ann']);
    const before = entryIds(context);
    await thereAndBack(context, () =>
      regive(context, id, {
        title: 'Linen, in short',
        kind: 'workshop',
        costCents: 900,
        minutes: 30,
        hourCostCents: null,
        work: [{ who: 'Ines', minutes: 30 }],
        links: ['b.pdf'],
        notes: 'x',
        lengthMinutes: 45,
      }),
    );
    expect(entryIds(context)).toEqual(before);
    expect(get(context, { id })).toMatchObject({
      title: 'Linen, in short',
      hourCostCents: null,
      links: ['b.pdf'],
    });
  });

  it('saved as it was makes no record', () => {
    const context = book();
    const id = give(context, { ...series, work: [{ minutes: 5 }], links: ['a'] });
    const before = newestAction(context);
    expect(regive(context, id, {})).toBe(0);
    expect(newestAction(context)).toBe(before);
  });

  it('a day that moved takes its posting along; the others stay', async () => {
    const context = book();
    const id = give(context, series);
    const before = entryIds(context);
    await thereAndBack(context, () => regive(context, id, { furtherDays: ['2026-05-11', '2026-06-01'] }));
    expect(postings(context)).toEqual([
      '2026-05-04 audience 3',
      '2026-05-11 audience 3',
      '2026-06-01 audience 2.25',
    ]);
    expect(entryIds(context)).toEqual([...before.slice(0, 2), [3, '2026-11-23'], [4, null]]);
    expect(rows(context, 'SELECT count(*) FROM act')).toEqual([[3]]);
  });

  it('days that come and go share the audience anew, and nothing is posted twice', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    await thereAndBack(context, () => regive(context, id, { furtherDays: ['2026-05-11'] }));
    expect(postings(context)).toEqual(['2026-05-04 audience 3.75', '2026-05-11 audience 3.75']);
    await thereAndBack(context, () =>
      regive(context, id, { startsOn: '2026-05-11', furtherDays: [], endsOn: null }),
    );
    expect(postings(context)).toEqual(['2026-05-11 audience 7.5']);
    expect(rows(context, 'SELECT count(*) FROM act WHERE voided_on IS NULL')).toEqual([[1]]);
  });

  it('another audience keeps those who were named, and tells what it changed', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    note(context, id, 'attended', ['Ann', 'Bob']);
    let points = 0;
    await thereAndBack(context, () => (points = regive(context, id, { audience: 20 })));
    expect(points).toBe(7.5);
    expect(postings(context)).toEqual(['2026-05-04 audience 13.5', '2026-05-04 Ann 5', '2026-05-04 Bob 5']);
    regive(context, id, { audience: 1 });
    expect(postings(context)).toEqual(['2026-05-04 Ann 5', '2026-05-04 Bob 5']);
    regive(context, id, { audience: null });
    expect(postings(context)).toEqual(['2026-05-04 audience 3', '2026-05-04 Ann 5', '2026-05-04 Bob 5']);
  });

  it('a posting the owner has removed from the ledger stays removed, and one moved there stays where it is', () => {
    const context = book();
    const id = give(context, { audience: 10, furtherDays: ['2026-05-11'] });
    removeActs(context, { ids: [1] });
    regive(context, id, { audience: 20 });
    expect(postings(context)).toEqual(['2026-05-11 audience 7.5']);
  });

  it('its channel is its postings’ channel', async () => {
    const context = book();
    const id = give(context, { channel: 'zoom' });
    const before = entryIds(context);
    await thereAndBack(context, () => regive(context, id, { channel: 'in the barn' }));
    expect(rows(context, 'SELECT channel FROM act')).toEqual([['in the barn']]);
    expect(entryIds(context)).toEqual(before);
  });

  it('in a locked month it is a correction of the month that is open', () => {
    const context = book();
    const id = give(context, { startsOn: '2026-10-05', audience: 10, channel: 'zoom' });
    lockMonth(context, { month: month('2026-10') });
    const frozen = getStatement(context, { month: month('2026-10'), hideNames: false });
    regive(context, id, { title: 'Linen, in short', costCents: 500 });
    const open = () => getStatement(context, { month: month('2026-11'), hideNames: false });
    expect(open().corrections).toEqual([]);
    regive(context, id, { audience: 20 });
    expect(open().corrections).toMatchObject([{ day: '2026-10-05', change: 'changed' }]);
    expect(getStatement(context, { month: month('2026-10'), hideNames: false })).toEqual(frozen);
  });

  it('one that is not there is refused', () => {
    const context = book();
    const id = give(context);
    remove(context, { id });
    expect(() => get(context, { id })).toThrow('This giveaway is no longer in the book.');
    const input = { id, title: 'x', kind: 'guide', startsOn: '2026-05-04' };
    expect(() => edit(context, giveawaysOperations.edit.input.parse(input))).toThrow('no longer in the book');
  });
});

describe('removing a giveaway', () => {
  it('takes its responses and postings away, and undo brings every figure back', async () => {
    const context = book();
    const id = give(context, {
      audience: 10,
      furtherDays: ['2026-05-11'],
      links: ['a'],
      work: [{ minutes: 5 }],
    });
    note(context, id, 'attended', ['Ann', 'Bob']);
    const answered = { kind: 'answer_question', day: '2026-05-04', giveawayId: id, who: [{ newName: 'Cy' }] };
    logAct(context, actSchema.parse(answered));
    await thereAndBack(context, () => expect(remove(context, { id })).toEqual({ removed: 1 }));
    // A question answered at it was answered all the same.
    expect(postings(context)).toEqual(['2026-05-04 Cy 4']);
    expect(rows(context, 'SELECT giveaway_id FROM act WHERE voided_on IS NULL')).toEqual([[null]]);
    expect([list(context), last(context), answers(context)]).toEqual([[], null, []]);
    expect(checkBook(context)).toMatchObject({ ok: true, counts: { giveaways: 0, responses: 0 } });
    const title = 'SELECT DISTINCT title FROM act JOIN giveaway ON giveaway.id = giveaway_id';
    expect(rows(context, title)).toEqual([['Linen care']]);
    const [deed] = listHistory(context, { offset: 0, limit: 1, text: '' }).rows;
    expect(deed).toMatchObject({ name: 'Removed the giveaway “Linen care”' });
    expect(deed?.touched).toContainEqual({ what: 'giveaway', created: 0, changed: 0, removed: 1 });
    expect(remove(context, { id })).toEqual({ removed: 0 });
  });
});

test('the export has everybody’s hours, the owner’s rate, and no giveaway that was removed', async () => {
  const context = book();
  give(context, {
    minutes: 90,
    hourCostCents: 4000,
    work: [{ who: 'Ines', minutes: 45, hourCostCents: 100 }],
    notes: 'n',
  });
  remove(context, { id: give(context, { title: 'Gone' }) });
  const target = join(folder.path, 'out');
  await exportTo(context, target);
  expect(readFileSync(join(target, 'giveaways.csv'), 'utf8').trim().split(/\r?\n/u)).toEqual([
    'id,title,kind,starts_on,ends_on,channel,cost_cents,hours,hour_cost_cents,audience,notes',
    '1,Linen care,webinar,2026-05-04,2026-05-04,,0,2.25,4000,,n',
  ]);
});
