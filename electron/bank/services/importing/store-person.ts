import type { Traits } from '../../../../src/domain/import/clusters';
import type { PersonRecord } from '../../../../src/domain/import/person-row';
import { profileKey } from '../../../../src/domain/import/profile';
import { addIdentity } from '../../db/contact-matching';
import { addProfile, addTag, insertStage, stagesOf } from '../../db/contact-details';
import { type Contact, findByEmail, findContact, insertContact, updateContact } from '../../db/contacts';
import type { WritingHandle } from '../../db/handle';
import { stayKnownBy } from '../former-values';
import { blankContact } from '../new-contact';
import { noteTraits } from './contact-finder';
import { withoutOldNames } from './old-names';
import { mergeInto, stageReached } from './person-merge';

/** What all rows of a file say of one person. `rowKey` stands for a row that only names somebody. */
export type PersonToStore = {
  readonly person: PersonRecord;
  readonly traits: Traits;
  readonly rowKey: string | null;
};

/** What is the same for every person of a file. `reason` says why a stage is recorded. */
export type PeopleSource = {
  readonly source: string;
  readonly reason: string;
  readonly phoneOf: (text: string) => string | null;
};

/** Rows that name somebody and nothing more are known by their content, under this source. */
export const NAME_ONLY = 'generic-name-only';

/** Adds a contact with all that a file says of it; its id. */
export function createPerson(handle: WritingHandle, toStore: PersonToStore, source: PeopleSource): number {
  const contact = mergeInto(blankContact(''), toStore.person, source.phoneOf, handle.today);
  const id = insertContact(handle, contact);
  addDetails(handle, id, contact, toStore, source);
  return id;
}

/** Brings a contact up to what a file says of it; false when there was nothing new. */
export function updatePerson(
  handle: WritingHandle,
  id: number,
  toStore: PersonToStore,
  source: PeopleSource,
): boolean {
  const before = findContact(handle, id);
  if (!before) return false;
  const said = withoutOldNames(handle, id, toStore.person, source.phoneOf);
  const merged = mergeInto(before, said, source.phoneOf, handle.today);
  const after = keepFreeEmail(handle, id, before, merged);
  const isChanged = !isSame(before, after);
  if (isChanged) {
    updateContact(handle, id, after);
    stayKnownBy(handle, id, { field: 'email', former: before, now: after });
    stayKnownBy(handle, id, { field: 'phone', former: before, now: after });
  }
  return addDetails(handle, id, after, toStore, source) || isChanged;
}

// An address that is somebody else's stays theirs.
function keepFreeEmail(handle: WritingHandle, id: number, before: Contact, after: Contact): Contact {
  if (after.emailKey === null || after.emailKey === before.emailKey) return after;
  const isTaken = findByEmail(handle, after.emailKey, id) !== undefined;
  return isTaken ? { ...after, email: before.email, emailKey: before.emailKey } : after;
}

function addDetails(
  handle: WritingHandle,
  id: number,
  contact: Contact,
  { person, traits, rowKey }: PersonToStore,
  { source, reason }: PeopleSource,
): boolean {
  const added = [
    noteTraits(handle, id, contact, traits, source),
    rowKey !== null && addIdentity(handle, id, NAME_ONLY, rowKey),
    ...person.profiles.map((profile) => addProfile(handle, id, { ...profile, key: profileKey(profile) })),
    ...person.tags.map((tag) => addTag(handle, id, tag)),
  ];
  const now = person.stage === null ? null : (stagesOf(handle, id).at(-1)?.stage ?? null);
  const stage = stageReached(now, person.stage);
  if (stage !== null) insertStage(handle, id, { stage, day: handle.today, reason });
  return stage !== null || added.includes(true);
}

const COMPARED = [
  'name',
  'company',
  'email',
  'emailKey',
  'phone',
  'phoneE164',
  'presence',
  'presenceCheckedOn',
  'firstContactOn',
  'notes',
] as const satisfies readonly (keyof Contact)[];

function isSame(a: Contact, b: Contact): boolean {
  return COMPARED.every((key) => a[key] === b[key]);
}
