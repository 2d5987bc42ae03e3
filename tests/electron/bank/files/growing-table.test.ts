import { expect, it } from 'vitest';
import { growingTable } from '../../../../electron/bank/files/growing-table';
import type { Row } from '../../../../src/domain/import/cell';

async function allOf(batches: AsyncIterable<{ readonly rows: readonly Row[] }>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch.rows);
  return rows;
}

it('gives the rows that come while it is gone through, to everybody from the first on', async () => {
  const sheet = growingTable('A', false);
  const first = allOf(sheet.table.batches());
  sheet.take([['a']]);
  await Promise.resolve();
  expect(sheet.table.rowCount()).toBeNull();
  const second = allOf(sheet.table.batches());
  sheet.take([['b'], ['c']]);
  sheet.end(['merged']);
  expect([await first, await second]).toEqual([
    [['a'], ['b'], ['c']],
    [['a'], ['b'], ['c']],
  ]);
  expect([sheet.table.rowCount(), sheet.table.notes, sheet.hasFailed()]).toEqual([3, ['merged'], false]);
});

it('fails for whoever waits and for whoever comes later', async () => {
  const sheet = growingTable('A', false);
  const waiting = allOf(sheet.table.batches());
  sheet.take([['a']]);
  sheet.fail(new Error('damaged'));
  await expect(waiting).rejects.toThrow('damaged');
  await expect(allOf(sheet.table.batches())).rejects.toThrow('damaged');
  expect(sheet.hasFailed()).toBe(true);
});

it('stops when it is told to', async () => {
  const sheet = growingTable('A', false);
  sheet.take([['a']]);
  sheet.end([]);
  await expect(allOf(sheet.table.batches(AbortSignal.abort()))).rejects.toMatchObject({ name: 'AbortError' });
});
