import type { Traits } from '../../../../src/domain/import/clusters';
import { emailKey } from '../../../../src/domain/import/email';
import { phoneReader } from '../../../../src/domain/import/phone';
import type { Who } from '../../../../src/domain/import/who';
import { foldCell } from '../../../../src/domain/import/words';
import { contactOfIdentity } from '../../db/contact-matching';
import { type Contact, findContact, insertContact, updateContact } from '../../db/contacts';
import type { WritingHandle } from '../../db/handle';
import { blankContact } from '../new-contact';
import { contactOfEmail, findContactOf, noteTraits } from './contact-finder';

/** The contacts behind the rows of one purchases file. */
export type Buyers = {
  /** The contact of a row, made when new; null when the row says nothing to know a person by. */
  readonly contactOf: (who: Who) => number | null;
  /** The contact a sale already has, unless the row names an address that is not theirs. */
  readonly stillOrNow: (contactId: number, who: Who) => number;
  /** The row names that contact: by address, else by the source's number, else by name. */
  readonly isThem: (contactId: number, who: Who) => boolean;
  readonly isNew: (contactId: number) => boolean;
  readonly count: () => number;
};

/** Finds or makes buyers, each looked up once. What the book has blank is filled; nothing is replaced. */
export function buyers(handle: WritingHandle, source: string, country: string | null): Buyers {
  const known = new Map<string, number>();
  const asWritten = new Map<Who, number>(); // the orders of one buyer share what was read of them
  const people = new Set<number>();
  const made = new Set<number>();
  const phoneOf = phoneReader(country);
  const contactOf = (who: Who): number | null => {
    const before = asWritten.get(who);
    if (before !== undefined) return before;
    const key = `${emailKey(who.email)}\u001f${who.sourceId}\u001f${who.phone}\u001f${who.name}`;
    const id = known.get(key) ?? resolve(who);
    if (id === null) return null;
    known.set(key, id);
    asWritten.set(who, id);
    people.add(id);
    return id;
  };
  const resolve = (who: Who): number | null => {
    const traits = buyerTraits(who, phoneOf);
    if (traits.emails.length + traits.sourceIds.length + traits.phones.length === 0) return null;
    const found = findContactOf(handle, traits, source);
    const before = found === null ? blankContact('') : (findContact(handle, found) ?? blankContact(''));
    const contact = filled(before, who, phoneOf);
    const id = found ?? insertContact(handle, contact);
    if (found === null) made.add(id);
    else if (isFuller(before, contact)) updateContact(handle, id, contact);
    noteTraits(handle, id, contact, traits, source);
    return id;
  };
  return {
    contactOf,
    stillOrNow: (contactId, who) => {
      const isTheirs = who.email === '' || contactOfEmail(handle, emailKey(who.email)) === contactId;
      if (!isTheirs) return contactOf(who) ?? contactId;
      people.add(contactId);
      return contactId;
    },
    isThem: (contactId, { email, sourceId, name }) => {
      if (email !== '') return contactOfEmail(handle, emailKey(email)) === contactId;
      if (sourceId !== '') return contactOfIdentity(handle, source, sourceId) === contactId;
      return name !== '' && foldCell(findContact(handle, contactId)?.name ?? '') === foldCell(name);
    },
    isNew: (contactId) => made.has(contactId),
    count: () => people.size,
  };
}

/** What tells a buyer from others, in the forms the book compares. */
export function buyerTraits(
  { name, email, phone, sourceId }: Who,
  phoneOf: (text: string) => string | null,
): Traits {
  const number = phone === '' ? null : phoneOf(phone);
  return {
    names: name === '' ? [] : [foldCell(name)],
    emails: email === '' ? [] : [emailKey(email)],
    sourceIds: sourceId === '' ? [] : [sourceId],
    profiles: [],
    phones: number === null ? [] : [number],
  };
}

function filled(contact: Contact, who: Who, phoneOf: (text: string) => string | null): Contact {
  const email = contact.email ?? (who.email || null);
  const phone = contact.phone ?? (who.phone || null);
  return {
    ...contact,
    name: contact.name || who.name,
    email,
    emailKey: email === null ? null : (contact.emailKey ?? emailKey(email)),
    phone,
    phoneE164: phone === null ? null : (contact.phoneE164 ?? phoneOf(phone)),
  };
}

function isFuller(before: Contact, after: Contact): boolean {
  return before.name !== after.name || before.email !== after.email || before.phone !== after.phone;
}
