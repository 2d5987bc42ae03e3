import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
const READINGS = { kind: 'reputation' } as const;
let made = 0;
const file = (text: string): string => folder.write(`readings-${(made += 1)}.csv`, text);
const stored = (context: Context): unknown[] =>
  context.book.reader.db
    .prepare(
      'SELECT day, kind, value_milli, scale, source, contact_id, replied, note FROM reading ORDER BY id',
    )
    .raw()
    .all();
const values = (context: Context): unknown[] =>
  context.book.reader.db.prepare('SELECT kind, value_milli, scale FROM reading ORDER BY id').raw().all();

const STRANGER = 'from somebody not in the book';

const LIST = `Date,Kind of reading,Rating,Out of,Where,Name,E-mail,Replied,Comment
2026-04-03,Review,4,,Google,Ann,ann@example.com,yes,Lovely
2026-04-04,NPS,9,,survey,,bob@example.com,,
2026-04-05,Mention,positive,,blog,,,,Nice shop
2026-04-06,Mention,-1,,forum,,,,
2026-04-07,Referral,,,,Cleo,,,
2026-04-08,Danke,,,Post,Cleo,,,Vielen Dank
2026-04-09,Review,8.5,10,Booking,Dan,,2026-04-10,
`;

describe('a list of readings', () => {
  it('becomes readings of people who are in the book already, and makes nobody', async () => {
    const context = book();
    await run(context, file('Name,E-mail\nAnn,ann@example.com\n'), { kind: 'people' });
    expect(counts(await run(context, file(LIST), READINGS))).toBe(
      '7 rows, 0 orders, 1 people: 7 new, 0 updated, 0 here, 0 refused',
    );
    expect(stored(context)).toEqual([
      ['2026-04-03', 'review', 4000, 5, 'Google', 1, 1, 'Lovely'],
      ['2026-04-04', 'nps', 9000, 10, 'survey', null, 0, '— bob@example.com'],
      ['2026-04-05', 'mention', 1000, 1, 'blog', null, 0, 'Nice shop'],
      ['2026-04-06', 'mention', -1000, 1, 'forum', null, 0, ''],
      ['2026-04-07', 'referral', null, null, '', null, 0, '— Cleo'],
      ['2026-04-08', 'thanks', null, null, 'Post', null, 0, 'Vielen Dank\n— Cleo'],
      ['2026-04-09', 'review', 8500, 10, 'Booking', null, 1, '— Dan'],
    ]);
    expect(everything(context.book)['contact']).toHaveLength(1);
  });

  it('imported again changes nothing; taken back, the book is as it was', async () => {
    const context = book();
    const empty = everything(context.book);
    const path = file(LIST);
    const { importId } = await run(context, path, READINGS);
    const before = everything(context.book);
    const again = await run(context, path, READINGS);
    expect(again).toMatchObject({ importId: null, files: [{ created: 0, updated: 0, unchanged: 7 }] });
    expect(everything(context.book)).toEqual(before);
    expect((await undoImport(context, { id: importId ?? 0 })).kept).toEqual([]);
    expect(everything(context.book)).toEqual(empty);
  });

  it('next month’s export adds the reply and the person known by now, and takes nothing away', async () => {
    const context = book();
    const text = 'Date,Rating,Review,E-mail,Replied\n2026-04-03,5,Great,ann@example.com,no\n';
    await run(context, file(text), READINGS);
    await run(context, file('Name,E-mail\nAnn,ann@example.com\n'), { kind: 'people' });
    const before = everything(context.book);
    const next = await rehearse(context, file(text.replace(',no', ',yes')), READINGS);
    expect(next.previews[0]).toMatchObject([
      { happens: 'already here, now replied to, from a person of the book', state: 'updated' },
    ]);
    const { importId } = await run(context, file(text.replace(',no', ',yes')), READINGS);
    expect(stored(context)).toEqual([
      ['2026-04-03', 'review', 5000, 5, '', 1, 1, 'Great\n— ann@example.com'],
    ]);
    expect((await run(context, file(text), READINGS)).importId).toBeNull();
    await undoImport(context, { id: importId ?? 0 });
    expect(everything(context.book)).toEqual(before);
  });

  it('two equal reviews are two', async () => {
    const context = book();
    const path = file('Date,Rating\n2026-04-03,5\n2026-04-03,5\n');
    await run(context, path, READINGS);
    await run(context, path, READINGS);
    expect(values(context)).toEqual([
      ['review', 5000, 5],
      ['review', 5000, 5],
    ]);
  });

  it('knows scores by a header that speaks of recommending', async () => {
    const context = book();
    await run(
      context,
      file('Date,How likely are you to recommend us?\n2026-04-03,9\n2026-04-04,0\n'),
      READINGS,
    );
    expect(values(context)).toEqual([
      ['nps', 9000, 10],
      ['nps', 0, 10],
    ]);
  });

  it('reads ratings as people write them', async () => {
    const context = book();
    const ratings = ['4', '4/5', '"4,5"', '4 von 5', '★★★★☆', '★★★★', '7/10', '80 %', 'FOUR', '4 stars'];
    await run(
      context,
      file(`Date,Rating\n${ratings.map((one) => `2026-04-03,${one}\n`).join('')}`),
      READINGS,
    );
    expect(values(context)).toEqual(
      [
        [4000, 5],
        [4000, 5],
        [4500, 5],
        [4000, 5],
        [4000, 5],
        [4000, 5],
        [7000, 10],
        [80_000, 100],
        [4000, 5],
        [4000, 5],
      ].map((value) => ['review', ...value]),
    );
  });

  it('refuses what is no reading, and says why', async () => {
    const context = book();
    const text = `Date,Type of reading,Rating,Out of,E-mail
2026-04-03,Gossip,4,,
2026-04-03,Review,,,
2026-04-03,Review,fine,,
2026-04-03,Review,6,,
2026-04-03,NPS,11,,
2026-04-03,Review,4,lots,
2026-04-03,Mention,loud,,
,Review,4,,
2026-04-03,Review,4,,nobody
2026-04-03,Thanks,5,,
`;
    const { files } = await run(context, file(text), READINGS);
    expect(files[0]?.refused.map(({ row, reason, value }) => [row, reason, value])).toEqual([
      [2, 'unknown_reading', 'Gossip'],
      [3, 'no_rating', ''],
      [4, 'bad_rating', 'fine'],
      [5, 'off_the_scale', '6'],
      [6, 'off_the_scale', '11'],
      [7, 'bad_scale', 'lots'],
      [8, 'bad_mention', 'loud'],
      [9, 'no_day', ''],
      [10, 'bad_email', 'nobody'],
    ]);
    for (const { message, value } of files[0]?.refused ?? []) expect(message).toContain(value);
    expect(files[0]?.warnings).toMatchObject([{ row: 11, reason: 'rating_without_use', value: '5' }]);
  });

  it('shows what is stored before it is', async () => {
    const context = book();
    const path = file(LIST);
    const before = everything(context.book);
    const preview = await rehearse(context, path, READINGS);
    expect(everything(context.book)).toEqual(before);
    expect(preview.previews[0]?.[0]).toMatchObject({
      cells: { day: '2026-04-03', reading: 'review', rating: '4', scale: '5', replied: 'yes' },
      happens: `review, replied to, ${STRANGER}`,
      state: 'new',
    });
    expect(
      preview.previews[0]?.map(({ cells, happens }) => [
        cells['name'],
        cells['rating'],
        cells['scale'],
        cells['notes'],
        happens,
      ]),
    ).toEqual([
      ['Ann', '4', '5', 'Lovely', `review, replied to, ${STRANGER}`],
      ['bob@example.com', '9', '10', '', `survey score, ${STRANGER}`],
      ['', '+1', '', 'Nice shop', 'mention'],
      ['', '−1', '', '', 'mention'],
      ['Cleo', '', '', '', `referral, ${STRANGER}`],
      ['Cleo', '', '', 'Vielen Dank', `word of thanks, ${STRANGER}`],
      ['Dan', '8.5', '10', '', `review, replied to, ${STRANGER}`],
    ]);
    const result = await run(context, path, READINGS);
    expect(result.files).toEqual(preview.files);
    const after = await rehearse(context, path, READINGS);
    expect(after.previews[0]?.map(({ row, cells }) => [row, cells])).toEqual(
      preview.previews[0]?.map(({ row, cells }) => [row, cells]),
    );
  });
});
