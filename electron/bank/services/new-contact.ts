import type { Contact } from '../db/contacts';

/** A contact of whom only the name is known. */
export function blankContact(name: string): Contact {
  return {
    name,
    company: '',
    email: null,
    emailKey: null,
    phone: null,
    phoneE164: null,
    presence: 'unchecked',
    presenceCheckedOn: null,
    firstContactOn: null,
    notes: '',
  };
}
