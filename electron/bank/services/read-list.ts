import type { ListedPerson, PastedList, giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { type ReadPerson, readListedPeople } from '../../../src/domain/giveaways/listed-people';
import { findContact } from '../db/contacts';
import { type ReadingHandle, inOneView } from '../db/handle';
import { contactsWhoDid } from '../db/listed-contacts';
import type { Context } from './context';
import { contactsNamed } from './listed-contacts';
import { type NameIndex, nameIndex } from './name-index';

type Input = InputOf<(typeof giveawaysOperations)['readList']>;

/** Reads a pasted list and looks its people up: whoever is known by two addresses is on it once. Stores nothing. */
export function readList({ book: { reader } }: Context, { giveawayId, way, text }: Input): PastedList {
  const list = readListedPeople(text);
  return inOneView(reader, () => {
    const names = nameIndex(reader);
    const found = list.people.map((person) => listed(reader, names, person));
    const people = eachContactOnce(found);
    const here = contactsWhoDid(reader, giveawayId, way);
    return {
      people,
      repeated: list.repeated + found.length - people.length,
      alreadyHere: people.filter((one) => one.type === 'known' && here.has(one.contactId)).length,
    };
  });
}

function listed(handle: ReadingHandle, names: NameIndex, person: ReadPerson): ListedPerson {
  if (person.type === 'unreadable') return person;
  const { text, name, email } = person;
  const [id, ...others] = contactsNamed(handle, names, person);
  if (id === undefined) return { type: 'new', text, name, email };
  if (others.length === 0) return { type: 'known', text, contactId: id, name: labelOf(handle, id).name };
  return { type: 'several', text, candidates: [id, ...others].map((one) => labelOf(handle, one)) };
}

// What tells people of one name apart: where they work, else their address.
function labelOf(handle: ReadingHandle, id: number): { id: number; name: string; hint: string } {
  const contact = findContact(handle, id);
  const hint = contact?.company || contact?.email || contact?.phone || '';
  return { id, name: contact?.name || contact?.email || '', hint };
}

function eachContactOnce(found: readonly ListedPerson[]): ListedPerson[] {
  const seen = new Set<number>();
  return found.filter((one) => {
    if (one.type !== 'known') return true;
    const isNew = !seen.has(one.contactId);
    seen.add(one.contactId);
    return isNew;
  });
}
