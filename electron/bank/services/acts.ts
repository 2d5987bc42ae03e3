import type { ActView, LogChoices, Logged, actsOperations } from '../../../src/contract/acts';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { emailKey, isEmail } from '../../../src/domain/import/email';
import { balanceOn } from '../../../src/domain/ledger/balance';
import { cardInForce } from '../../../src/domain/ledger/rate-card';
import {
  type Act,
  contactsOfAct,
  findAct,
  insertAct,
  listChannels,
  setActContacts,
  updateAct,
  voidAct,
} from '../db/acts';
import { findByEmail, findContact, insertContact } from '../db/contacts';
import { listDayPoints } from '../db/day-totals';
import { voidEntriesOfAct } from '../db/entries';
import type { WritingHandle } from '../db/handle';
import { listRateCards } from '../db/rate-cards';
import { type Context, change, todayOf } from './context';
import { blankContact } from './new-contact';
import { type PostedEntry, kindOf, postAct } from './posting';

export type ActInput = InputOf<(typeof actsOperations)['log']>;
type Who = ActInput['who'][number];

/** What an owner may fill an act in from. */
export function listChoices(context: Context): LogChoices {
  const { reader } = context.book;
  const card = cardInForce(listRateCards(reader), todayOf(context));
  return { kinds: card.kinds, channels: listChannels(reader) };
}

/** One act as it can be edited. @throws Refusal `not_found` */
export function getAct(context: Context, { id }: { id: number }): ActView {
  const { reader } = context.book;
  const act = findAct(reader, id);
  if (!act) throw notFound();
  const { cost, ...rest } = act;
  return { ...rest, costCents: cost, contacts: contactsOfAct(reader, id) };
}

/** Records an act and posts it to the ledger; contacts typed in place are added. */
export function logAct(
  context: Context,
  input: ActInput,
): Logged & { readonly entries: readonly PostedEntry[] } {
  return change(context, nameOf(context, 'Logged', input), (handle) => {
    const contactIds = contactsFor(handle, input.who);
    const act = toAct(input);
    const actId = insertAct(handle, act);
    setActContacts(handle, actId, contactIds);
    const entries = postAct(handle, listRateCards(handle), actId, act, contactIds);
    return { ...logged(handle, actId, entries, contactIds), entries };
  });
}

/** Replaces an act. Its postings are voided and made anew only where the change touches them. */
export function editAct(context: Context, { id, ...input }: ActInput & { id: number }): Logged {
  return change(context, nameOf(context, 'Changed', input), (handle) => {
    const before = findAct(handle, id);
    if (!before) throw notFound();
    const contactsBefore = contactsOfAct(handle, id).map((contact) => contact.id);
    const contactIds = contactsFor(handle, input.who);
    const act = toAct(input);
    updateAct(handle, id, act);
    setActContacts(handle, id, contactIds);
    if (postsTheSame(before, act) && sameIds(contactsBefore, contactIds))
      return logged(handle, id, [], contactIds);
    voidEntriesOfAct(handle, id);
    return logged(handle, id, postAct(handle, listRateCards(handle), id, act, contactIds), contactIds);
  });
}

/** Voids acts and what they posted; they stay in the book as voided. */
export function removeActs(context: Context, { ids }: { ids: number[] }): { readonly removed: number } {
  const name = ids.length === 1 ? 'Removed an entry' : `Removed ${ids.length} entries`;
  return change(context, name, (handle) => {
    let removed = 0;
    for (const id of ids) {
      if (!voidAct(handle, id)) continue;
      voidEntriesOfAct(handle, id);
      removed++;
    }
    return { removed };
  });
}

function contactsFor(handle: WritingHandle, who: readonly Who[]): number[] {
  const ids = who.map((one) => {
    if ('newName' in one) return newContact(handle, one.newName);
    if (!findContact(handle, one.contactId))
      throw new Refusal('not_found', 'This contact is no longer in the book.');
    return one.contactId;
  });
  return [...new Set(ids)];
}

// An address typed in place of a name is kept as one, or the next import would make the person again.
function newContact(handle: WritingHandle, name: string): number {
  if (!isEmail(name)) return insertContact(handle, blankContact(name));
  const key = emailKey(name);
  const known = findByEmail(handle, key);
  return known?.id ?? insertContact(handle, { ...blankContact(name), email: name, emailKey: key });
}

function logged(
  handle: WritingHandle,
  actId: number,
  entries: readonly PostedEntry[],
  contactIds: readonly number[],
): Logged {
  const card = cardInForce(listRateCards(handle), handle.today);
  return {
    actId,
    points: entries.reduce((sum, entry) => sum + entry.points, 0),
    balance: balanceOn(listDayPoints(handle, handle.today), handle.today, card.halfLifeDays).total,
    contactIds,
  };
}

function nameOf(context: Context, verb: string, input: ActInput): string {
  const card = cardInForce(listRateCards(context.book.reader), input.day);
  return `${verb} “${kindOf(card, input.kind).label}”`;
}

function toAct({ who: _who, costCents, ...rest }: ActInput): Act {
  return { ...rest, cost: costCents };
}

function postsTheSame(a: Act, b: Act): boolean {
  return a.kind === b.kind && a.day === b.day && a.units === b.units && a.reach === b.reach;
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function notFound(): Refusal {
  return new Refusal('not_found', 'This entry is no longer in the book.');
}
