import { type Traits, mayBeOne } from '../../../../src/domain/import/clusters';
import { foldCell } from '../../../../src/domain/import/words';
import { addIdentity, contactOfIdentity, contactOfProfile, contactsOfPhone } from '../../db/contact-matching';
import { type Contact, findByEmail, findContact } from '../../db/contacts';
import type { ReadingHandle, WritingHandle } from '../../db/handle';

// Addresses and numbers a contact has had besides the one it is shown with.
const OTHER_EMAIL = 'email';
const OTHER_PHONE = 'phone';

/**
 * The contact these traits belong to: by e-mail, then the source's number, then profile, then
 * telephone; never by name. Someone else's address under another name is someone else, whatever
 * number or telephone they share.
 */
export function findContactOf(handle: ReadingHandle, traits: Traits, source: string): number | null {
  for (const email of traits.emails) {
    const id = contactOfEmail(handle, email);
    if (id !== null) return id;
  }
  for (const id of otherCandidates(handle, traits, source)) {
    const contact = findContact(handle, id);
    if (contact && mayBeOne(traitsOfContact(contact), traits)) return id;
  }
  return null;
}

/** The contact who has or has had that address, or null. */
export function contactOfEmail(handle: ReadingHandle, emailKey: string): number | null {
  return findByEmail(handle, emailKey)?.id ?? contactOfIdentity(handle, OTHER_EMAIL, emailKey) ?? null;
}

/** Notes what else a contact is known by, so that the same rows find it again; false when all was known. */
export function noteTraits(
  handle: WritingHandle,
  id: number,
  contact: Contact,
  { emails, phones, sourceIds }: Traits,
  source: string,
): boolean {
  const noted = [
    ...sourceIds.map((one) => addIdentity(handle, id, source, one)),
    ...emails
      .filter((one) => one !== contact.emailKey && contactOfEmail(handle, one) === null)
      .map((one) => addIdentity(handle, id, OTHER_EMAIL, one)),
    ...phones
      .filter((one) => one !== contact.phoneE164)
      .map((one) => addIdentity(handle, id, OTHER_PHONE, one)),
  ];
  return noted.includes(true);
}

function* otherCandidates(
  handle: ReadingHandle,
  { sourceIds, profiles, phones }: Traits,
  source: string,
): Generator<number> {
  for (const one of sourceIds) yield* some(contactOfIdentity(handle, source, one));
  for (const one of profiles) yield* some(contactOfProfile(handle, one));
  for (const one of phones) {
    yield* contactsOfPhone(handle, one); // whose number it is goes before who has had it, too
    yield* some(contactOfIdentity(handle, OTHER_PHONE, one));
  }
}

function some(id: number | undefined): number[] {
  return id === undefined ? [] : [id];
}

function traitsOfContact({ emailKey, name }: Contact): Traits {
  return {
    names: name === '' ? [] : [foldCell(name)],
    emails: emailKey === null ? [] : [emailKey],
    sourceIds: [],
    profiles: [],
    phones: [],
  };
}
