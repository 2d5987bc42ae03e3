import { type Row, cellAt, textOf } from '../../../../src/domain/import/cell';
import { keyedMapping } from './field-keys';
import type { Prepared } from './prepare';

/** What a row has under each mapped field, as its file has it. */
export function cellsByField({ recognised }: Pick<Prepared, 'recognised'>, row: Row): Record<string, string> {
  const places = Object.entries(keyedMapping(recognised.mapping, recognised.columns));
  return Object.fromEntries(places.map(([field, index]) => [field, textOf(cellAt(row, index))]));
}
