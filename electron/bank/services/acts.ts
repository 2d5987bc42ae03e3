import type { ActView, LogChoices, Logged, actsOperations } from '../../../src/contract/acts';
import { Refusal } from '../../../src/contract/failure';
import type { InputOf } from '../../../src/contract/operation';
import { emailKey, isEmail } from '../../../src/domain/import/email';
import { cardInForce, formerKinds } from '../../../src/domain/ledger/rate-card';
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
import type { Book } from '../db/book';
import { findByEmail, findContact, insertContact } from '../db/contacts';
import { voidEntriesOfAct } from '../db/entries';
import type { ReadingHandle, WritingHandle } from '../db/handle';
import { giveawayOfId } from '../db/imported-giveaways';
import { listRateCards } from '../db/rate-cards';
import { withNames, withWhom } from './act-names';
import { balanceSoFar } from './balances';
import { type Context, change, todayOf } from './context';
import { noGiveaway } from './giveaway-input';
import { labelOf } from './kind-labels';
import { blankContact } from './new-contact';
import { type PostedEntry, postAct } from './posting';

export type ActInput = InputOf<(typeof actsOperations)['log']>;
type Who = ActInput['who'][number];

/** What an owner may fill an act in from. */
export function listChoices(context: Context): LogChoices {
  const { reader } = context.book;
  const cards = listRateCards(reader);
  const { kinds } = cardInForce(cards, todayOf(context));
  return { kinds, former: formerKinds(cards, todayOf(context)), channels: listChannels(reader) };
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
    refuseRemoved(handle, input.giveawayId);
    const contactIds = contactsFor(handle, input.who);
    const act = toAct(input);
    const actId = insertAct(handle, act);
    setActContacts(handle, actId, contactIds);
    const entries = postAct(handle, listRateCards(handle), actId, act, contactIds);
    return { ...logged(context.book, handle, actId, entries, contactIds), entries };
  });
}

/** Replaces an act. Its postings are voided and made anew only where the change touches them. */
export function editAct(context: Context, { id, ...input }: ActInput & { id: number }): Logged {
  return change(context, nameOf(context, 'Changed', input), (handle) => {
    const before = findAct(handle, id);
    if (!before) throw notFound();
    refuseRemoved(handle, input.giveawayId);
    const contactsBefore = contactsOfAct(handle, id).map((contact) => contact.id);
    const contactIds = contactsFor(handle, input.who);
    const act = toAct(input);
    updateAct(handle, id, act);
    setActContacts(handle, id, contactIds);
    if (postsTheSame(before, act) && sameIds(contactsBefore, contactIds))
      return logged(context.book, handle, id, [], contactIds);
    voidEntriesOfAct(handle, id);
    return logged(
      context.book,
      handle,
      id,
      postAct(handle, listRateCards(handle), id, act, contactIds),
      contactIds,
    );
  });
}

/** Voids acts and what they posted; they stay in the book as voided. */
export function removeActs(context: Context, { ids }: { ids: number[] }): { readonly removed: number } {
  return change(context, nameOfRemoval(context, ids), (handle) => {
    let removed = 0;
    for (const id of ids) {
      if (!voidAct(handle, id)) continue;
      voidEntriesOfAct(handle, id);
      removed++;
    }
    return { removed };
  });
}

/** The contacts an owner names, each once; those typed in place are added. @throws Refusal `not_found` */
export function contactsFor(handle: WritingHandle, who: readonly Who[]): number[] {
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
  book: Book,
  handle: WritingHandle,
  actId: number,
  entries: readonly PostedEntry[],
  contactIds: readonly number[],
): Logged {
  const points = entries.reduce((sum, entry) => sum + entry.points, 0);
  return { actId, points, balance: balanceSoFar(book, handle), contactIds };
}

function nameOf(context: Context, verb: string, input: ActInput): string {
  const { reader } = context.book;
  return `${verb} “${labelOf(listRateCards(reader), input)}”${withWhom(reader, input.who)}`;
}

function nameOfRemoval({ book: { reader } }: Context, ids: readonly number[]): string {
  const [id = 0] = ids;
  const act = ids.length === 1 ? findAct(reader, id) : undefined;
  if (!act) return ids.length === 1 ? 'Removed an entry' : `Removed ${ids.length} entries`;
  const contacts = contactsOfAct(reader, id);
  return `Removed “${labelOf(listRateCards(reader), act)}”${withNames(contacts[0]?.name, contacts.length)}`;
}

function toAct({ who: _who, costCents, ...rest }: ActInput): Act {
  return { ...rest, cost: costCents };
}

/** True when an act changed so would post what it has posted, were the same people reached. */
export function postsTheSame(a: Act, b: Act): boolean {
  return a.kind === b.kind && a.day === b.day && a.units === b.units && a.reach === b.reach;
}

function sameIds(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

/** Refuses an act of a giveaway that was removed or never was. @throws Refusal `not_found` */
export function refuseRemoved(handle: ReadingHandle, giveawayId: number | null): void {
  if (giveawayId !== null && !giveawayOfId(handle, giveawayId)) throw noGiveaway();
}

/** The refusal of an act that was removed or never was. */
export function notFound(): Refusal {
  return new Refusal('not_found', 'This entry is no longer in the book.');
}
