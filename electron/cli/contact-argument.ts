import { Refusal } from '../../src/contract/failure';
import { type Context } from '../bank/services/context';
import { findContactsBy } from '../bank/services/find-contact';

/** The contact a command line names by id, e-mail address or exact name. @throws Refusal `not_found`, `ambiguous` */
export function theContact(context: Context, named: string): number {
  const id = theContactOrNull(context, named);
  if (id === null) throw new Refusal('not_found', `There is no contact “${named}” in this book.`);
  return id;
}

/** The same, or null when nobody fits. @throws Refusal `ambiguous`, and `not_found` for an id nobody has */
export function theContactOrNull(context: Context, named: string): number | null {
  const ids = findContactsBy(context, named);
  if (ids.length > 1) {
    const message = `${ids.length} contacts are called “${named}”: ${ids.join(', ')}. Name one by its id or e-mail address.`;
    throw new Refusal('ambiguous', message, { contactIds: ids });
  }
  if (ids.length === 0 && /^\d+$/.test(named)) {
    throw new Refusal('not_found', `There is no contact with the id ${named} in this book.`);
  }
  return ids[0] ?? null;
}
