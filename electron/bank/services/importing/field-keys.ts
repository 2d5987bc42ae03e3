import type { ColumnView, FieldView } from '../../../../src/contract/imports';
import {
  type Field,
  type ImportKind,
  fieldLabel,
  fieldsOf,
  isField,
  mayRepeat,
  requiredOf,
} from '../../../../src/domain/import/field';
import type { Column } from '../../../../src/domain/import/header';
import type { Mapping } from '../../../../src/domain/import/mapping';

/** The field a key of the window stands for: `profile.2` is a second column of `profile`. Null for none. */
export function fieldOfKey(key: string): Field | null {
  const field = key.replace(/\.\d+$/, '');
  return isField(field) ? field : null;
}

/** A mapping by place, as the window has it: key -> column from 0. */
export function keyedMapping(mapping: Mapping, columns: readonly Column[]): Record<string, number> {
  const counts = new Map<Field, number>();
  const entries = mapping.flatMap(({ column, field }): [string, number][] => {
    const index = columns.find(({ name }) => name === column)?.index;
    const nth = (counts.get(field) ?? 0) + 1;
    counts.set(field, nth);
    return index === undefined ? [] : [[nth === 1 ? field : `${field}.${nth}`, index]];
  });
  return Object.fromEntries(entries);
}

/** What columns of a file can mean; a field that may repeat is offered once more than it is mapped. */
export function fieldViews(kind: ImportKind, mapping: Mapping, columns: readonly ColumnView[]): FieldView[] {
  return fieldsOf(kind).flatMap((field) => {
    const mapped = mapping.filter((one) => one.field === field).length;
    const times = mayRepeat(field) ? Math.min(mapped + 1, columns.length) : 1;
    return Array.from({ length: Math.max(1, times) }, (_, nth) => ({
      field: nth === 0 ? field : `${field}.${nth + 1}`,
      label: nth === 0 ? fieldLabel(field) : `${fieldLabel(field)} ${nth + 1}`,
      required: requiredOf(kind).some((group) => group.length === 1 && group[0] === field),
    }));
  });
}
