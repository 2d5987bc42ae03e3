import { type ReadingHandle, type WritingHandle, sql } from './handle';

/** The contact a source knows under that id, or undefined. */
export function contactOfIdentity(
  handle: ReadingHandle,
  source: string,
  externalId: string,
): number | undefined {
  return sql<{ id: number }>(
    handle,
    'SELECT contact_id AS id FROM contact_identity WHERE source = ? AND external_id = ?',
  ).get(source, externalId)?.id;
}

/** The contact with that profile, or undefined. */
export function contactOfProfile(handle: ReadingHandle, profileKey: string): number | undefined {
  return sql<{ id: number }>(handle, 'SELECT contact_id AS id FROM social_profile WHERE profile_key = ?').get(
    profileKey,
  )?.id;
}

/** Contacts with that telephone number (E.164), longest known first. */
export function contactsOfPhone(handle: ReadingHandle, phoneE164: string): number[] {
  return sql<{ id: number }>(handle, 'SELECT id FROM contact WHERE phone_e164 = ? ORDER BY id')
    .all(phoneE164)
    .map(({ id }) => id);
}

/** Notes what a source calls a contact; false when it calls somebody so already. */
export function addIdentity(
  handle: WritingHandle,
  contactId: number,
  source: string,
  externalId: string,
): boolean {
  const run = sql(
    handle,
    `INSERT INTO contact_identity (contact_id, source, external_id) SELECT :contactId, :source, :externalId
     WHERE NOT EXISTS (SELECT 1 FROM contact_identity WHERE source = :source AND external_id = :externalId)`,
  ).run({ contactId, source, externalId });
  return run.changes > 0;
}
