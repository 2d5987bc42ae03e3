import { foldCell } from '../../../src/domain/import/words';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** What a contact was also called in a field before two were made one or the owner changed it, folded. */
export function aliasesOf(handle: ReadingHandle, contactId: number): ReadonlySet<string> {
  const rows = sql<{ field: string; value: string }>(
    handle,
    'SELECT field, value FROM contact_alias WHERE contact_id = ?',
  ).all(contactId);
  return new Set(rows.map(({ field, value }) => `${field}:${value}`));
}

/** How a value of a field is found among `aliasesOf`. */
export function aliasKey(field: string, value: string): string {
  return `${field}:${foldCell(value)}`;
}

/** Notes what a contact was also called. */
export function addAlias(handle: WritingHandle, contactId: number, field: string, value: string): void {
  sql(
    handle,
    `INSERT INTO contact_alias (contact_id, field, value) SELECT :contactId, :field, :value
     WHERE NOT EXISTS (
       SELECT 1 FROM contact_alias WHERE contact_id = :contactId AND field = :field AND value = :value)`,
  ).run({ contactId, field, value: foldCell(value) });
}
