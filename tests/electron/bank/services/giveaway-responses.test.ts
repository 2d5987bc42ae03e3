import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editAct, logAct, removeActs } from '../../../../electron/bank/services/acts';
import { editResponse, removeResponses } from '../../../../electron/bank/services/changed-responses';
import { checkBook } from '../../../../electron/bank/services/check';
import type { Context } from '../../../../electron/bank/services/context';
import { responses } from '../../../../electron/bank/services/giveaway-responses';
import { get, remove } from '../../../../electron/bank/services/giveaways';
import { laterEditsOf } from '../../../../electron/bank/services/importing/later-edits';
import { listHistory, undoOne } from '../../../../electron/bank/services/history';
import { undoImport } from '../../../../electron/bank/services/importing/undo-import';
import { bringBack, editMany } from '../../../../electron/bank/services/many-acts';
import { addPerson } from '../../../../electron/bank/services/person';
import { redo, undo } from '../../../../electron/bank/services/undo';
import { actSchema } from '../../../../src/contract/acts';
import { contactSchema } from '../../../../src/contract/people';
import { day } from '../../../../src/domain/day';
import { answers, give, note, postings, regive } from '../../../helpers/giveaway-book';
import { counts, run } from '../../../helpers/imports';
import { resultOf } from '../../../helpers/results-book';
import { newestAction } from '../../../helpers/random-history';
import { tempFolder } from '../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
const person = (context: Context, name: string, email = ''): number =>
  addPerson(context, contactSchema.parse({ name, email })).id;
const people = ({ book: { reader } }: Context): unknown[] =>
  reader.db.prepare('SELECT name, email FROM contact ORDER BY id').raw().all();
const idOf = (context: Context, giveawayId: number, name: string): number =>
  responses(context, { giveawayId, offset: 0, limit: 200 }).rows.find((row) => row.name === name)?.id ?? 0;

async function thereAndBack(context: Context, step: () => unknown): Promise<void> {
  const before = everything(context.book);
  step();
  const after = everything(context.book);
  expect(after).not.toEqual(before);
  await undo(context);
  expect(everything(context.book)).toEqual(before);
  await redo(context);
  expect(everything(context.book)).toEqual(after);
}

