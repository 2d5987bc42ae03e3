import { Refusal } from '../../../src/contract/failure';
import type { giveawaysOperations } from '../../../src/contract/giveaways';
import type { InputOf } from '../../../src/contract/operation';
import { emailKey, isEmail } from '../../../src/domain/import/email';
import { findContact, insertContact, updateContact } from '../db/contacts';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import { contactOfEmail } from './importing/contact-finder';
import { type NameIndex, nameIndex } from './name-index';
import { blankContact } from './new-contact';

type Listed = InputOf<(typeof giveawaysOperations)['respond']>['people'][number];
type Named = { readonly name: string; readonly email: string | null };

/** Of more people of one name nobody is chosen on a list; a report of thousands may call all of them “Guest”. */
const MOST_ALIKE = 50;

/**
 * The contacts a list may mean: by the address, else by the exact name, the first 50 of them. Somebody with
 * another address is somebody else, whatever their name.
 */
export function contactsNamed(
  handle: ReadingHandle,
  names: NameIndex,
  { name, email }: Named,
): readonly number[] {
  const known = email === null ? null : contactOfEmail(handle, emailKey(email));
  if (known !== null) return [known];
  if (email === null) return names.find(name).slice(0, MOST_ALIKE);
  const alike = names.findWithoutAddress(name).slice(0, MOST_ALIKE);
  return alike.filter((id) => findContact(handle, id)?.email === null);
}

/**
 * The contacts on a list, each once, in its order; those nobody knows are made. One of several of the same
 * name has to be chosen by hand, and is otherwise somebody new.
 * @throws Refusal `not_found`, `nobody_named`, `not_an_address`
 */
export function listedContacts(
  handle: WritingHandle,
  people: readonly Listed[],
): { readonly ids: readonly number[]; readonly made: number } {
  const names = nameIndex(handle);
  let made = 0;
  const ids = people.map((one) => {
    if ('contactId' in one) return stillThere(handle, one.contactId);
    const named = readable(one);
    const [id, ...others] = contactsNamed(handle, names, named);
    if (id !== undefined && others.length === 0) return filled(handle, id, named);
    made += 1;
    return make(handle, names, named);
  });
  return { ids: [...new Set(ids)], made };
}

function stillThere(handle: ReadingHandle, id: number): number {
  if (!findContact(handle, id)) throw new Refusal('not_found', 'This contact is no longer in the book.');
  return id;
}

function readable({ name, email }: Named): Named {
  const address = email === '' ? null : email;
  if (address !== null && !isEmail(address))
    throw new Refusal('not_an_address', `“${address}” is not an e-mail address.`);
  if (name === '' && address === null)
    throw new Refusal('nobody_named', 'One on the list has neither a name nor an address.');
  return { name, email: address };
}

// What the book has blank is filled; nothing is replaced.
function filled(handle: WritingHandle, id: number, { name, email }: Named): number {
  const before = findContact(handle, id);
  if (!before) return id;
  const gainsEmail = before.email === null && email !== null;
  const after = {
    ...before,
    name: before.name || name,
    ...(gainsEmail && { email, emailKey: emailKey(email) }),
  };
  if (gainsEmail || after.name !== before.name) updateContact(handle, id, after);
  return id;
}

function make(handle: WritingHandle, names: NameIndex, { name, email }: Named): number {
  const id = insertContact(handle, {
    ...blankContact(name),
    email,
    emailKey: email === null ? null : emailKey(email),
  });
  names.add(name, id, email !== null);
  return id;
}
