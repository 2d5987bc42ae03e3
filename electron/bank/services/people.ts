import type {
  ContactPage,
  ContactRow,
  Presence,
  Stage,
  peopleOperations,
} from '../../../src/contract/people';
import type { InputOf } from '../../../src/contract/operation';
import type { Day } from '../../../src/domain/day';
import { type HalfLives, type Tier, cardInForce, tierOf } from '../../../src/domain/ledger/rate-card';
import type { Cents } from '../../../src/domain/money';
import { inOneView } from '../db/handle';
import { type PersonRow, countContacts, idsHolding } from '../db/people-list';
import type { Context } from './context';
import { peopleByName, spendOn, stagesOn } from './standings/people-rows';
import { peopleTallies } from './standings/people-tallies';
import { fitting } from './people-filter';
import { type Viewed, cardsKnown, viewedOf } from './viewed';

type ListInput = InputOf<(typeof peopleOperations)['list']>;
/** A row but for the tier, which only the rows of the page need. */
type Row = Omit<ContactRow, 'tier'>;

/** A page of contacts in the order asked for; equal ones in order of name and id. */
export function listContacts(context: Context, input: ListInput): ContactPage {
  const { reader } = context.book;
  return inOneView(reader, () => {
    const viewed = viewedOf(context, input);
    const card = cardInForce(cardsKnown(reader, viewed.knownOn), viewed.asOf);
    const people = peopleHolding(context, input.text);
    const all = rowsOf(context, people, viewed, card.halfLifeDays);
    const rows = inOrder(all.filter(fitting(reader, input, card.tiers)), input);
    const page = rows.slice(input.offset, input.offset + input.limit);
    return { total: rows.length, rows: page.map((row) => withTier(row, card.tiers)) };
  });
}

/** How many contacts the book has. */
export function countPeople(context: Context): number {
  return countContacts(context.book.reader);
}

function peopleHolding({ book: { reader } }: Context, text: string): readonly PersonRow[] {
  const people = peopleByName(reader);
  if (text === '') return people;
  const fits = idsHolding(reader, text);
  return people.filter((person) => fits.has(person.id));
}

function rowsOf(
  { book: { reader } }: Context,
  people: readonly PersonRow[],
  viewed: Viewed,
  halfLives: HalfLives,
): Row[] {
  const tallies = peopleTallies(reader, viewed, halfLives);
  const stages = stagesOn(reader, viewed.asOf);
  const spend = spendOn(reader, viewed.asOf);
  const rows: Row[] = [];
  for (const { id, name, company, email, presence } of people) {
    const tally = tallies.get(id);
    if (!tally) continue; // nobody the book knew of on that day
    const spent = spend.get(id);
    rows.push({
      id,
      name,
      company,
      email,
      balance: tally.now,
      stage: (stages.get(id) ?? null) as Stage | null,
      presence: presence as Presence,
      spentCents: spent?.cents ?? (0 as Cents),
      purchases: spent?.sales ?? 0,
      lastActOn: tally.lastActOn,
      lastPurchaseOn: spent?.lastOn ?? null,
    });
  }
  return rows;
}

// People come in order of name, and sorting keeps the order of equals.
function inOrder(rows: Row[], { sort, descending }: ListInput): Row[] {
  if (sort === 'name') return descending ? rows.reverse() : rows;
  const sign = descending ? -1 : 1;
  const compare = comparators[sort];
  return rows.sort((a, b) => sign * compare(a, b));
}

const comparators: Record<Exclude<ListInput['sort'], 'name'>, (a: Row, b: Row) => number> = {
  balance: (a, b) => a.balance - b.balance,
  spent: (a, b) => a.spentCents - b.spentCents,
  lastAct: (a, b) => compareDays(a.lastActOn, b.lastActOn),
  lastPurchase: (a, b) => compareDays(a.lastPurchaseOn, b.lastPurchaseOn),
};

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function withTier(row: Row, tiers: readonly Tier[]): ContactRow {
  return { ...row, tier: tierOf(tiers, row.balance) };
}
