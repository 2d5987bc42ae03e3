import { expect, test } from 'vitest';
import { BookError } from '../../../../electron/bank/db/book-error';
import { logAct } from '../../../../electron/bank/services/acts';
import { checkBook } from '../../../../electron/bank/services/check';
import { actSchema } from '../../../../src/contract/acts';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, everything, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const entry = (note: string) => actSchema.parse({ kind: 'promise_kept', day: '2026-11-20', note });

test('a full disk is a clear sentence, nothing is damaged, and what was acknowledged is there', () => {
  const context = makeTestBook(folder.path);
  logAct(context, entry('before'));
  const pages = Number(context.book.writer.pragma('page_count', { simple: true }));
  context.book.writer.pragma(`max_page_count = ${pages}`); // SQLite then says what it says of a full disk
  let acknowledged = 1;
  const fill = (): void => {
    for (let i = 0; i < 10_000; i++) {
      logAct(context, entry('x'.repeat(2000)));
      acknowledged++;
    }
  };
  expect(fill).toThrow(BookError);
  expect(fill).toThrow(/disk is full/);
  expect(everything(context.book)['act']).toHaveLength(acknowledged);
  expect(checkBook(context)).toMatchObject({ ok: true });

  context.book.writer.pragma('max_page_count = 1000000');
  logAct(context, entry('after'));
  expect(everything(context.book)['act']).toHaveLength(acknowledged + 1);
  close(context);
});
