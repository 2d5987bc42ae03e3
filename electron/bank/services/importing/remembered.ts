import type { DecimalMark } from '../../../../src/domain/import/amount-text';
import type { DateOrder } from '../../../../src/domain/import/date-text';
import type { ImportKind } from '../../../../src/domain/import/field';
import { type Column, headerKey } from '../../../../src/domain/import/header';
import type { Mapping } from '../../../../src/domain/import/mapping';
import type { ReadingHandle, WritingHandle } from '../../db/handle';
import { findMapping, rememberMapping } from '../../db/imports';

/** What the owner settled for files with one set of headers, to be used next month without asking. */
export type Remembered = {
  readonly kind: ImportKind;
  readonly mapping: Mapping;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
};

/** What is remembered for these columns, or undefined. */
export function recall(handle: ReadingHandle, columns: readonly Column[]): Remembered | undefined {
  const text = findMapping(handle, headerKey(columns));
  if (text === undefined) return undefined;
  const settled: Remembered = JSON.parse(text);
  return settled;
}

/** Keeps it; a mapping kept before for the same headers goes. */
export function remember(handle: WritingHandle, columns: readonly Column[], settled: Remembered): void {
  rememberMapping(handle, headerKey(columns), JSON.stringify(settled));
}
