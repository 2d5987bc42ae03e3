import { expect, it } from 'vitest';
import { type FileReport, warningsOf } from '../../../../../electron/bank/services/importing/report';
import { run } from '../../../../helpers/imports';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const HEAD = 'Date,Order number,Email,Product,Amount\n2026-10-13,A1,anna@example.com,Soap,20.00\n';
const LINE = '2026-10-13,A1,anna@example.com,Towel,5.00\n';
const SENTENCE =
  'Row 4 is the same as another line of its order and was counted once: its “5.00” in “Amount” was not added again.';

async function reportOf(times: number): Promise<FileReport> {
  const path = folder.write(`soap-${times}.csv`, HEAD + LINE.repeat(times));
  const [report] = (await run(makeTestBook(folder.path), path)).files;
  if (!report) throw new Error('There is no report');
  return report;
}

it('names a line of an order that is counted once, and what is not added again', async () => {
  expect((await reportOf(2)).warnings).toMatchObject([{ row: 4, reason: 'repeated_line', value: '5.00' }]);
});

it.each([
  [1, []],
  [2, [SENTENCE]],
  [3, [`${SENTENCE} The same goes for row 5.`]],
  [4, [`${SENTENCE} The same goes for rows 5 and 6.`]],
  [9, [`${SENTENCE} The same goes for rows 5, 6, 7, 8 and 3 more.`]],
])('says it once for a line that stands there %i times, with the rows', async (times, said) => {
  expect(warningsOf(await reportOf(times))).toEqual(said);
});
