import { type ReadingHandle, sql } from './handle';

/** The contact a profile belongs to, by the profile's key; undefined when it is nobody's. */
export function ownerOfProfile(
  handle: ReadingHandle,
  key: string,
): { readonly id: number; readonly name: string } | undefined {
  return sql<{ id: number; name: string }>(
    handle,
    `SELECT contact.id, coalesce(nullif(name, ''), email, '') AS name
     FROM social_profile JOIN contact ON contact.id = contact_id WHERE profile_key = ?`,
  ).get(key);
}
