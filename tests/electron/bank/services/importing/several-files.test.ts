import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { commit, inspect, list, preview, undo } from '../../../../../electron/bank/services/imports';
import { importsOperations } from '../../../../../src/contract/imports';
import type { FileChoice } from '../../../../../src/contract/imports';
import { refusedCsv } from '../../../../../src/features/import/refused-csv';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const book = (): Context => makeTestBook(folder.path);
const fixture = (name: string): string =>
  folder.write(name, readFileSync(join(import.meta.dirname, '../../../../fixtures/catalogue', name)));
/** The choices as the door hands them over. */
const files = (...choices: FileChoice[]) => importsOperations.preview.input.parse({ files: choices });
const one = (choice: FileChoice) => importsOperations.inspect.input.parse(choice);

const STALL =
  'Date,Customer,Email,Amount\n2026-04-03,Ines Roque,ines@example.com,69.80\n2026-10-10,Vera Lund,vera@example.com,forty\n';

describe('several files at once', () => {
  it('are one import: one receipt, one undo that leaves the book as it was', async () => {
    const context = book();
    const before = everything(context.book);
    const choices = files(
      { file: fixture('shopify-orders.csv') },
      { file: fixture('zoom-webinar.csv') },
      { file: folder.write('stall.csv', STALL) },
    );
    const shown = await preview(context, choices);
    expect(everything(context.book)).toEqual(before);
    const receipt = await commit(context, choices);
    expect(receipt.files.map(({ kind, sourceTitle }) => [kind, sourceTitle])).toEqual([
      ['purchases', 'Shopify orders'],
      ['responses', 'Zoom webinar attendee report'],
      ['purchases', null],
    ]);
    expect(receipt.files.map(({ counts }) => counts)).toEqual(shown.map(({ counts }) => counts));
    expect(list(context)).toHaveLength(1);
    await undo(context, { id: receipt.importId ?? 0 });
    const after = everything(context.book);
    expect({ ...after, sqlite_sequence: null }).toEqual({ ...before, sqlite_sequence: null });
  });

  it('are previewed each after those before it', async () => {
    const file = folder.write('again.csv', 'Name,Email\nInes Roque,ines@example.com\n');
    const other = folder.write('other.csv', 'Email,Name\nines@example.com,Ines Roque\n');
    const shown = await preview(book(), files({ file }, { file: other }));
    expect(shown.map(({ rows }) => rows.map(({ happens }) => happens))).toEqual([
      ['new person'],
      ['already here'],
    ]);
  });

  it('go in all or none: one file that cannot leaves the others out, too', async () => {
    const context = book();
    const before = everything(context.book);
    const bad = folder.write('bad.csv', 'Date,Email,Amount\nsoon,ann@example.com,5\n');
    const good = folder.write('good.csv', STALL);
    const choices = files({ file: good }, { file: bad });
    const shown = await preview(context, choices);
    expect(shown.map(({ nothing }) => nothing === null)).toEqual([true, false]);
    expect(shown[1]?.refused).toMatchObject([{ row: 2, cells: { day: 'soon' } }]);
    await expect(commit(context, choices)).rejects.toMatchObject({ code: 'nothing_to_import' });
    expect(everything(context.book)).toEqual(before);
  });
});

describe('one of several files that cannot be read', () => {
  it('is named in the refusal, so that the others can go in without it', async () => {
    const context = book();
    const good = folder.write('fine.csv', STALL);
    const gone = join(folder.path, 'taken-away.csv');
    const choices = files({ file: good }, { file: gone });
    for (const verb of [preview, commit]) {
      await expect(verb(context, choices)).rejects.toMatchObject({ details: { blamed: gone } });
    }
  });

  it('keeps what its refusal told besides', async () => {
    const open = folder.write('open.csv', 'Date,Email,Amount\n03/04/2026,ann@example.com,5\n');
    await expect(preview(book(), files({ file: open }))).rejects.toMatchObject({
      code: 'ambiguous',
      details: { blamed: open, ambiguous: [{ about: 'date_order' }] },
    });
  });
});

