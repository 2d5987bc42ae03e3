import { findContact } from '../db/contacts';
import type { ReadingHandle } from '../db/handle';

type Who = { readonly contactId: number } | { readonly newName: string };

/** Whom an act was with, as the history says it: “ with Ines Roque”, “ with Ines Roque and 2 more”, or nothing. */
export function withWhom(handle: ReadingHandle, who: readonly Who[]): string {
  const [first] = who;
  if (!first) return '';
  return withNames(
    'newName' in first ? first.newName : findContact(handle, first.contactId)?.name,
    who.length,
  );
}

/** The same of contacts by their names. */
export function withNames(first: string | undefined, count: number): string {
  if (first === undefined || first === '') return '';
  return count > 1 ? ` with ${first} and ${count - 1} more` : ` with ${first}`;
}
