import { type Field, type ImportKind, fieldsOf, mayRepeat, requiredOf } from './field';
import type { Column } from './header';
import { foldCell } from './words';

/** What one column means. The column goes by its name, so that next month's file may have another order. */
export type Meaning = { readonly column: string; readonly field: Field };

/** Which column means what; columns that are not in it are left out of the import. */
export type Mapping = readonly Meaning[];

/** The columns of each mapped field, counted from 0. */
export type Binding = ReadonlyMap<Field, readonly Column[]>;

/** Why a mapping cannot be used with a table. */
export type MappingFault =
  | { readonly fault: 'no_such_column'; readonly column: string }
  | { readonly fault: 'field_of_another_kind'; readonly column: string; readonly field: Field }
  | { readonly fault: 'field_twice'; readonly field: Field }
  | { readonly fault: 'field_missing'; readonly fields: readonly Field[] };

/** Finds each mapped column in the table, or says what does not fit. */
export function bind(kind: ImportKind, mapping: Mapping, columns: readonly Column[]): Binding | MappingFault {
  const byName = columnsByName(columns);
  const binding = new Map<Field, Column[]>();
  for (const { column: name, field } of mapping) {
    const column = byName.get(foldCell(name));
    if (!column) return { fault: 'no_such_column', column: name };
    if (!fieldsOf(kind).includes(field)) return { fault: 'field_of_another_kind', column: name, field };
    const others = binding.get(field);
    if (others && !mayRepeat(field)) return { fault: 'field_twice', field };
    binding.set(field, [...(others ?? []), column]);
  }
  const missing = requiredOf(kind).find((group) => !group.some((field) => binding.has(field)));
  return missing ? { fault: 'field_missing', fields: missing } : binding;
}

/** The same mapping with the columns spelled as this table spells them; case and blanks do not matter. */
export function respelled(mapping: Mapping, columns: readonly Column[]): Mapping {
  const byName = columnsByName(columns);
  return mapping.map(({ column, field }) => ({
    column: byName.get(foldCell(column))?.name ?? column,
    field,
  }));
}

/** The result of `bind` says what does not fit. */
export function isFault(result: Binding | MappingFault): result is MappingFault {
  return 'fault' in result;
}

function columnsByName(columns: readonly Column[]): Map<string, Column> {
  return new Map(columns.map((column) => [foldCell(column.name), column]));
}
