import { expect, test } from 'vitest';
import { closeBook, openBook } from '../../../../../electron/bank/db/book';
import { type Context, quietContext } from '../../../../../electron/bank/services/context';
import { commit } from '../../../../../electron/bank/services/imports';
import { today } from '../../../../../electron/bank/services/today';
import { undo } from '../../../../../electron/bank/services/undo';
import { tempFolder } from '../../../../helpers/temp-folder';
import { makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const DAYS = ['2026-01-05', '2026-01-19', '2026-02-02', '2026-02-16', '2026-03-02'];

async function imports(context: Context, name: string, emails: readonly string[]): Promise<void> {
  const rows = emails.flatMap((email) => DAYS.map((day) => `${day},${email},4.50`));
  const file = folder.write(name, `Date,Email,Amount\n${rows.join('\n')}\n`);
  const choice = { file, sheet: null, kind: 'purchases' as const, mapping: null, answers: {} };
  const none = { giveawayId: null, asUnknown: false, newGiveaway: null, mended: [] };
  await commit(context, { files: [{ ...choice, ...none }] });
}

/** Today as a program sees it that has kept nothing. */
function afresh({ book, clock }: Context): ReturnType<typeof today> {
  const again = openBook(book.path);
  try {
    return today(quietContext(again, clock));
  } finally {
    closeBook(again);
  }
}

test('what was worked out before an import was committed is what Today shows, and no longer than it is so', async () => {
  const context = makeTestBook(folder.path);
  expect(today(context).care).toEqual([]);
  await imports(context, 'january.csv', ['ann@example.com', 'ben@example.com']);
  const both = today(context);
  expect(both.care.map(({ why }) => why)).toEqual([
    { type: 'silent', lastPurchase: '2026-03-02', usualGapDays: 14 },
    { type: 'silent', lastPurchase: '2026-03-02', usualGapDays: 14 },
  ]);
  expect(both).toEqual(afresh(context));
  await imports(context, 'more.csv', ['cem@example.com']);
  expect(today(context).care).toHaveLength(3);
  await undo(context);
  expect(today(context)).toEqual(both);
  await undo(context);
  expect(today(context).care).toEqual([]);
});
