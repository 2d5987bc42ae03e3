import { expect, test } from 'vitest';
import { actSchema } from '../../../../src/contract/acts';
import { day } from '../../../../src/domain/day';
import { closeBook } from '../../../../electron/bank/db/book';
import { logAct } from '../../../../electron/bank/services/acts';
import { checkBook } from '../../../../electron/bank/services/check';
import { tempFolder } from '../../../helpers/temp-folder';
import { makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const TODAY = day('2026-11-23');

test('a check tells kept figures that are not what the entries come to', () => {
  const context = makeTestBook(folder.path, TODAY);
  logAct(context, actSchema.parse({ kind: 'introduction', day: TODAY, who: [{ newName: 'Ann' }] }));
  context.book.writer.exec('UPDATE running_state SET points = points + 0.001');
  expect(checkBook(context)).toMatchObject({ ok: false, ledger: { mismatches: 1 } });
  context.book.writer.exec(
    "UPDATE running_state SET points = points - 0.001; INSERT INTO act_day VALUES ('2020-01-01', 1)",
  );
  expect(checkBook(context)).toMatchObject({ ok: false, ledger: { mismatches: 1 } });
  context.book.writer.exec('DELETE FROM running_state');
  expect(checkBook(context)).toMatchObject({ ok: false, ledger: { mismatches: 2 } });
  closeBook(context.book);
});
