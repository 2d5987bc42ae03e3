import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../../../electron/bank/files/write-workbook';
import type { Context } from '../../../../../electron/bank/services/context';
import { undoImport } from '../../../../../electron/bank/services/importing/undo-import';
import { prepareFile } from '../../../../../electron/bank/services/importing/prepare';
import { counts, rehearse, request, run } from '../../../../helpers/imports';
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

  it('a source is told by whole cells, never by words inside them', async () => {
    const header = 'Name of shop,Email sent,Financial Status note,Total,Lineitem name,Date';
    const result = await run(book(), file(`${header}\nHill,no,paid,5.00,Soap,2026-04-03\n`));
    expect(result.files[0]?.source).toBe('generic');
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

  it('a known tool’s header in another language gives its rows too', async () => {
    const header = 'Datum;Uhrzeit;Zeitzone;Beschreibung;Währung;Brutto;Entgelt;Netto;Transaktionscode';
    const path = file(`${header}\n13.04.2026;10:00:00;CEST;Handyzahlung;USD;1.234,50;0,00;1.234,50;T1\n`);
    const context = book();
    expect(counts(await run(context, path, { kind: null }))).toContain('1 rows, 1 orders');
    expect(stored(context)).toEqual([['2026-04-13', 123_450]]);
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
    await undoImport(context, { id: first.importId ?? 0 });
    expect(counts(await run(context, path))).toContain('1 new, 0 updated, 0 here');
  });

  it('no row of a known source disappears either: it is stored, refused, or left out for a reason', async () => {
    const status = ['paid', 'voided', 'pending', 'refunded'];
    const rows = Array.from(
      { length: 1046 },
      (_, n) => `#${n},p${n}@example.com,${status[n % 4]},5.00,${n % 10 === 0 ? 'soon' : '2026-04-03'},Soap`,
    );
    const header = 'Name,Email,Financial Status,Total,Created at,Lineitem name';
    const [report] = (await run(book(), file(`${header}\n${rows.join('\n')}\n`), { kind: null })).files;
    const left = report?.skipped.reduce((sum, one) => sum + one.rows, 0) ?? 0;
    expect((report?.rows ?? 0) + left).toBe(1046);
    expect((report?.created ?? 0) + (report?.refused.length ?? 0)).toBe(report?.rows);
    expect(left).toBe(523);
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

  // Two hours elsewhere: here the test's own limit is a generous one.
  it('2,500 contacts take seconds, not hours', { timeout: 60_000 }, async () => {
    const rows = Array.from(
      { length: 2500 },
      (_, n) => `Person ${n},p${n}@example.com,+49 30 ${1_000_000 + n},vip`,
    );
    const result = await run(book(), file(`Name,Email,Phone,Tags\n${rows.join('\n')}\n`), { kind: 'people' });
    expect(result.files[0]?.created).toBe(2500);
  });

  it.each(['text', 'workbook'])('a long %s lets others have a turn all along', async (format) => {
    const rows = Array.from({ length: 40_000 }, (_, n) => [
      '2026-04-03',
      `p${n}@example.com`,
      `${n % 90}.50`,
      `A-${n}`,
    ]);
    const columns = ['Date', 'Email', 'Amount', 'Order'];
    const path = join(folder.path, `long.${format === 'text' ? 'csv' : 'xlsx'}`);
    if (format === 'workbook') await writeWorkbook(path, [{ name: 'Sales', columns, rows }]);
    else writeFileSync(path, [columns, ...rows].map((row) => row.join(',')).join('\n'));
    // A workbook is parsed in a thread, which there is none of among the sources: what comes after is measured.
    const context = book();
    await prepareFile(context, request(path));
    const { longest, total } = await turns(() => run(context, path));
    expect(longest).toBeLessThan(total / 3);
  });
});

// How long others had to wait at most, beside how long it took in all: a share holds on any machine.
async function turns(work: () => Promise<unknown>): Promise<{ longest: number; total: number }> {
  const start = performance.now();
  let [longest, last] = [0, start];
  const look = (): void => {
    const now = performance.now();
    [longest, last] = [Math.max(longest, now - last), now];
  };
  const clock = setInterval(look, 1);
  await work();
  clearInterval(clock);
  look();
  return { longest, total: last - start };
}
