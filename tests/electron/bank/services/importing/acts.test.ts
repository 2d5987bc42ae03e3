import { describe, expect, it } from 'vitest';
import { logAct, removeActs } from '../../../../../electron/bank/services/acts';
import type { Context } from '../../../../../electron/bank/services/context';
import { log as logGiveaway } from '../../../../../electron/bank/services/giveaways';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { giveawaysOperations } from '../../../../../src/contract/giveaways';
import { day } from '../../../../../src/domain/day';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook, onDay } from '../../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
const ACTS = { kind: 'acts' } as const;
let made = 0;
const file = (text: string): string => folder.write(`acts-${(made += 1)}.csv`, text);
const rows = (context: Context, query: string): unknown[] =>
  context.book.reader.db.prepare(query).raw().all();
const entries = (context: Context): unknown[] =>
  rows(
    context,
    `SELECT act.kind, entry.day, entry.recorded_on, coalesce(contact.name, '') || coalesce(contact.email, ''), entry.micropoints / 1000000.0
     FROM entry JOIN act ON act.id = act_id LEFT JOIN contact ON contact.id = contact_id
     WHERE entry.voided_on IS NULL ORDER BY entry.id`,
  );

const SHEET = `Date,What was done,Name,E-mail,Channel,How often,People reached,Minutes,Cost,Notes
2026-04-03,Answered a question,Ann Example,ann@example.com,instagram,,,10,,about sizes
2026-04-04,answer_question,,ann@example.com,,2,,,,
2026-04-05,Helped Bob with his shelf,Bob Baker,,in person,,,1:30,$12.50,
2026-04-06,Gave content away,,,newsletter,,"1,200",,,the spring guide
2026-04-07,Sent a promotion,Ann Example; Bob Baker,ann@example.com; ,email,,,,,
2026-04-08,Held a webinar they attended,,,,,,,,
`;

