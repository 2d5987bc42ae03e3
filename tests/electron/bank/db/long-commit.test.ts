import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginLong, checkpointSoon, flushAhead } from '../../../../electron/bank/db/long-commit';
import { beginAction } from '../../../../electron/bank/db/journal';
import { day } from '../../../../src/domain/day';
import { tempFolder } from '../../../helpers/temp-folder';
import { close, makeTestBook } from '../../../helpers/test-book';

const folder = tempFolder();
const SPEC = { name: 'A long one', today: day('2026-11-23'), at: '2026-11-23T10:00:00.000Z' };
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('leaves the settings of the book as they were', () => {
  const context = makeTestBook(folder.path);
  const { handle, rollBack } = beginAction(context.book, SPEC);
  const usual = [handle.db.pragma('cache_size'), handle.db.pragma('wal_autocheckpoint')];
  const long = beginLong(handle);
  expect([handle.db.pragma('cache_size'), handle.db.pragma('wal_autocheckpoint')]).not.toEqual(usual);
  long.end();
  expect([handle.db.pragma('cache_size'), handle.db.pragma('wal_autocheckpoint')]).toEqual(usual);
  rollBack();
  close(context);
});

it('flushes without ending anything', async () => {
  const context = makeTestBook(folder.path);
  const action = beginAction(context.book, SPEC);
  await flushAhead(context.book);
  expect(action.handle.db.inTransaction).toBe(true);
  action.rollBack();
  close(context);
});

it('moves what was written soon, and never fails where it cannot', () => {
  const context = makeTestBook(folder.path);
  const { handle, rollBack } = beginAction(context.book, SPEC);
  rollBack();
  const pragma = vi.spyOn(handle.db, 'pragma');
  checkpointSoon(handle);
  expect(pragma).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(pragma).toHaveBeenCalledWith('wal_checkpoint(PASSIVE)');
  pragma.mockClear();
  checkpointSoon(handle);
  close(context);
  vi.runAllTimers();
  expect(pragma).not.toHaveBeenCalled();
});
