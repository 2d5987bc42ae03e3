import type { Day } from '../../../src/domain/day';
import { type ReadingHandle, type WritingHandle, sql } from './handle';

export type Stage = 'subscriber' | 'lead' | 'qualified_lead' | 'customer';

/** A profile on a platform; `key` is what profiles are compared by. */
export type Profile = {
  readonly platform: string;
  readonly handle: string;
  readonly url: string;
  readonly key: string;
};

export type StageChange = { readonly stage: Stage; readonly day: Day; readonly reason: string };

/** A contact's tags, in order of the alphabet. */
export function tagsOf(handle: ReadingHandle, contactId: number): string[] {
  return sql<{ tag: string }>(handle, 'SELECT tag FROM contact_tag WHERE contact_id = ? ORDER BY tag')
    .all(contactId)
    .map((row) => row.tag);
}

/** Makes these a contact's tags. */
export function setTags(handle: WritingHandle, contactId: number, tags: readonly string[]): void {
  for (const tag of tagsOf(handle, contactId)) {
    if (!tags.includes(tag))
      sql(handle, 'DELETE FROM contact_tag WHERE contact_id = ? AND tag = ?').run(contactId, tag);
  }
  for (const tag of tags) addTag(handle, contactId, tag);
}

/** Adds a tag; false when the contact had it. */
export function addTag(handle: WritingHandle, contactId: number, tag: string): boolean {
  // Not `OR IGNORE`: a row that is ignored uses up an id all the same, and would be journalled as made.
  const run = sql(
    handle,
    `INSERT INTO contact_tag (contact_id, tag) SELECT :contactId, :tag
     WHERE NOT EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = :contactId AND tag = :tag)`,
  ).run({ contactId, tag });
  return run.changes > 0;
}

/** A contact's social profiles. */
export function profilesOf(handle: ReadingHandle, contactId: number): Profile[] {
  return sql<Profile>(
    handle,
    'SELECT platform, handle, url, profile_key AS key FROM social_profile WHERE contact_id = ? ORDER BY id',
  ).all(contactId);
}

/** Makes these a contact's profiles. */
export function setProfiles(handle: WritingHandle, contactId: number, profiles: readonly Profile[]): void {
  const keys = new Set(profiles.map((profile) => profile.key));
  for (const { key } of profilesOf(handle, contactId)) {
    if (!keys.has(key)) sql(handle, 'DELETE FROM social_profile WHERE profile_key = ?').run(key);
  }
  for (const profile of profiles) addProfile(handle, contactId, profile);
}

/** Adds a profile; false when somebody already has it. */
export function addProfile(handle: WritingHandle, contactId: number, profile: Profile): boolean {
  const run = sql(
    handle,
    `INSERT INTO social_profile (contact_id, platform, handle, url, profile_key)
     SELECT :contactId, :platform, :handle, :url, :key
     WHERE NOT EXISTS (SELECT 1 FROM social_profile WHERE profile_key = :key)`,
  ).run({ contactId, ...profile });
  return run.changes > 0;
}

/** A contact's stages, oldest first; the last is the one now. */
export function stagesOf(handle: ReadingHandle, contactId: number): StageChange[] {
  return sql<StageChange>(
    handle,
    'SELECT stage, day, reason FROM stage_change WHERE contact_id = ? ORDER BY day, id',
  ).all(contactId);
}

/** Records that a contact reached a stage. */
export function insertStage(handle: WritingHandle, contactId: number, change: StageChange): void {
  sql(handle, 'INSERT INTO stage_change (contact_id, stage, day, reason) VALUES (?, ?, ?, ?)').run(
    contactId,
    change.stage,
    change.day,
    change.reason,
  );
}

/** First seen: the earliest of a first-contact day and the first act, response or purchase; null for none. */
export function firstSeenOn(handle: ReadingHandle, contactId: number): Day | null {
  const row = sql<{ day: string | null }>(
    handle,
    `SELECT min(day) AS day FROM (
       SELECT first_contact_on AS day FROM contact WHERE id = :id
       UNION ALL SELECT min(day) FROM entry WHERE contact_id = :id AND voided_on IS NULL
       UNION ALL SELECT min(day) FROM response WHERE contact_id = :id
       UNION ALL SELECT min(day) FROM purchase WHERE contact_id = :id)`,
  ).get({ id: contactId });
  return (row?.day ?? null) as Day | null;
}