describe('a sheet of acts', () => {
  it('is posted as if each act had been logged on its day, recorded today', async () => {
    const context = book();
    expect(
      counts(
        await run(
          context,
          file(SHEET.replace('ann@example.com; ', 'ann@example.com; bob@example.com')),
          ACTS,
        ),
      ),
    ).toBe('6 rows, 0 orders, 3 people: 6 new, 0 updated, 0 here, 0 refused');
    expect(entries(context)).toEqual([
      ['answer_question', '2026-04-03', '2026-11-23', 'Ann Exampleann@example.com', 4],
      ['answer_question', '2026-04-04', '2026-11-23', 'Ann Exampleann@example.com', 8],
      ['hands_on_help', '2026-04-05', '2026-11-23', 'Bob Baker', 8],
      ['content_giveaway', '2026-04-06', '2026-11-23', '', 900],
      ['promotion', '2026-04-07', '2026-11-23', 'Ann Exampleann@example.com', -2],
      ['promotion', '2026-04-07', '2026-11-23', 'Bob Bakerbob@example.com', -2],
      ['webinar_attended', '2026-04-08', '2026-11-23', '', 5],
    ]);
    expect(
      rows(context, 'SELECT channel, units, reach, minutes, cost_cents, note FROM act ORDER BY id'),
    ).toEqual([
      ['instagram', 1, null, 10, null, 'about sizes'],
      ['', 2, null, null, null, ''],
      ['in person', 1, null, 90, 1250, 'Bob with his shelf'],
      ['newsletter', 1, 1200, null, null, 'the spring guide'],
      ['email', 1, null, null, null, ''],
      ['', 1, null, null, null, ''],
    ]);
  });

  it('imported again changes nothing; taken back, the book is as it was and the same file is new', async () => {
    const context = book();
    const empty = everything(context.book);
    const path = file(SHEET.replace('; ,email', ';bob@example.com,email'));
    const first = await run(context, path, ACTS);
    const before = everything(context.book);
    const again = await run(onDay(context, day('2026-12-01')), path, ACTS);
    expect(again.importId).toBeNull();
    expect(counts(again)).toBe('6 rows, 0 orders, 3 people: 0 new, 0 updated, 6 here, 0 refused');
    expect(everything(context.book)).toEqual(before);
    expect((await undoImport(context, { id: first.importId ?? 0 })).kept).toEqual([]);
    expect(everything(context.book)).toEqual(empty);
    expect((await run(context, path, ACTS)).files[0]).toMatchObject({ created: 6, unchanged: 0 });
  });

  it('a removed act stays removed', async () => {
    const context = book();
    const path = file('Date,Action,E-mail\n2026-04-03,Helped hands-on,ann@example.com\n');
    await run(context, path, ACTS);
    removeActs(context, { ids: [1] });
    const before = everything(context.book);
    const again = await rehearse(context, path, ACTS);
    expect(again.previews[0]).toMatchObject([{ happens: 'was removed, stays removed', state: 'unchanged' }]);
    expect((await run(context, path, ACTS)).importId).toBeNull();
    expect(everything(context.book)).toEqual(before);
  });

  it('two equal rows are two acts, and the daily limit holds across the file and the book', async () => {
    const context = book();
    logAct(context, {
      kind: 'hands_on_help',
      day: day('2026-04-03'),
      who: [{ newName: 'ann@example.com' }],
      channel: '',
      giveawayId: null,
      units: 1,
      reach: null,
      minutes: null,
      costCents: null,
      note: '',
    });
    const line = '2026-04-03,Helped hands-on,ann@example.com\n';
    await run(context, file(`Date,Action,E-mail\n${line}${line}${line}`), ACTS);
    expect(entries(context).map((entry) => (entry as unknown[])[4])).toEqual([8, 8, 0, 0]);
  });

  it('a name alone is one person among acts, and never somebody else who has that name', async () => {
    const context = book();
    await run(context, file('Name,E-mail\nAnn Example,ann@example.com\n'), { kind: 'people' });
    const text =
      'Date,Action,Who\n2026-04-03,Helped hands-on,Ann Example\n2026-04-04,Asked for a review,ann EXAMPLE\n';
    expect(counts(await run(context, file(text), ACTS))).toBe(
      '2 rows, 0 orders, 1 people: 2 new, 0 updated, 0 here, 0 refused',
    );
    expect(rows(context, 'SELECT DISTINCT contact_id FROM entry')).toEqual([[2]]);
    expect(rows(context, 'SELECT name, email FROM contact ORDER BY id')).toEqual([
      ['Ann Example', 'ann@example.com'],
      ['Ann Example', null],
    ]);
  });

  it('finds people by number and telephone', async () => {
    const context = book();
    const people = 'Name,Phone,Customer number\nAnn,(213) 373-4253,\nBob,,K-7\n';
    await run(context, file(people), { kind: 'people' });
    const text =
      'Date,Action,Phone,Customer number\n2026-04-03,Helped,+1 213 373 4253,\n2026-04-03,Helped,,K-7\n';
    await run(context, file(text), ACTS);
    expect(rows(context, 'SELECT contact_id FROM entry ORDER BY id')).toEqual([[1], [2]]);
  });

  it('names its giveaway by title; an unknown one is told and left out', async () => {
    const context = book();
    const guide = { title: 'Spring guide', kind: 'guide', startsOn: '2026-04-01' };
    logGiveaway(context, giveawaysOperations.log.input.parse(guide));
    const text =
      'Date,Action,Giveaway\n2026-04-03,Gave content away,spring GUIDE\n2026-04-04,Gave content away,Autumn guide\n';
    const { files } = await run(context, file(text), ACTS);
    expect(rows(context, 'SELECT giveaway_id FROM act ORDER BY id')).toEqual([[1], [1], [null]]);
    expect(files[0]?.warnings).toMatchObject([
      {
        row: 3,
        reason: 'unknown_giveaway',
        value: 'Autumn guide',
        message: expect.stringContaining('“Autumn guide”'),
      },
    ]);
  });

  it('reads costs by the column', async () => {
    const context = book();
    const text =
      'Date;Action;Cost\n2026-04-03;Gave an unexpected gift;1.234,50\n2026-04-04;Gave an unexpected gift;5,00\n';
    const { files } = await run(context, file(text), ACTS);
    expect(files[0]).toMatchObject({ decimal: 'comma' });
    expect(rows(context, 'SELECT cost_cents FROM act ORDER BY id')).toEqual([[123_450], [500]]);
    const open = 'Date,Action,Cost\n2026-04-03,Gave an unexpected gift,1.234\n';
    await expect(run(context, file(open), ACTS)).rejects.toMatchObject({ code: 'ambiguous' });
  });

  it('refuses what cannot be meant, in words that name column and value', async () => {
    const context = book();
    const text = `Date,Action,Name,E-mail,Phone,How often,Cost
2026-04-03,Danced,Ann,,,,
2026-04-03,asked for a review and a referral,Ann,,,,
2026-04-03,helpd Ann,Ann,,,,
2026-04-03,,Ann,,,,
soon,Helped,Ann,,,,
2026-04-03,Helped,,no address,,,
2026-04-03,Helped,,,12,,
2026-04-03,Helped,Ann; Bob,ann@example.com,,,
2026-04-03,Helped,Ann,,,some,
2026-04-03,Helped,Ann,,,,-5
2026-04-03,Helped,Ann,,,,5 €
2026-04-03,Helped,Ann,,,,
`;
    const { files } = await run(context, file(text), ACTS);
    expect(files[0]?.refused.map(({ row, reason, value }) => [row, reason, value])).toEqual([
      [2, 'unknown_kind', 'Danced'],
      [3, 'unknown_kind', 'asked for a review and a referral'],
      [4, 'unknown_kind', 'helpd Ann'],
      [5, 'no_kind', ''],
      [6, 'bad_day', 'soon'],
      [7, 'bad_email', 'no address'],
      [8, 'bad_phone', '12'],
      [9, 'people_do_not_match', 'ann@example.com'],
      [10, 'bad_count', 'some'],
      [11, 'bad_cost', '-5'],
      [12, 'other_currency', '5 €'],
    ]);
    for (const { message, value } of files[0]?.refused ?? []) expect(message).toContain(value);
    expect(rows(context, 'SELECT count(*) FROM act')).toEqual([[1]]);
  });

  it('shows what is stored before it is', async () => {
    const context = book();
    const path = file(SHEET.replace('; ,email', ';bob@example.com,email'));
    const before = everything(context.book);
    const preview = await rehearse(context, path, ACTS);
    expect(everything(context.book)).toEqual(before);
    expect(preview.previews[0]?.map(({ happens, state }) => [happens, state])).toEqual([
      ['deposit of 4 points, new person', 'new'],
      ['deposit of 8 points', 'new'],
      ['deposit of 8 points, new person', 'new'],
      ['deposit of 900 points', 'new'],
      ['withdrawal of 4 points, new person', 'withdrawal'],
      ['deposit of 5 points', 'new'],
    ]);
    const result = await run(context, path, ACTS);
    expect(result.files).toEqual(preview.files);
    const stored = await rehearse(context, path, ACTS);
    expect(stored.previews[0]?.map(({ row, cells }) => [row, cells])).toEqual(
      preview.previews[0]?.map(({ row, cells }) => [row, cells]),
    );
    expect(stored.previews[0]?.[2]?.cells).toMatchObject({
      day: '2026-04-05',
      act_kind: 'Helped hands-on',
      name: 'Bob Baker',
      minutes: '90',
      notes: 'Bob with his shelf',
    });
  });
});
