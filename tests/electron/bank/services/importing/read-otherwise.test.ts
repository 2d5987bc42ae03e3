import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { commit, inspect, preview } from '../../../../../electron/bank/services/imports';
import { importsOperations } from '../../../../../src/contract/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
let made = 0;
const sales = (...rows: readonly string[]): string =>
  folder.write(`sales-${(made += 1)}.csv`, `Date,Email,Amount\n${rows.join('\n')}\n`);
const look = (context: Context, file: string) =>
  inspect(context, importsOperations.inspect.input.parse({ file }));
const stored = (context: Context): unknown[] =>
  context.book.reader.db.prepare('SELECT day, amount_cents FROM purchase ORDER BY id').raw().all();

/** A book whose owner has settled such files: day first, decimal comma. */
async function settled(): Promise<Context> {
  const context = makeTestBook(folder.path);
  const file = sales('03/04/2026,a@example.com,1.234', '05/04/2026,b@example.com,2.500');
  const choice = { file, answers: { date_order: 'dmy', decimal: 'comma' } };
  await commit(context, importsOperations.commit.input.parse({ files: [choice] }));
  return context;
}

describe('a file with the headers of one that was settled', () => {
  it('is read so where its values leave it open', async () => {
    const view = await look(await settled(), sales('03/05/2026,a@example.com,2.500'));
    expect(view).toMatchObject({ remembered: true, readOtherwise: [], questions: [] });
  });

  it('is read so where its values say the same', async () => {
    const view = await look(await settled(), sales('13/05/2026,a@example.com,"12,50"'));
    expect(view).toMatchObject({ remembered: true, readOtherwise: [] });
  });

  it('is read otherwise where a value does not fit, and says what changes by it', async () => {
    const context = await settled();
    const file = sales('03/05/2026,a@example.com,12.50', '05/05/2026,b@example.com,2.500');
    const { readOtherwise } = await look(context, file);
    expect(readOtherwise).toEqual([
      {
        sentence:
          '“Amount” is read with a decimal point: 12.50 does not fit the decimal comma you chose last time. So 2.500 is 2.5 here, where it would have been 2500 last time: a thousandth of that.',
        changes: true,
      },
    ]);
    const choices = importsOperations.preview.input.parse({ files: [{ file }] });
    const [shown] = await preview(context, choices);
    expect(shown?.warnings).toEqual(readOtherwise.map(({ sentence }) => sentence));
    const receipt = await commit(context, choices);
    expect(receipt.files[0]?.warnings).toEqual(shown?.warnings);
    expect(stored(context).slice(2)).toEqual([
      ['2026-05-03', 1250],
      ['2026-05-05', 250],
    ]);
  });

  it('says of how many amounts it is so', async () => {
    const rows = ['12.50', '2.500', '3.500'].map((amount) => `03/05/2026,a@example.com,${amount}`);
    const { readOtherwise } = await look(await settled(), sales(...rows));
    expect(readOtherwise[0]?.sentence).toMatch(/So it is with 2 amounts of this file\.$/);
  });

  it('says so without ado where no other value depends on it', async () => {
    const file = sales('25/05/2026,a@example.com,12.50', '26/05/2026,b@example.com,7');
    expect((await look(await settled(), file)).readOtherwise).toEqual([
      {
        sentence:
          '“Amount” is read with a decimal point: 12.50 does not fit the decimal comma you chose last time.',
        changes: false,
      },
    ]);
  });

  it('says it of days too', async () => {
    const context = await settled();
    const file = sales('04/13/2026,a@example.com,"1,250"', '04/03/2026,b@example.com,"2,500"');
    expect((await look(context, file)).readOtherwise).toEqual([
      {
        sentence:
          '“Date” is read month first: 04/13/2026 does not fit “day first”, which you chose last time. So 04/03/2026 is 3 Apr 2026 here, where it would have been 4 Mar 2026 last time.',
        changes: true,
      },
    ]);
  });

  it('says nothing of what does not depend on it, nor of what the owner says now', async () => {
    const context = await settled();
    expect((await look(context, sales('2026-05-03,a@example.com,7'))).readOtherwise).toEqual([]);
    const now = { file: sales('04/13/2026,a@example.com,12.50'), answers: { decimal: 'point' } };
    const view = await inspect(context, importsOperations.inspect.input.parse(now));
    expect(view.readOtherwise.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^“Date” is read month first/),
    ]);
  });
});