describe('responses noted by hand', () => {
  it('post to whom they name, and leave the rest to the audience', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    const noted = { responses: 0, people: 0, points: 0 };
    await thereAndBack(context, () =>
      Object.assign(noted, note(context, id, 'attended', ['Ann', 'Bob <bob@x.com>'])),
    );
    // 2 × 5 points less 2 × 0.75 of the audience
    expect(noted).toEqual({ responses: 2, people: 2, points: 8.5 });
    expect(postings(context)).toEqual(['2026-05-04 audience 6', '2026-05-04 Ann 5', '2026-05-04 Bob 5']);
    expect(responses(context, { giveawayId: id, offset: 1, limit: 5 })).toMatchObject({
      total: 2,
      rows: [{ name: 'Bob', email: 'bob@x.com', way: 'attended', day: '2026-05-04', minutes: null }],
    });
    expect(checkBook(context)).toMatchObject({ ok: true });
  });

  it.each([
    ['webinar', 'attended', 5],
    ['workshop', 'attended', 5],
    ['event_talk', 'attended', 5],
    ['guide', 'attended', 3],
    ['webinar', 'downloaded', 3],
    ['webinar', 'registered', null],
    ['guide', 'replied', null],
  ] as const)('of a %s, %s posts %s', (kind, way, points) => {
    const context = book();
    note(context, give(context, { kind, audience: 0 }), way, ['Ann']);
    expect(postings(context)).toEqual(points === null ? [] : [`2026-05-04 Ann ${points}`]);
  });

  it('are taken off their own day of a series', async () => {
    const context = book();
    const id = give(context, { audience: 8, furtherDays: ['2026-05-11'] });
    await thereAndBack(context, () => note(context, id, 'attended', ['Ann', 'Bob'], { day: '2026-05-11' }));
    expect(postings(context)).toEqual([
      '2026-05-04 audience 3',
      '2026-05-11 audience 1.5',
      '2026-05-11 Ann 5',
      '2026-05-11 Bob 5',
    ]);
  });

  it('are posted once to a person, by the daily limit', () => {
    const context = book();
    const [first, second] = [
      give(context, { audience: 0 }),
      give(context, { title: 'Evening', audience: 0 }),
    ];
    note(context, first, 'attended', ['Ann']);
    note(context, first, 'downloaded', ['Ann'], { day: '2026-05-06' });
    note(context, second, 'attended', ['Ann']);
    expect(postings(context)).toEqual(['2026-05-04 Ann 5', '2026-05-04 Ann 0']);
    expect(answers(context)).toHaveLength(3);
  });

  it('again are as they were, but for minutes that were missing', () => {
    const context = book();
    const id = give(context, { audience: 10 });
    note(context, id, 'attended', ['Ann', 'Bob']);
    const before = newestAction(context);
    expect(note(context, id, 'attended', ['ann ', 'BOB', 'Bob'])).toEqual({
      responses: 0,
      people: 0,
      points: 0,
    });
    expect(newestAction(context)).toBe(before);
    expect(note(context, id, 'attended', ['Ann'], { minutes: 45 })).toEqual({
      responses: 1,
      people: 0,
      points: 0,
    });
    expect(note(context, id, 'attended', ['Ann'], { minutes: 30 })).toMatchObject({ responses: 0 });
    expect(answers(context)).toEqual(['Ann attended 2026-05-04 45', 'Bob attended 2026-05-04']);
  });

  it('find people by address, then by a name that only one has', () => {
    const context = book();
    const ann = person(context, 'Ann Lee', 'ann@x.com');
    person(context, 'Bob Ray');
    person(context, 'Cy');
    person(context, 'cy');
    const id = give(context);
    const made = note(context, id, 'registered', [
      'Somebody else <ANN@x.com>',
      'ann lee <ann@home.com>', // another address is somebody else
      'bob ray <bob@x.com>', // and a blank one is filled
      'Cy', // one of two: somebody new
    ]);
    expect(made).toMatchObject({ responses: 4, people: 2 });
    expect(people(context)).toEqual([
      ['Ann Lee', 'ann@x.com'],
      ['Bob Ray', 'bob@x.com'],
      ['Cy', null],
      ['cy', null],
      ['ann lee', 'ann@home.com'],
      ['Cy', null],
    ]);
    expect(responses(context, { giveawayId: id, offset: 0, limit: 1 }).rows[0]?.contactId).toBe(ann);
  });

  it('what nobody can be known by is refused, and nothing is changed', () => {
    const context = book();
    const id = give(context);
    const before = newestAction(context);
    expect(() => note(context, id, 'attended', ['Ann', 'Bob <bob>'])).toThrow(
      '“bob” is not an e-mail address.',
    );
    expect(() => note(context, id, 'attended', [' '])).toThrow('neither a name nor an address');
    expect(() => note(context, 99, 'attended', ['Ann'])).toThrow('This giveaway is no longer in the book.');
    expect([newestAction(context), people(context)]).toEqual([before, []]);
  });

  it('what the owner has logged for somebody counts', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    const who = [{ contactId: person(context, 'Ann') }];
    logAct(context, actSchema.parse({ kind: 'content_giveaway', day: '2026-05-04', giveawayId: id, who }));
    await thereAndBack(context, () => note(context, id, 'attended', ['Ann']));
    expect(postings(context)).toEqual(['2026-05-04 audience 6.75', '2026-05-04 Ann 3']);
  });
});

