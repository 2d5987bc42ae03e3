import type { PersonRecord } from '../../../../src/domain/import/person-row';
import { aliasKey, aliasesOf } from '../../db/contact-aliases';
import type { ReadingHandle } from '../../db/handle';

/**
 * What a file says of a contact, but for what the contact was called before two were made one or the owner
 * changed it: they have chosen, and the file it came from must not choose again.
 */
export function withoutOldNames(
  handle: ReadingHandle,
  contactId: number,
  person: PersonRecord,
  phoneOf: (text: string) => string | null,
): PersonRecord {
  const aliases = aliasesOf(handle, contactId);
  if (aliases.size === 0) return person;
  const isOld = (field: string, value: string): boolean => aliases.has(aliasKey(field, value));
  const { name, company, email, phone, presence, firstSeenOn } = person;
  return {
    ...person,
    name: isOld('name', name) ? '' : name,
    company: isOld('company', company) ? '' : company,
    email: isOld('email', email) ? '' : email,
    phone: isOld('phone', phoneOf(phone) ?? phone) ? '' : phone,
    presence: presence !== null && isOld('presence', presence) ? null : presence,
    firstSeenOn: firstSeenOn !== null && isOld('firstContactOn', firstSeenOn) ? null : firstSeenOn,
  };
}
