import { Refusal } from '../../../src/contract/failure';
import type { peopleOperations } from '../../../src/contract/people';
import type { InputOf } from '../../../src/contract/operation';
import { insertStage, stagesOf } from '../db/contact-details';
import { findContact } from '../db/contacts';
import { type Context, change, todayOf } from './context';

/**
 * Records by hand that a contact reached a stage on a day, and why. Said again word for word, it is on record
 * already. @throws Refusal `not_found`, `still_to_come`
 */
export function setStage(
  context: Context,
  { id, stage, day, reason }: InputOf<(typeof peopleOperations)['setStage']>,
): { readonly id: number } {
  const contact = findContact(context.book.reader, id);
  if (!contact) throw new Refusal('not_found', 'This contact is no longer in the book.');
  if (day > todayOf(context)) throw new Refusal('still_to_come', 'That day is still to come.');
  const set = { stage, day, reason: reason || 'set by hand' };
  return change(context, `Set the stage of ${contact.name || contact.email || 'a contact'}`, (handle) => {
    const isKnown = stagesOf(handle, id).some(
      (one) => one.stage === set.stage && one.day === set.day && one.reason === set.reason,
    );
    if (!isKnown) insertStage(handle, id, set);
    return { id };
  });
}
