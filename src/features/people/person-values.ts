import type { ContactDetail, ContactInput, Presence, Stage } from '../../contract/people';
import type { Day } from '../../domain/day';
import { profileText } from '../../domain/import/profile';

/** What the form of a contact holds. Nothing but a name is needed. */
export type PersonValues = {
  readonly name: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly presence: Presence;
  readonly stage: Stage | null;
  readonly firstContactOn: Day | null;
  readonly tags: readonly string[];
  readonly profiles: readonly string[];
  readonly notes: string;
};

/** The form as it opens for somebody new. */
export const NOBODY: PersonValues = {
  name: '',
  company: '',
  email: '',
  phone: '',
  presence: 'unchecked',
  stage: null,
  firstContactOn: null,
  tags: [],
  profiles: [],
  notes: '',
};

/** The form as it opens for a contact of the book. */
export function valuesOfContact(contact: ContactDetail): PersonValues {
  return {
    name: contact.name,
    company: contact.company,
    email: contact.email ?? '',
    phone: contact.phone ?? '',
    presence: contact.presence,
    stage: contact.stages.at(-1)?.stage ?? null,
    firstContactOn: contact.firstContactOn,
    tags: contact.tags,
    profiles: contact.profiles.map(profileText),
    notes: contact.notes,
  };
}

/** What is sent to the bank; null while there is no name. */
export function contactInput(values: PersonValues): ContactInput | null {
  if (values.name.trim() === '') return null;
  return {
    ...values,
    email: values.email.trim() === '' ? null : values.email,
    phone: values.phone.trim() === '' ? null : values.phone,
    tags: [...values.tags],
    profiles: [...values.profiles],
  };
}
