import { findContact } from '../../db/contacts';
import type { ReadingHandle } from '../../db/handle';
import { ownerOfRow } from '../../db/row-owner';

/** A row of the book in words: “contact Ines Roque”, “tag of Ines Roque”. */
export function nameOfRow(handle: ReadingHandle, table: string, rowId: number): string {
  const word = WORDS[table] ?? table.replaceAll('_', ' ');
  if (table === 'contact') return named(handle, word, rowId, ' ') ?? `${word} ${rowId}`;
  const { contactId, title } = ownerOfRow(handle, table, rowId);
  if (title !== null) return `${word} “${title}”`;
  const whose = contactId === null ? null : named(handle, word, contactId, ' of ');
  return whose ?? `${word} ${rowId}`;
}

function named(handle: ReadingHandle, word: string, contactId: number, between: string): string | null {
  const contact = findContact(handle, contactId);
  const name = contact?.name || contact?.email || contact?.company;
  return name ? `${word}${between}${name}` : null;
}

const WORDS: Readonly<Record<string, string>> = {
  contact: 'contact',
  contact_identity: 'customer number',
  contact_alias: 'former value',
  social_profile: 'social profile',
  contact_tag: 'tag',
  stage_change: 'stage',
  purchase: 'sale',
  giveaway: 'giveaway',
  giveaway_work: 'hours put into',
  giveaway_link: 'link of',
  giveaway_day: 'day of',
  response: 'response',
  response_part: 'minutes of a response',
  act: 'act',
  act_contact: 'act',
  entry: 'ledger entry',
  reading: 'reading',
  experiment: 'fair test',
  experiment_member: 'place in a fair test',
  assumption: 'assumptions',
};
