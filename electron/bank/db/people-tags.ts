import { type ReadingHandle, sql } from './handle';

/** Every tag in use, in order of the alphabet. */
export function tagsInUse(handle: ReadingHandle): string[] {
  return sql<{ tag: string }>(handle, 'SELECT DISTINCT tag FROM contact_tag ORDER BY tag COLLATE NOCASE, tag')
    .all()
    .map(({ tag }) => tag);
}

/** Ids of the contacts with that tag. */
export function idsTagged(handle: ReadingHandle, tag: string): Set<number> {
  const rows = sql<{ id: number }>(handle, 'SELECT contact_id AS id FROM contact_tag WHERE tag = ?').all(tag);
  return new Set(rows.map(({ id }) => id));
}
