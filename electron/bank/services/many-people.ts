import type { manyPeopleOperations } from '../../../src/contract/many-people';
import type { InputOf } from '../../../src/contract/operation';
import { addTag, insertStage, setTags, stagesOf, tagsOf } from '../db/contact-details';
import { type Contact, findContact, updateContact } from '../db/contacts';
import type { WritingHandle } from '../db/handle';
import { tagsInUse } from '../db/people-tags';
import { type Context, change } from './context';

type Input = InputOf<(typeof manyPeopleOperations)['editMany']>;

/** Changes the same of several people, as one action; those no longer in the book are passed over. */
export function editMany(context: Context, input: Input): { readonly changed: number } {
  const people = new Set(input.ids);
  const name = people.size === 1 ? 'Changed a person' : `Changed ${people.size} people`;
  return change(context, name, (handle) => {
    let changed = 0;
    for (const id of people) {
      const contact = findContact(handle, id);
      if (contact && editOne(handle, id, contact, input)) changed += 1;
    }
    return { changed };
  });
}

/** Every tag in use, in order of the alphabet. */
export function listTags({ book }: Context): readonly string[] {
  return tagsInUse(book.reader);
}

function editOne(handle: WritingHandle, id: number, contact: Contact, input: Input): boolean {
  const done = [
    markPresence(handle, id, contact, input.presence),
    reachStage(handle, id, input.stage),
    changeTags(handle, id, input),
  ];
  return done.includes(true);
}

function markPresence(
  handle: WritingHandle,
  id: number,
  contact: Contact,
  presence: Input['presence'],
): boolean {
  if (presence === null || presence === contact.presence) return false;
  const presenceCheckedOn = presence === 'unchecked' ? null : handle.today;
  updateContact(handle, id, { ...contact, presence, presenceCheckedOn });
  return true;
}

function reachStage(handle: WritingHandle, id: number, stage: Input['stage']): boolean {
  if (stage === null || stagesOf(handle, id).at(-1)?.stage === stage) return false;
  insertStage(handle, id, { stage, day: handle.today, reason: 'set by hand' });
  return true;
}

function changeTags(handle: WritingHandle, id: number, { addTags, removeTags }: Input): boolean {
  const before = tagsOf(handle, id);
  const added = addTags.filter((tag) => !before.includes(tag) && !removeTags.includes(tag));
  const after = before.filter((tag) => !removeTags.includes(tag));
  if (added.length === 0 && after.length === before.length) return false;
  setTags(handle, id, after);
  for (const tag of added) addTag(handle, id, tag);
  return true;
}
