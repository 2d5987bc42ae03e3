import { emailKey } from '../../../src/domain/import/email';
import { findByEmail, findByName, findContact } from '../db/contacts';
import type { Context } from './context';

/** Ids of the contacts with that id, e-mail address or exact name, in this order of meaning. */
export function findContactsBy({ book }: Context, named: string): number[] {
  if (/^\d+$/.test(named)) {
    const contact = findContact(book.reader, Number(named));
    if (contact) return [contact.id];
  }
  const byEmail = findByEmail(book.reader, emailKey(named));
  return byEmail ? [byEmail.id] : findByName(book.reader, named);
}

/** What a contact is called: the name, or the address of one without a name. */
export function contactLabel({ book }: Context, id: number): string {
  const contact = findContact(book.reader, id);
  return contact?.name || contact?.email || `contact ${id}`;
}
