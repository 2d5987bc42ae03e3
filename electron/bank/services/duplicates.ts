import type {
  Comparison,
  DuplicateList,
  DuplicatePair,
  DuplicateSide,
} from '../../../src/contract/duplicates';
import { Refusal } from '../../../src/contract/failure';
import { sumCents } from '../../../src/domain/money';
import { pairKey, searchDuplicates } from '../../../src/domain/people/duplicates';
import type { Book } from '../db/book';
import { profilesOf, stagesOf, tagsOf } from '../db/contact-details';
import { belongingsOf } from '../db/contact-merge';
import { findContact } from '../db/contacts';
import type { ReadingHandle } from '../db/handle';
import {
  everybody,
  keepApart as noteApart,
  keptApart,
  newestAction,
  peopleChangedAfter,
} from '../db/likeness';
import { lastSeenOn } from '../db/last-seen';
import { purchasesOf } from '../db/purchases';
import { accountOn } from './balances';
import { type Context, change, todayOf } from './context';
import { breathe } from './importing/data-rows';

/** Likely duplicates, the surest first, but for those the owner keeps apart. */
export async function duplicates(
  { book }: Context,
  { limit }: { readonly limit: number },
): Promise<DuplicateList> {
  const pairs = await pairsOf(book);
  return { total: pairs.length, pairs: pairs.slice(0, limit) };
}

/** Two people side by side; first the one with more to its name. @throws Refusal `not_found` */
export function compare(context: Context, two: { first: number; second: number }): Comparison {
  const first = sideOf(context, two.first);
  const second = sideOf(context, two.second);
  const more = (one: DuplicateSide): number => one.acts + one.sales;
  const isSecond = more(second) > more(first) || (more(second) === more(first) && second.id < first.id);
  return isSecond ? { keep: second, merge: first } : { keep: first, merge: second };
}

/** Notes that two are two people, and not to be suggested again. @throws Refusal `not_found` */
export function keepApart(
  context: Context,
  { first, second }: { first: number; second: number },
): { readonly first: number; readonly second: number } {
  const [a, b] = [nameOf(context.book.reader, first), nameOf(context.book.reader, second)];
  return change(context, `Said that ${a} and ${b} are two people`, (handle) => {
    if (!keptApart(handle).has(pairKey(first, second))) noteApart(handle, first, second);
    return { first, second };
  });
}

/** What a contact is called in a sentence. @throws Refusal `not_found` */
export function nameOf(handle: ReadingHandle, id: number): string {
  const contact = findContact(handle, id);
  if (!contact) throw notFound();
  return contact.name || contact.email || 'somebody without a name';
}

/** @returns the refusal for somebody who is not in the book. */
export function notFound(): Refusal {
  return new Refusal('not_found', 'This person is no longer in the book.');
}

type Kept = { readonly upTo: number; readonly pairs: Promise<readonly DuplicatePair[]> };
const kept = new WeakMap<Book, Kept>();

// Comparing everybody takes a moment, and this is asked after every change: only people make it out of date.
function pairsOf(book: Book): Promise<readonly DuplicatePair[]> {
  const { reader } = book;
  const before = kept.get(book);
  const upTo = newestAction(reader);
  if (before && before.upTo <= upTo && !peopleChangedAfter(reader, before.upTo)) return before.pairs;
  const pairs = inTurns(searchDuplicates(everybody(reader), keptApart(reader)));
  kept.set(book, { upTo, pairs });
  return pairs;
}

async function inTurns<T>(search: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}

function sideOf(context: Context, id: number): DuplicateSide {
  const { reader } = context.book;
  const contact = findContact(reader, id);
  if (!contact) throw notFound();
  const purchases = purchasesOf(reader, id);
  const { emailKey: _emailKey, phoneE164: _phoneE164, ...shown } = contact;
  return {
    ...shown,
    tags: tagsOf(reader, id),
    profiles: profilesOf(reader, id).map(({ platform, handle, url }) => ({ platform, handle, url })),
    stage: stagesOf(reader, id).at(-1)?.stage ?? null,
    acts: belongingsOf(reader, id).acts,
    sales: purchases.filter(({ amountCents }) => amountCents > 0).length,
    spentCents: sumCents(purchases.map(({ amountCents }) => amountCents)),
    balance: accountOn(reader, todayOf(context), id).balance.total,
    lastSeenOn: lastSeenOn(reader, id),
  };
}