describe('a report that comes after', () => {
  const REPORT = folder.write(
    'zoom.csv',
    readFileSync(join(import.meta.dirname, '../../../fixtures/catalogue/zoom-webinar.csv')),
  );
  const linen = { title: 'Linen, washed well', startsOn: '2026-10-08', audience: 10 };

  it('adds nothing twice and brings the minutes; undo leaves what was noted', async () => {
    const context = book();
    const id = give(context, linen);
    note(context, id, 'attended', ['Ines Roque <ines@example.com>', 'Eve <eve@example.com>'], {
      day: '2026-10-08',
    });
    const before = everything(context.book);
    const posted = postings(context);
    const ran = await run(context, REPORT, { kind: null });
    expect(postings(context)).toEqual(posted);
    expect(get(context, { id }).lengthMinutes).toBe(64);
    expect(answers(context)).toEqual([
      'Ines Roque attended 2026-10-08 49',
      'Eve attended 2026-10-08 60',
      'Ines Roque registered 2026-09-30',
      'Tom Adeyemi registered 2026-10-01',
      'Eve registered 2026-10-02',
    ]);
    expect((await run(context, REPORT, { kind: null })).importId).toBeNull();
    expect((await undoImport(context, { id: ran.importId ?? 0 })).kept).toEqual([]);
    expect(everything(context.book)).toEqual(before);
  });

  it('and somebody put down by name alone is the guest of that name in it', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    note(context, id, 'attended', ['Ann Lee', 'Bob Ray', 'bob  ray <bob@x.com>']);
    const came = 'Name,Email,Date,Attended,Minutes\nann LEE,,2026-05-04,yes,40\nCy,,2026-05-04,yes,5\n';
    const path = folder.write('guests.csv', came);
    const ran = await run(context, path, { kind: 'responses', giveawayId: id });
    expect(counts(ran)).toContain('2 people: 3 new, 1 updated');
    expect(answers(context).slice(0, 1)).toEqual(['Ann Lee attended 2026-05-04 40']);
    expect(people(context)).toEqual([
      ['Ann Lee', null],
      ['Bob Ray', 'bob@x.com'],
      ['Cy', null],
    ]);
    expect((await run(context, path, { kind: 'responses', giveawayId: id })).importId).toBeNull();
  });

  it('taken back with what was added by hand, leaves nothing of the giveaway it made', async () => {
    const context = book();
    const before = everything(context.book);
    const { importId } = await run(context, REPORT, { kind: null });
    regive(context, 1, { links: ['slides.pdf'], work: [{ minutes: 30 }], furtherDays: ['2026-10-15'] });
    const edits = await laterEditsOf(context, importId ?? 0);
    expect(edits.map(({ what, happened }) => `${what} ${happened}`)).toEqual([
      'giveaway “Linen, washed well” changed', // it ends later
      'hours put into “Linen, washed well” added',
      'link of “Linen, washed well” added',
      'day of “Linen, washed well” added',
    ]);
    expect((await undoImport(context, { id: importId ?? 0, laterEdits: 'drop' })).kept).toEqual([]);
    expect(everything(context.book)).toEqual(before);
  });

  it('makes a new giveaway where the owner has removed the one it made', async () => {
    const context = book();
    const first = await run(context, REPORT, { kind: null });
    const posted = postings(context);
    remove(context, { id: 1 });
    expect(postings(context)).toEqual([]);
    const again = await run(context, REPORT, { kind: null });
    expect(postings(context)).toEqual(posted);
    expect(checkBook(context)).toMatchObject({
      ok: true,
      counts: { giveaways: 1, contacts: 3, responses: 5 },
    });
    expect(first.importId).not.toBe(again.importId);
  });
});

