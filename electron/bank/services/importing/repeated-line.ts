import { type Row, cellAt, textOf } from '../../../../src/domain/import/cell';
import type { Remark, WarningReason } from '../../../../src/domain/import/row-outcome';
import type { Prepared } from './prepare';

/**
 * What is to be said of a row that was counted once with another line of its order: it may have been a second
 * sale of the same. Nothing of a known source: some write an order again for each of its items.
 */
export function repeatedLine({ binding, recognised }: Prepared, row: Row): Remark<WarningReason>[] {
  if (recognised.source) return [];
  const column = binding.get('amount')?.[0];
  const value = column ? textOf(cellAt(row, column.index)) : '';
  return [{ reason: 'repeated_line', column: column?.name ?? '', value }];
}
