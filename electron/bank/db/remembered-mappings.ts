import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** A mapping (JSON of the import service) that is remembered for a set of headers. */
export type MappingRow = { readonly id: number; readonly headerKey: string; readonly mapping: string };

const SELECT = 'SELECT id, header_key AS headerKey, mapping FROM remembered_mapping';

/** Every remembered mapping, the newest first. */
export function listMappings(handle: ReadingHandle): MappingRow[] {
  return sql<MappingRow>(handle, `${SELECT} ORDER BY id DESC`).all();
}

/** The remembered mapping with that id, or undefined. */
export function mappingOfId(handle: ReadingHandle, id: number): MappingRow | undefined {
  return sql<MappingRow>(handle, `${SELECT} WHERE id = ?`).get(id);
}

/** Forgets a mapping. */
export function forgetMapping(handle: WritingHandle, id: number): void {
  sql(handle, 'DELETE FROM remembered_mapping WHERE id = ?').run(id);
}
