import type { Cell, Row } from '../../../../src/domain/import/cell';
import { keyedMapping } from './field-keys';
import type { Recognised } from './recognise';
import type { ImportRequest } from './request';

/** Takes the rows a table gives; `part` counts the rows one row of the file gives, from 0. */
export type PartVisitor = (row: Row, rowNumber: number, part: number) => void;

/**
 * Hands each row on with the owner's mends in it. Every reading of a file goes through here, so that what
 * was mended counts for the column's decision, the preview and the import alike.
 */
export function withMends(
  { mapping, columns }: Recognised,
  { mended = [] }: ImportRequest,
  visit: PartVisitor,
): (row: Row, rowNumber: number) => void {
  const places = mended.length === 0 ? {} : keyedMapping(mapping, columns);
  const byRow = new Map(mended.map((mend) => [keyOf(mend.row, mend.part), mend.cells]));
  let [last, part] = [0, 0];
  return (row, rowNumber) => {
    part = rowNumber === last ? part + 1 : 0;
    last = rowNumber;
    const cells = byRow.size === 0 ? undefined : byRow.get(keyOf(rowNumber, part));
    visit(cells ? patched(row, cells, places) : row, rowNumber, part);
  };
}

function keyOf(row: number, part: number): string {
  return `${row}.${part}`;
}

function patched(
  row: Row,
  cells: Readonly<Record<string, string>>,
  places: Readonly<Record<string, number>>,
): Row {
  const mended: Cell[] = [...row];
  for (const [field, text] of Object.entries(cells)) {
    const place = places[field];
    if (place === undefined) continue;
    while (mended.length <= place) mended.push('');
    mended[place] = text;
  }
  return mended;
}
