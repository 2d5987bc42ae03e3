import { fingerprint } from '../../../../src/domain/import/fingerprint';
import type { Who } from '../../../../src/domain/import/who';
import { foldCell } from '../../../../src/domain/import/words';
import { addIdentity, contactOfIdentity } from '../../db/contact-matching';
import { insertContact } from '../../db/contacts';
import type { WritingHandle } from '../../db/handle';
import { blankContact } from '../new-contact';
import { buyers } from './buyers';
import { NAME_ONLY } from './store-person';

/** The contact of that name the owner has put down by hand, or undefined. */
export type ListedByName = (name: string) => number | undefined;

/** The contacts behind the rows of one report of responses: every response has one. */
export type Attendees = {
  /**
   * `event` tells apart guests of one name in different reports; `listed` knows whom the owner has put down
   * for it by hand.
   */
  readonly contactOf: (who: Who, event: string, listed?: ListedByName) => number;
  readonly isNew: (contactId: number) => boolean;
  readonly count: () => number;
};

/** Finds or makes them. A guest who only gave a name is a contact of that name in this report. */
export function attendees(handle: WritingHandle, source: string, country: string | null): Attendees {
  const people = buyers(handle, source, country);
  const named = new Set<number>();
  const made = new Set<number>();
  const guest = (name: string, event: string, listed?: ListedByName): number => {
    const key = fingerprint([source, event, foldCell(name)]);
    const known = contactOfIdentity(handle, NAME_ONLY, key);
    const byHand = known === undefined ? listed?.(name) : undefined;
    const id = known ?? byHand ?? insertContact(handle, blankContact(name));
    if (known === undefined) addIdentity(handle, id, NAME_ONLY, key);
    if (known === undefined && byHand === undefined) made.add(id);
    named.add(id);
    return id;
  };
  return {
    contactOf: (who, event, listed) => people.contactOf(who) ?? guest(who.name, event, listed),
    isNew: (id) => made.has(id) || people.isNew(id),
    count: () => people.count() + named.size,
  };
}
