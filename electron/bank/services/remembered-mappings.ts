import { Refusal } from '../../../src/contract/failure';
import type { FieldView, RememberedMapping, importsOperations } from '../../../src/contract/imports';
import type { InputOf } from '../../../src/contract/operation';
import { IMPORT_KINDS, type ImportKind, isField } from '../../../src/domain/import/field';
import { type Column, headerKey } from '../../../src/domain/import/header';
import { type Mapping, bind, isFault } from '../../../src/domain/import/mapping';
import { foldCell } from '../../../src/domain/import/words';
import { rememberMapping } from '../db/imports';
import { type MappingRow, forgetMapping, listMappings, mappingOfId } from '../db/remembered-mappings';
import { type Context, change } from './context';
import { fieldViews } from './importing/field-keys';
import { unfitMapping } from './importing/refusals';
import type { Remembered } from './importing/remembered';

type Edit = InputOf<typeof importsOperations.editRemembered>;
/** How many mappings are remembered now. */
type Known = { readonly remembered: number };
type Kept = InputOf<typeof importsOperations.keepRemembered>;

/** Everything the owner settled once for files with one set of headers. */
export function remembered(context: Context): readonly RememberedMapping[] {
  return listMappings(context.book.reader).map(viewOf);
}

/** Changes what is remembered. It counts from the next file on. @throws Refusal `not_found`, `mapping` */
export function editRemembered(context: Context, edit: Edit): Known {
  const row = mappingOfId(context.book.reader, edit.id);
  if (!row) throw new Refusal('not_found', 'This mapping is no longer remembered. Nothing was changed.');
  keep(context, row.headerKey, headersOf(row), edit);
  return known(context);
}

/** Remembers again what was forgotten. @throws Refusal `mapping` */
export function keepRemembered(context: Context, kept: Kept): Known {
  const columns = columnsOf(kept.headers);
  keep(context, headerKey(columns), kept.headers, kept);
  return known(context);
}

/** Forgets a mapping: the next file with those headers is asked about again. */
export function forgetRemembered(context: Context, { id }: { readonly id: number }): Known {
  change(context, 'Forgot how a file is read', (handle) => forgetMapping(handle, id));
  return known(context);
}

function known({ book }: Context): Known {
  return { remembered: listMappings(book.reader).length };
}

function keep(context: Context, key: string, headers: readonly string[], edit: Edit): void {
  const { kind, dateOrder, decimal } = edit;
  const mapping: Mapping = edit.mapping.flatMap(({ column, field }) =>
    isField(field) ? [{ column, field }] : [],
  );
  const fault = bind(kind, mapping, columnsOf(headers));
  if (isFault(fault)) throw unfitMapping('What is remembered', fault);
  const settled: Remembered = { kind, mapping, dateOrder, decimal };
  change(context, 'Changed how a file is read', (handle) =>
    rememberMapping(handle, key, JSON.stringify(settled)),
  );
}

function viewOf(row: MappingRow): RememberedMapping {
  const { kind, mapping, dateOrder, decimal } = JSON.parse(row.mapping) as Remembered;
  const headers = headersOf(row).map(
    (folded) => mapping.find(({ column }) => foldCell(column) === folded)?.column ?? folded,
  );
  const views = columnsOf(headers).map(({ index, name }) => ({ index, header: name, samples: [] }));
  const fields = Object.fromEntries(
    IMPORT_KINDS.map((one) => [one, fieldViews(one, one === kind ? mapping : [], views)]),
  ) as Record<ImportKind, FieldView[]>;
  return { id: row.id, headers, kind, mapping, dateOrder, decimal, fields };
}

function headersOf({ headerKey: key }: MappingRow): string[] {
  return key.split('\u001f');
}

function columnsOf(headers: readonly string[]): Column[] {
  return headers.map((name, index) => ({ index, name }));
}
