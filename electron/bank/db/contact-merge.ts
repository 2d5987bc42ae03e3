import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** One who stays and one who goes. */
export type Two = { readonly keep: number; readonly merge: number };

/** What a contact brings along. */
export type Belongings = {
  readonly acts: number;
  readonly responses: number;
  readonly purchases: number;
  readonly readings: number;
};

/** What belongs to a contact, counted. */
export function belongingsOf(handle: ReadingHandle, id: number): Belongings {
  const row = sql<Belongings>(
    handle,
    `SELECT (SELECT count(DISTINCT act_id) FROM entry WHERE contact_id = :id AND voided_on IS NULL) AS acts,
            (SELECT count(*) FROM response WHERE contact_id = :id) AS responses,
            (SELECT count(*) FROM purchase WHERE contact_id = :id) AS purchases,
            (SELECT count(*) FROM reading WHERE contact_id = :id) AS readings`,
  ).get({ id });
  return row ?? { acts: 0, responses: 0, purchases: 0, readings: 0 };
}

/** Takes off the one who goes where an act, or a tag, has both already. */
export function dropWhatBothHave(handle: WritingHandle, two: Two): void {
  sql(
    handle,
    `DELETE FROM act_contact WHERE contact_id = :merge
       AND act_id IN (SELECT act_id FROM act_contact WHERE contact_id = :keep)`,
  ).run(two);
  sql(
    handle,
    `DELETE FROM contact_tag WHERE contact_id = :merge
       AND tag IN (SELECT tag FROM contact_tag WHERE contact_id = :keep)`,
  ).run(two);
  sql(
    handle,
    `DELETE FROM contact_alias WHERE contact_id = :merge AND EXISTS (
       SELECT 1 FROM contact_alias kept WHERE kept.contact_id = :keep
         AND kept.field = contact_alias.field AND kept.value = contact_alias.value)`,
  ).run(two);
}

/** Whatever refers to the one who goes refers from now on to the one who stays, in every table. */
export function passOn(handle: WritingHandle, two: Two): void {
  for (const { name, column } of referencesToContacts(handle)) {
    sql(handle, `UPDATE ${name} SET ${column} = :keep WHERE ${column} = :merge`).run(two);
  }
}

/** Removes a contact to whom nothing refers any more. */
export function removeContact(handle: WritingHandle, id: number): void {
  sql(handle, 'DELETE FROM contact WHERE id = ?').run(id);
}

// Asked of the schema, so that no table is forgotten.
function referencesToContacts(handle: ReadingHandle): { readonly name: string; readonly column: string }[] {
  return sql<{ name: string; column: string }>(
    handle,
    `SELECT t.name, k."from" AS "column" FROM journalled_table t, pragma_foreign_key_list(t.name) k
     WHERE k."table" = 'contact' ORDER BY 1, 2`,
  ).all();
}
