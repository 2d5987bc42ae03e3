import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { counts, rehearse, run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { everything, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const file = (text: string): string => folder.write(`pain-${(made += 1)}.csv`, text);
const book = (): Context => makeTestBook(folder.path);
const stored = (context: Context): unknown[] =>
  context.book.reader.db.prepare('SELECT day, amount_cents FROM purchase ORDER BY id').raw().all();

// What users of other programs reported, and must not happen here.
describe('pains', () => {
  it('−110.7 is not −1,107.00', async () => {
    const context = book();
    await run(context, file('Date,Amount\n2026-04-03,-110.7\n2026-04-04,12.50\n'));
    expect(stored(context)).toEqual([
      ['2026-04-03', -11_070],
      ['2026-04-04', 1250],
    ]);
  });

  it('1.000 in a file with decimal commas is a thousand', async () => {
    const context = book();
    await run(context, file('Datum;Betrag\n2026-04-03;1.000\n2026-04-04;12,50\n'));
    expect(stored(context)).toEqual([
      ['2026-04-03', 100_000],
      ['2026-04-04', 1250],
    ]);
  });

  it('day and month are never swapped for single rows', async () => {
    const context = book();
    await run(context, file('Date,Amount\n03/04/2026,1.50\n13/04/2026,2.50\n12/04/2026,3.50\n'));
    expect(stored(context)).toEqual([
      ['2026-04-03', 150],
      ['2026-04-13', 250],
      ['2026-04-12', 350],
    ]);
  });

  it('what the preview shows is what is stored', async () => {
    const context = book();
    const path = file('Date,Email,Amount\n3 Apr 2026,ann@example.com,"$1,234.50"\n4 Apr 2026,,(2.00)\n');
    const preview = await rehearse(context, path);
    await run(context, path);
    expect(stored(context)).toEqual(
      preview.previews[0]?.map(({ cells, amountCents }) => [cells['day'], amountCents]),
    );
  });

  it('a clock time is not taken for notes because of a word inside its header', async () => {
    const context = book();
    await run(context, file('Date,Denoted at,Footnoted,Amount,Notes\n2026-04-03,10:15,x,5.00,gift\n'));
    expect(context.book.reader.db.prepare('SELECT note FROM purchase').pluck().all()).toEqual(['gift']);
  });

  it('a localised header is either understood or asked about, never “0 of 0 rows”', async () => {
    expect(
      counts(await run(book(), file('Rechnungsdatum;Kundenname;Gesamtbetrag\n13.04.2026;Ann;12,50\n'))),
    ).toContain('1 rows, 1 orders');
    await expect(
      run(book(), file('Számla kelte;Vevő;Végösszeg\n2026.04.03.;Ann;12,50\n')),
    ).rejects.toMatchObject({ code: 'ambiguous' });
  });

  it('the same file three times is not three contacts', async () => {
    const context = book();
    const path = file('Name,Email\nAnn,ann@example.com\n');
    for (let time = 0; time < 3; time += 1) await run(context, path, { kind: 'people' });
    expect(everything(context.book)['contact']).toHaveLength(1);
  });

  it('duplicates inside one file do not abort it', async () => {
    expect(
      counts(
        await run(book(), file('Name,Email\nAnn,a@example.com\nAnn,A@example.com\nBob,b@example.com\n'), {
          kind: 'people',
        }),
      ),
    ).toBe('3 rows, 0 orders, 2 people: 2 new, 0 updated, 1 here, 0 refused');
  });

  it('after undo the same file can be imported again, as new', async () => {
    const context = book();
    const path = file('Date,Email,Amount\n2026-04-03,ann@example.com,5.00\n');
    const first = await run(context, path);
    undoImport(context, { id: first.importId ?? 0 });
    expect(counts(await run(context, path))).toContain('1 new, 0 updated, 0 here');
  });

  it('no row disappears without a message: every row is new, updated, here or refused', async () => {
    const rows = Array.from({ length: 1046 }, (_, n) =>
      n % 5 === 0 ? `Person ${n},not an address` : `Person ${n},p${n % 700}@example.com`,
    );
    const result = await run(book(), file(`Name,Email\n${rows.join('\n')}\n`), { kind: 'people' });
    const [report] = result.files;
    expect(report?.rows).toBe(1046);
    expect(
      (report?.created ?? 0) +
        (report?.updated ?? 0) +
        (report?.unchanged ?? 0) +
        (report?.refused.length ?? 0),
    ).toBe(1046);
    expect(report?.refused).toHaveLength(210);
  });

  it('2,500 contacts take seconds, not hours', async () => {
    const rows = Array.from(
      { length: 2500 },
      (_, n) => `Person ${n},p${n}@example.com,+49 30 ${1_000_000 + n},vip`,
    );
    const start = performance.now();
    const result = await run(book(), file(`Name,Email,Phone,Tags\n${rows.join('\n')}\n`), { kind: 'people' });
    expect(result.files[0]?.created).toBe(2500);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('a long import lets others have a turn all along', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => `2026-04-03,p${n}@example.com,${n % 90}.50,A-${n}`);
    let [longest, last] = [0, performance.now()];
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    await run(book(), file(`Date,Email,Amount,Order\n${rows.join('\n')}\n`));
    clearInterval(clock);
    expect(longest).toBeLessThan(1000);
  });
});
