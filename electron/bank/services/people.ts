import type {
  ContactPage,
  ContactRow,
  Presence,
  Stage,
  peopleOperations,
} from '../../../src/contract/people';
import type { InputOf } from '../../../src/contract/operation';
import { balanceOn } from '../../../src/domain/ledger/balance';
import { tierOf } from '../../../src/domain/ledger/rate-card';
import type { Cents } from '../../../src/domain/money';
import { pointsByContact } from '../db/entries';
import { countContacts, listPeople } from '../db/people-list';
import { cardOn } from './balances';
import { type Context, todayOf } from './context';
import { fitting } from './people-filter';

type ListInput = InputOf<(typeof peopleOperations)['list']>;

/** A page of contacts in the order asked for; equal ones in order of name and id. */
export function listContacts(context: Context, input: ListInput): ContactPage {
  const rows = contactRows(context, input).sort(comparing(input.sort, input.descending));
  return { total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit) };
}

/** How many contacts the book has. */
export function countPeople(context: Context): number {
  return countContacts(context.book.reader);
}

function contactRows(context: Context, input: ListInput): ContactRow[] {
  const { reader } = context.book;
  const asOf = todayOf(context);
  const card = cardOn(reader, asOf);
  const points = pointsByContact(reader, asOf);
  const rows = listPeople(reader, input.text).map((row) => {
    const balance = balanceOn(points.get(row.id) ?? [], asOf, card.halfLifeDays).total;
    return {
      ...row,
      stage: row.stage as Stage | null,
      presence: row.presence as Presence,
      spentCents: row.spentCents as Cents,
      balance,
      tier: tierOf(card.tiers, balance),
    };
  });
  return rows.filter(fitting(reader, input, card.tiers));
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function comparing(sort: ListInput['sort'], descending: boolean): (a: ContactRow, b: ContactRow) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => sign * comparators[sort](a, b) || collator.compare(a.name, b.name) || a.id - b.id;
}

const comparators: Record<ListInput['sort'], (a: ContactRow, b: ContactRow) => number> = {
  name: (a, b) => collator.compare(a.name, b.name),
  balance: (a, b) => a.balance - b.balance,
  spent: (a, b) => a.spentCents - b.spentCents,
  lastAct: (a, b) => (a.lastActOn ?? '').localeCompare(b.lastActOn ?? ''),
  lastPurchase: (a, b) => (a.lastPurchaseOn ?? '').localeCompare(b.lastPurchaseOn ?? ''),
};
