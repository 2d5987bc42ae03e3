import type { PreviewRow } from '../../../../src/contract/imports';
import { type Row, cellAt, textOf } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import { type Remark, type RefusalReason, refusalSentence } from '../../../../src/domain/import/row-outcome';

/** A refused row as its file has it: nothing of it is stored. */
export function refusedPreview(
  row: number,
  cells: Row,
  binding: Binding,
  remark: Remark<RefusalReason>,
  currency: string,
): PreviewRow {
  const written = [...binding].map(([field, columns]): [string, string] => [
    field,
    columns.map(({ index }) => textOf(cellAt(cells, index))).join(' '),
  ]);
  return {
    row,
    cells: Object.fromEntries(written),
    amountCents: null,
    happens: refusalSentence(remark, currency),
    state: 'refused',
  };
}
