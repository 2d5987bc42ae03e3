import { Refusal } from '../../../../src/contract/failure';
import {
  columnsOfSource,
  eventIn,
  firstRowsOf,
  mappingOfSource,
  sourceOf,
} from '../../../../src/domain/import/catalogue/catalogue';
import { notForImport } from '../../../../src/domain/import/catalogue/not-for-import';
import type { FoundEvent, Source } from '../../../../src/domain/import/catalogue/source';
import type { Row } from '../../../../src/domain/import/cell';
import { IMPORT_KINDS, type ImportKind } from '../../../../src/domain/import/field';
import { findHeader } from '../../../../src/domain/import/header';
import { type Unkind, likelyKind } from '../../../../src/domain/import/likely-kind';
import { type Mapping, bind, isFault, respelled } from '../../../../src/domain/import/mapping';
import { type OpenField, suggest } from '../../../../src/domain/import/suggest';
import { explainsTemplate } from '../../../../src/domain/import/template';
import { shapeOf } from '../../../../src/domain/import/value-shape';
import type { ReadingHandle } from '../../db/handle';
import type { SourceFile, SourceTable } from '../../files/source-file';
import type { TablePlace } from './data-rows';
import { fieldOfKey } from './field-keys';
import { unfitMapping, unreadable } from './refusals';
import { type Remembered, recall } from './remembered';
import type { ImportRequest } from './request';

/** What a table seems to be, before its values have been gone through. */
export type Recognised = TablePlace & {
  readonly table: SourceTable;
  readonly kind: ImportKind | null;
  readonly mapping: Mapping;
  /** Where the mapping comes from: the source it was recognised as, the owner now, the owner before, or the header's words. */
  readonly by: 'source' | 'owner' | 'memory' | 'header';
  readonly memory: Remembered | undefined;
  /** Required fields the header does not settle; the kind itself may be open too. */
  readonly open: readonly OpenField[];
  /** Columns left out although their values look like a field that has none. */
  readonly leftOut: Mapping;
  /** What the report says of the event it is about. */
  readonly event: FoundEvent | null;
  /** The first data rows. */
  readonly sample: readonly Row[];
};

const LOOK_AT = 400;
const SAMPLE = 300;

/** Finds the header of a table and what its columns mean. @throws Refusal for a mapping that does not fit */
export async function recognise(
  handle: ReadingHandle,
  file: SourceFile,
  table: SourceTable,
  request: ImportRequest,
): Promise<Recognised> {
  const { rows, firstRow } = await firstRows(table);
  const report = request.asUnknown || request.mapping !== null ? null : notForImport(rows);
  if (report) throw unreadable(file.name, report.why);
  const source = knownSource(request, rows);
  if (source) return asSource(handle, table, source, rows, firstRow);
  const { headerRow, columns } = findHeader(rows);
  const sample = explainsTemplate(rows) ? [] : rows.slice((headerRow ?? -1) + 1).slice(0, SAMPLE);
  const place = { headerRow: headerRow === null ? 0 : firstRow + headerRow, columns, source: null };
  const memory = recall(handle, columns);
  const shapes = columns.map(({ index }) => shapeOf(sample.map((row) => row[index] ?? '')));
  const suggestions = new Map(IMPORT_KINDS.map((kind) => [kind, suggest(kind, columns, shapes)]));
  const meaning = meaningOf(file, place, request, memory, { columns, shapes, suggestions });
  return { ...place, table, sample, memory, event: null, ...meaning };
}

/** The source of these rows. A mapping or a kind of the owner's own goes before what the file seems to be. */
export function knownSource(
  { asUnknown, mapping, kind }: ImportRequest,
  rows: readonly Row[],
): Source | null {
  if (asUnknown || mapping !== null) return null;
  const source = sourceOf(rows);
  return kind === null || source?.kind === kind ? source : null;
}

function asSource(
  handle: ReadingHandle,
  table: SourceTable,
  source: Source,
  rows: readonly Row[],
  firstRow: number,
): Recognised {
  const columns = columnsOfSource(source);
  return {
    table,
    headerRow: 0,
    columns,
    source,
    sample: firstRowsOf(source, rows, firstRow).map(({ row }) => row),
    memory: recall(handle, columns),
    kind: source.kind,
    mapping: mappingOfSource(source),
    by: 'source',
    open: [],
    leftOut: [],
    event: eventIn(source, rows),
  };
}

/** The first rows of a table, and the row of the file they start at. */
export async function firstRows(table: SourceTable): Promise<{ rows: Row[]; firstRow: number }> {
  const rows: Row[] = [];
  let firstRow = 1;
  for await (const batch of table.batches()) {
    if (rows.length === 0) firstRow = batch.firstRow;
    rows.push(...batch.rows.slice(0, LOOK_AT - rows.length));
    if (rows.length >= LOOK_AT) break;
  }
  return { rows, firstRow };
}

type Meaning = Pick<Recognised, 'kind' | 'mapping' | 'by' | 'open' | 'leftOut'>;

function meaningOf(
  file: SourceFile,
  place: TablePlace,
  request: ImportRequest,
  memory: Remembered | undefined,
  table: Unkind,
): Meaning {
  const kind = request.kind ?? memory?.kind ?? (request.guessKind ? likelyKind(table) : null);
  if (kind === null) return { kind, mapping: [], by: 'header', open: [], leftOut: [] };
  if (request.mapping !== null) return ownersMeaning(file, place, kind, request.mapping);
  if (memory?.kind === kind && !isFault(bind(kind, memory.mapping, place.columns))) {
    return { kind, mapping: respelled(memory.mapping, place.columns), by: 'memory', open: [], leftOut: [] };
  }
  const { byName = [], all = [], open = [] } = table.suggestions.get(kind) ?? {};
  // What the values suggest is only offered where the owner is asked anyway; else it is told.
  if (open.length > 0) return { kind, mapping: all, by: 'header', open, leftOut: [] };
  return { kind, mapping: byName, by: 'header', open, leftOut: all.slice(byName.length) };
}

function ownersMeaning(
  file: SourceFile,
  place: TablePlace,
  kind: ImportKind,
  given: NonNullable<ImportRequest['mapping']>,
): Meaning {
  const mapping = mappingByName(given, place);
  const fault = bind(kind, mapping, place.columns);
  if (isFault(fault) && fault.fault !== 'field_missing') throw unfitMapping(file.name, fault);
  const open = isFault(fault) ? [{ fields: fault.fields, candidates: [] }] : [];
  return { kind, mapping, by: 'owner', open, leftOut: [] };
}

// The window names columns by their place, for this file alone.
function mappingByName(mapping: NonNullable<ImportRequest['mapping']>, { columns }: TablePlace): Mapping {
  if (isList(mapping)) return respelled(mapping, columns);
  return Object.entries(mapping).map(([key, index]) => {
    const [field, column] = [fieldOfKey(key), columns[index]];
    if (!field || !column)
      throw new Refusal('mapping', `There is no field “${key}” or no column ${index + 1}.`);
    return { column: column.name, field };
  });
}

function isList(mapping: NonNullable<ImportRequest['mapping']>): mapping is Mapping {
  return Array.isArray(mapping);
}