describe('mending refused rows', () => {
  it('reads them anew, in the preview as in the book', async () => {
    const context = book();
    const file = folder.write('mend.csv', STALL);
    const mended = [{ row: 3, cells: { amount: '40.00', name: 'Vera Lund-Berg' } }];
    const [shown] = await preview(context, files({ file, mended }));
    expect(shown?.refused).toEqual([]);
    expect(shown?.rows[1]).toMatchObject({ amountCents: 4000, cells: { name: 'Vera Lund-Berg' } });
    const receipt = await commit(context, files({ file, mended }));
    expect(receipt.counts).toMatchObject({ created: 2, refused: 0 });
    const [again] = await preview(context, files({ file, mended }));
    expect(again?.counts).toMatchObject({ created: 0, unchanged: 2 });
  });

  it('tells what is still wrong with the text as mended', async () => {
    const file = folder.write('still.csv', STALL);
    const [shown] = await preview(book(), files({ file, mended: [{ row: 3, cells: { amount: 'four' } }] }));
    expect(shown?.refused).toMatchObject([{ row: 3, value: 'four', cells: { amount: 'four' } }]);
  });

  it('of one row that gives a sale and its refund, mends the part that was refused', async () => {
    const text = readFileSync(
      join(import.meta.dirname, '../../../../fixtures/catalogue/shopify-orders.csv'),
      'utf8',
    );
    const file = folder.write('shop.csv', text.replace(',10.00,,901002', ',1O.00,,901002'));
    const [shown] = await preview(book(), files({ file }));
    const refused = shown?.refused.find(({ value }) => value.includes('1O'));
    expect(refused).toMatchObject({ row: 3, part: 1 });
    const mended = [{ row: 3, part: 1, cells: { amount: '-10.00' } }];
    const [after] = await preview(book(), files({ file, mended }));
    const amounts = after?.rows.filter(({ row }) => row === 3).map(({ amountCents }) => amountCents);
    expect(amounts).toEqual([3000, -1000]);
  });
});

describe('refused rows saved as CSV', () => {
  it.each([
    ['stall.csv', STALL],
    ['shop.csv', null],
  ])('can be mended and imported: %s', async (name, text) => {
    const context = book();
    const file = text === null ? fixture('shopify-orders.csv') : folder.write(name, text);
    const [shown] = await preview(context, files({ file }));
    if (!shown) throw new Error('There is no preview');
    expect(shown.refused.length).toBeGreaterThan(0);
    const saved = folder.write(`saved-${name}`, refusedCsv(shown));
    const view = await inspect(context, one({ file: saved }));
    expect(view.kind).toBe('purchases');
    expect(view.unsettled).toEqual([]);
    const mended = refusedCsv(shown)
      .replaceAll('forty', '40.00')
      .replaceAll('CAD', 'USD')
      .replaceAll('ana at example.com', 'ana@example.com');
    const [again] = await preview(context, files({ file: folder.write(`mended-${name}`, mended) }));
    expect(again?.counts).toMatchObject({ created: shown.refused.length, refused: 0 });
  });
});

describe('the giveaway of a report', () => {
  it('is proposed from the report and can be one of the owner’s own', async () => {
    const context = book();
    const file = fixture('zoom-webinar.csv');
    const view = await inspect(context, one({ file }));
    expect(view).toMatchObject({
      sourceTitle: 'Zoom webinar attendee report',
      event: { title: 'Linen, washed well', day: '2026-10-08' },
      giveaway: { id: null, title: 'Linen, washed well', day: '2026-10-08', kind: 'webinar', byRow: false },
    });
    const newGiveaway = { title: 'Soap for beginners', day: '2026-10-09', kind: 'workshop' as const };
    const receipt = await commit(context, files({ file, newGiveaway }));
    const giveaways = () =>
      context.book.reader.db.prepare('SELECT title, kind, starts_on FROM giveaway').all();
    expect(giveaways()).toEqual([{ title: 'Soap for beginners', kind: 'workshop', starts_on: '2026-10-09' }]);
    expect(receipt.files[0]?.counts.created).toBeGreaterThan(0);
    // The report's own number leads to it from now on, and saying the same again makes no second one.
    expect((await inspect(context, one({ file }))).giveaway).toMatchObject({ title: 'Soap for beginners' });
    const [again] = await preview(context, files({ file, newGiveaway }));
    expect(again?.counts.created).toBe(0);
    expect(giveaways()).toHaveLength(1);
  });
});
