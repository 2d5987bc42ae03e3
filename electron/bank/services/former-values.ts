import { foldCell } from '../../../src/domain/import/words';
import type { ChosenField } from '../../../src/domain/people/merge-choice';
import { addAlias } from '../db/contact-aliases';
import { addIdentity } from '../db/contact-matching';
import type { Contact } from '../db/contacts';
import type { WritingHandle } from '../db/handle';
import { contactOfEmail } from './importing/contact-finder';

/** A field of a contact, as the contact was before and is now. */
export type Replaced = { readonly field: ChosenField; readonly former: Contact; readonly now: Contact };

/** Notes what the owner replaced in a field: rows that still say it find the contact, and do not bring it back. */
export function noteReplaced(handle: WritingHandle, id: number, change: Replaced): void {
  const { field, former, now } = change;
  const [was, is] = [written(former, field), written(now, field)];
  if (was === null || isBlank(was) || foldCell(was) === foldCell(is ?? '')) return;
  addAlias(handle, id, field, was);
  stayKnownBy(handle, id, change);
}

/**
 * Notes an address or number a contact was known by, so that rows that still have it find the contact. One
 * that was taken away without another in its place was none of theirs.
 */
export function stayKnownBy(handle: WritingHandle, id: number, { field, former, now }: Replaced): void {
  const key = KEYS[field];
  if (!key) return;
  const [was, is] = [former[key], now[key]];
  if (was === null || is === null || was === is) return;
  if (field === 'email' && contactOfEmail(handle, was) !== null) return; // somebody else's by now
  addIdentity(handle, id, field, was);
}

const KEYS: Partial<Record<ChosenField, 'emailKey' | 'phoneE164'>> = {
  email: 'emailKey',
  phone: 'phoneE164',
};

/** Nothing is known there. */
export function isBlank(value: string | null): boolean {
  return value === null || value === '' || value === 'unchecked';
}

// A number is the same in every spelling.
function written(contact: Contact, field: ChosenField): string | null {
  return field === 'phone' ? (contact.phoneE164 ?? contact.phone) : contact[field];
}
