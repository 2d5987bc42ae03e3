import { Refusal } from '../../../../src/contract/failure';
import { skipWords } from '../../../../src/domain/import/catalogue/skip-words';
import type { SkipReason, Source } from '../../../../src/domain/import/catalogue/source';
import { type Field, fieldLabel } from '../../../../src/domain/import/field';
import type { MappingFault } from '../../../../src/domain/import/mapping';
import { UnreadableFile } from '../../files/unreadable-file';

/** A failure of reading or storing as the owner is told it: which file, and that nothing was changed. */
export function asRefusal(error: unknown, fileName: string): unknown {
  if (error instanceof UnreadableFile) return unreadable(fileName, error.message);
  if (error instanceof Error && error.name === 'AbortError') {
    return new Refusal('cancelled', 'The import was cancelled. Nothing was changed.');
  }
  return error;
}

/** The file is no table, or one without rows. */
export function unreadable(fileName: string, message: string): Refusal {
  return new Refusal('unreadable', `${fileName}: ${message} Nothing was changed.`);
}

/** A file without a row of data: none at all, or only such as its source's own rules leave out. */
export function noRows(
  fileName: string,
  source: Source | null,
  skipped: ReadonlyMap<SkipReason, number>,
): Refusal {
  if (!source || skipped.size === 0) return unreadable(fileName, 'It has no rows below its header.');
  const left = [...skipped].map(([reason, rows]) => ({ reason, rows }));
  const why = left.map(({ reason, rows }) => `${rows} ${skipWords(reason, rows)}`).join(', ');
  const message = `${fileName}: none of its rows is one to import, by the rules for ${source.title}: ${why}. Nothing was changed.`;
  return new Refusal('nothing_to_import', message, { file: fileName, refused: [], skipped: left });
}

/** A mapping that was given does not fit the file. */
export function unfitMapping(fileName: string, fault: MappingFault): Refusal {
  return new Refusal('mapping', `${fileName}: ${FAULTS[fault.fault](fault)} Nothing was changed.`, fault);
}

/** Fields in a sentence: “Day”, “Name or E-mail”. */
export function named(fields: readonly Field[]): string {
  return fields.map((field) => `“${fieldLabel(field)}”`).join(' or ');
}

type Cited = { readonly column?: string; readonly field?: Field; readonly fields?: readonly Field[] };

const FAULTS: Record<MappingFault['fault'], (fault: Cited) => string> = {
  no_such_column: ({ column }) => `the mapping names a column “${column}” that the file does not have.`,
  field_of_another_kind: ({ column, field }) =>
    `the mapping gives “${column}” the meaning ${named(field ? [field] : [])}, which this kind of import does not have.`,
  field_twice: ({ field }) => `the mapping gives two columns the meaning ${named(field ? [field] : [])}.`,
  field_missing: ({ fields }) => `the mapping has no column for ${named(fields ?? [])}.`,
};