describe('changing a response', () => {
  const setOut = (): { context: Context; id: number; ann: number } => {
    const context = book();
    const id = give(context, { audience: 10 });
    note(context, id, 'attended', ['Ann', 'Bob']);
    return { context, id, ann: idOf(context, id, 'Ann') };
  };
  const change = (
    context: Context,
    id: number,
    way: 'attended' | 'registered' | 'downloaded',
    on = '2026-05-04',
  ) => editResponse(context, { id, way, day: day(on), minutes: 30 });

  it('its minutes change no posting', async () => {
    const { context, ann } = setOut();
    const before = postings(context);
    await thereAndBack(context, () => change(context, ann, 'attended'));
    expect(postings(context)).toEqual(before);
    expect(answers(context)[0]).toBe('Ann attended 2026-05-04 30');
  });

  it('its day takes the posting along, and nobody else’s', async () => {
    const { context, ann } = setOut();
    await thereAndBack(context, () => change(context, ann, 'attended', '2026-05-05'));
    expect(postings(context)).toEqual(['2026-05-04 audience 6', '2026-05-04 Bob 5', '2026-05-05 Ann 5']);
  });

  it('one who only registered is again one of the audience, and back', async () => {
    const { context, ann } = setOut();
    await thereAndBack(context, () => change(context, ann, 'registered'));
    expect(postings(context)).toEqual(['2026-05-04 audience 6.75', '2026-05-04 Bob 5']);
    await thereAndBack(context, () => change(context, ann, 'downloaded'));
    expect(postings(context)).toEqual(['2026-05-04 audience 6', '2026-05-04 Ann 3', '2026-05-04 Bob 5']);
  });

  it('to what is on record already is refused', () => {
    const { context, id, ann } = setOut();
    note(context, id, 'registered', ['Ann']);
    expect(() => change(context, ann, 'registered')).toThrow('on record already');
    expect(() => change(context, 99, 'registered')).toThrow('This response is no longer in the book.');
  });
});

describe('removing responses', () => {
  it('gives the people back to the audience, and takes the posting with the last of them', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    const before = postings(context);
    note(context, id, 'attended', ['Ann', 'Bob']);
    const ids = responses(context, { giveawayId: id, offset: 0, limit: 9 }).rows.map((row) => row.id);
    await thereAndBack(context, () =>
      expect(removeResponses(context, { ids: ids.slice(0, 1) })).toEqual({ removed: 1 }),
    );
    expect(postings(context)).toEqual(['2026-05-04 audience 6.75', '2026-05-04 Bob 5']);
    await thereAndBack(context, () => removeResponses(context, { ids }));
    expect([postings(context), answers(context)]).toEqual([before, []]);
    // and whoever came after all is posted again
    await thereAndBack(context, () => note(context, id, 'attended', ['Bob']));
    expect(postings(context)).toEqual(['2026-05-04 audience 6.75', '2026-05-04 Bob 5']);
  });

  it('leaves what they did besides posted', async () => {
    const context = book();
    const id = give(context, { audience: 0 });
    note(context, id, 'registered', ['Ann']);
    note(context, id, 'attended', ['Ann']);
    note(context, id, 'downloaded', ['Ann'], { day: '2026-05-06' });
    const attended = responses(context, { giveawayId: id, offset: 0, limit: 9 }).rows[1]?.id ?? 0;
    await thereAndBack(context, () => removeResponses(context, { ids: [attended] }));
    expect(postings(context)).toEqual(['2026-05-06 Ann 3']);
  });

  it('leaves what the owner had logged for somebody, and so does another day', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    const logged = { kind: 'webinar_attended', day: '2026-05-05', giveawayId: id, who: [{ newName: 'Ann' }] };
    logAct(context, actSchema.parse(logged));
    const before = postings(context);
    note(context, id, 'attended', ['Ann']);
    const noted = postings(context);
    const response = idOf(context, id, 'Ann');
    editResponse(context, { id: response, way: 'attended', day: day('2026-05-06'), minutes: null });
    expect(postings(context)).toEqual(noted);
    await thereAndBack(context, () => removeResponses(context, { ids: [response] }));
    expect(postings(context)).toEqual(before);
  });

  it('what the owner has removed from the ledger is not posted again by a list', () => {
    const context = book();
    const id = give(context, { audience: 0 });
    note(context, id, 'attended', ['Ann']);
    removeActs(context, { ids: [2] });
    note(context, id, 'attended', ['Bob']);
    regive(context, id, { notes: 'x' });
    expect(postings(context)).toEqual([]);
  });
});

