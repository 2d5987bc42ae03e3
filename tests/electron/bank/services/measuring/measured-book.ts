import { setActContacts, insertAct } from '../../../../../electron/bank/db/acts';
import { insertContact } from '../../../../../electron/bank/db/contacts';
import type { WritingHandle } from '../../../../../electron/bank/db/handle';
import { insertPurchase } from '../../../../../electron/bank/db/purchases';
import { listRateCards } from '../../../../../electron/bank/db/rate-cards';
import { type Context, change } from '../../../../../electron/bank/services/context';
import { postAct } from '../../../../../electron/bank/services/posting';
import { type Day, addDays, day } from '../../../../../src/domain/day';
import { cents } from '../../../../../src/domain/money';
import { makeRng } from '../../../../../src/domain/rng';

export const TODAY = day('2026-11-23');
/** 90 days before. */
export const LANDMARK = day('2026-08-25');

/** Writes rows of a book in one action. */
export function write<T>(context: Context, work: (handle: WritingHandle) => T): T {
  return change(context, 'Wrote rows', work);
}

type Looked = { readonly presence: 'yes' | 'no' | 'unchecked'; readonly checkedOn: Day | null };

/** Somebody met long ago, not looked up unless said so; the id. */
export function addSomebody(handle: WritingHandle, name: string, metOn: Day | null, looked?: Looked): number {
  return insertContact(handle, {
    name,
    company: '',
    email: null,
    emailKey: null,
    phone: null,
    phoneE164: null,
    presence: looked?.presence ?? 'unchecked',
    presenceCheckedOn: looked?.checkedOn ?? null,
    firstContactOn: metOn,
    notes: '',
  });
}

/** A sale of a contact, or with a minus a refund of one; the id. */
export function addSale(
  handle: WritingHandle,
  contactId: number,
  on: Day,
  amount: number,
  refundOf: number | null = null,
): number {
  return insertPurchase(handle, {
    contactId,
    day: on,
    amount: cents(amount),
    orderNumber: null,
    buyer: '',
    source: 'test',
    sourceKey: null,
    refundOf,
    note: '',
  });
}

/** A day's help for somebody, +8 points as the card has it, typed in that day unless said so; the act's id. */
export function help(handle: WritingHandle, contactId: number, on: Day, recordedOn: Day = on): number {
  const then = { ...handle, today: recordedOn };
  const act = {
    day: on,
    kind: 'hands_on_help',
    channel: '',
    giveawayId: null,
    units: 1,
    reach: null,
    minutes: null,
    cost: null,
    note: '',
  };
  const id = insertAct(then, act);
  setActContacts(then, id, [contactId]);
  postAct(then, listRateCards(handle), id, act, [contactId]);
  return id;
}

/** A made-up business of two years: some are helped again and again, all buy now and then. */
export function fillBusiness(context: Context, people: number, upTo: Day = TODAY): void {
  const rng = makeRng(7);
  write(context, (handle) => {
    for (let at = 0; at < people; at++) {
      const presence = (['yes', 'no', 'unchecked'] as const)[at % 3] ?? 'no';
      const looked = { presence, checkedOn: presence === 'unchecked' ? null : day('2025-01-10') };
      const id = addSomebody(handle, `Person ${at}`, day('2024-11-01'), looked);
      for (let back = 730; back > 0; back -= 1 + rng.int(50)) {
        const on = addDays(TODAY, -back);
        const sells = rng.u() < 0.4;
        const cost = 1000 + rng.int(20_000);
        if (on > upTo) continue;
        if (sells) addSale(handle, id, on, cost);
        else if (at % 2 === 0) help(handle, id, on);
      }
    }
  });
}
