import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import type { PresenceMarked, presenceOperations } from '../../../src/contract/presence';
import { type Profile, profileKey, readProfile } from '../../../src/domain/import/profile';
import { addProfile } from '../db/contact-details';
import { type Contact, findContact, updateContact } from '../db/contacts';
import type { WritingHandle } from '../db/handle';
import { ownerOfProfile } from '../db/profile-owner';
import { type Context, change } from './context';
import { notFound } from './duplicates';

type Input = InputOf<(typeof presenceOperations)['mark']>;

/**
 * Notes today whether a contact has a social presence, with the profile where one was found; “later” changes
 * nothing. @throws Refusal `not_found`, `unknown_profile`, `profile_of_no`, `profile_taken`
 */
export function markPresence(context: Context, input: Input): PresenceMarked {
  const { contactId, status } = input;
  const known = findContact(context.book.reader, contactId);
  if (!known) throw notFound();
  if (status === 'later') return { contactId, presence: known.presence, profile: null };
  const profile = profileOf(input);
  return change(context, nameOf(known, status), (handle) => {
    const contact = findContact(handle, contactId);
    if (!contact) throw notFound();
    if (contact.presence !== status || contact.presenceCheckedOn !== handle.today) {
      const { id: _id, ...rest } = contact;
      updateContact(handle, contactId, { ...rest, presence: status, presenceCheckedOn: handle.today });
    }
    if (profile) keepProfile(handle, contactId, profile);
    return { contactId, presence: status, profile };
  });
}

function nameOf({ name, email }: Contact, status: 'yes' | 'no'): string {
  const found = status === 'yes' ? 'a social presence' : 'no social presence';
  return `Found ${found} of ${name || email || 'somebody without a name'}`;
}

function profileOf({ status, profile, platform }: Input): Profile | null {
  if (profile === '') return null;
  if (status === 'no')
    throw new Refusal('profile_of_no', 'There is a profile, so this is a yes. Take it out to say no.');
  const read = readProfile(profile, platform) ?? elsewhere(profile);
  if (read) return read;
  throw new Refusal(
    'unknown_profile',
    `“${profile}” could be a handle anywhere. Say on which platform it is, or paste the profile’s address.`,
  );
}

// A page of their own, or of a platform this program does not know by name.
function elsewhere(text: string): Profile | null {
  if (!/^(?:https?:\/\/|www\.)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?$/iu.test(text)) return null;
  return { platform: 'other', handle: text.replace(/^https?:\/\//i, '').replace(/\/+$/, ''), url: text };
}

function keepProfile(handle: WritingHandle, contactId: number, profile: Profile): void {
  const key = profileKey(profile);
  if (addProfile(handle, contactId, { ...profile, key })) return;
  const owner = ownerOfProfile(handle, key);
  if (!owner || owner.id === contactId) return;
  throw new Refusal(
    'profile_taken',
    `This profile already belongs to ${owner.name || 'another contact'}. If they are one person, make one of the two under People.`,
    { contactId: owner.id, name: owner.name },
  );
}