describe('what was removed from the ledger and is brought back', () => {
  it('is an audience less whom has been named since', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    removeActs(context, { ids: [1] });
    note(context, id, 'attended', ['Ann', 'Bob']);
    await thereAndBack(context, () => expect(bringBack(context, { ids: [1] })).toEqual({ broughtBack: 1 }));
    expect(postings(context)).toEqual(['2026-05-04 audience 6', '2026-05-04 Ann 5', '2026-05-04 Bob 5']);
  });

  it('comes back without its giveaway where that was removed', async () => {
    const context = book();
    const id = give(context, { audience: 10 });
    note(context, id, 'attended', ['Ann']);
    const before = postings(context);
    remove(context, { id });
    await thereAndBack(context, () => bringBack(context, { ids: [1, 2] }));
    expect(postings(context)).toEqual(before);
    const mentions = 'SELECT count(*) FROM act WHERE giveaway_id IS NOT NULL';
    expect(context.book.reader.db.prepare(mentions).pluck().get()).toBe(0);
    expect(checkBook(context)).toMatchObject({ ok: true });
  });

  it('and nothing is logged for a giveaway that was removed', () => {
    const context = book();
    const id = give(context);
    const answered = { kind: 'answer_question', day: '2026-05-04', who: [{ newName: 'Ann' }] };
    const { actId } = logAct(context, actSchema.parse(answered));
    remove(context, { id });
    const refusal = 'This giveaway is no longer in the book.';
    expect(() => logAct(context, actSchema.parse({ ...answered, giveawayId: id }))).toThrow(refusal);
    expect(() => editMany(context, { ids: [actId], change: { giveawayId: id } })).toThrow(refusal);
    expect(() =>
      editAct(context, { ...actSchema.parse({ ...answered, giveawayId: 99 }), id: actId }),
    ).toThrow(refusal);
  });
});

it('the results follow what is noted, taken back, done again, changed and removed', async () => {
  const context = book();
  const id = give(context, { audience: 0 });
  const now = (): number[] => {
    const { responded, registered, attended } = resultOf(context, id).funnel.counts;
    return [responded, registered, attended];
  };
  expect(now()).toEqual([0, 0, 0]);
  note(context, id, 'registered', ['Ann', 'Bob']);
  expect(now()).toEqual([2, 2, 0]);
  note(context, id, 'attended', ['Cy']);
  note(context, id, 'attended', ['Ann']);
  expect(now()).toEqual([3, 2, 2]);
  await undo(context);
  await undo(context);
  expect(now()).toEqual([2, 2, 0]);
  await redo(context);
  expect(now()).toEqual([3, 2, 1]);
  const bob = { id: idOf(context, id, 'Bob'), day: day('2026-05-04'), minutes: null };
  editResponse(context, { ...bob, way: 'attended' });
  expect(now()).toEqual([3, 1, 2]);
  removeResponses(context, { ids: [bob.id] });
  note(context, id, 'attended', ['Dee']);
  expect(now()).toEqual([3, 1, 2]);
});

describe('one of several things done is undone', () => {
  const deed = (context: Context, text: string): number =>
    listHistory(context, { offset: 0, limit: 9, text }).rows[0]?.id ?? 0;

  it('not while the audience was counted after it', async () => {
    const context = book();
    const id = give(context, { audience: 0 });
    note(context, id, 'attended', ['Ann']);
    regive(context, id, { audience: 5 });
    const refusal = '“Changed the giveaway ‘Linen care’” of 23 Nov 2026 builds on this. Undo that first.';
    await expect(undoOne(context, { id: deed(context, 'Noted') })).rejects.toThrow(refusal);
  });

  it('not while somebody else of a counted audience was named after it', async () => {
    const context = book();
    const id = give(context, { audience: 1 });
    note(context, id, 'attended', ['Ann', 'Bob']);
    note(context, id, 'attended', ['Cy'], { day: '2026-05-05' });
    await expect(undoOne(context, { id: deed(context, 'Noted 2') })).rejects.toThrow('Undo that first.');
  });

  it('but two lists for an audience nobody counted leave each other alone', async () => {
    const context = book();
    const id = give(context);
    note(context, id, 'attended', ['Ann', 'Bob']);
    note(context, id, 'attended', ['Cy'], { day: '2026-05-05' });
    await undoOne(context, { id: deed(context, 'Noted 2') });
    expect(postings(context)).toEqual(['2026-05-04 audience 3', '2026-05-05 Cy 5']);
  });
});
