import type { Cents } from '../../../../src/domain/money';
import type { PurchaseFact } from '../../../../src/domain/rules/orders';
import type { PostingColumns } from '../../../../src/domain/value/posting-columns';
import type { SaleRows } from '../../db/measured-rows';
import { dayWriter } from './day-writer';
import type { GatheredPostings } from './gather-postings';
import type { SaleColumns } from './measured';

type Places = ReadonlyMap<number, number>;

/** Sales by who bought: those of the person at a place are from `starts[place]` up to `starts[place + 1]`. */
export type PlacedSales = {
  readonly columns: SaleColumns;
  readonly starts: Int32Array;
  /** Where each stands among the rows it came from. */
  readonly order: Uint32Array;
};

/** Sales by the places of who bought, each person's as they came; those of nobody in the list are left out. */
export function placedSales(sales: SaleRows, places: Places): PlacedSales {
  const owners = placesOf(sales.contactIds, places);
  const starts = startsOf(owners, places.size);
  const next = starts.slice();
  const rows = starts.at(-1) ?? 0;
  const order = new Uint32Array(rows);
  const columns = {
    owners: new Int32Array(rows),
    days: new Int32Array(rows),
    cents: new Float64Array(rows),
  };
  for (let row = 0; row < owners.length; row++) {
    const owner = owners[row] as number;
    if (owner === NOBODY) continue;
    const at = next[owner] as number;
    next[owner] = at + 1;
    order[at] = row;
    columns.owners[at] = owner;
    columns.days[at] = sales.days[row] as number;
    columns.cents[at] = sales.amounts[row] as number;
  }
  return { columns, starts, order };
}

/** What the person at a place bought and was refunded, as rules read it. */
export function purchasesAt(
  { starts, order }: PlacedSales,
  { ids, days, amounts, refundOf }: SaleRows,
): (place: number) => PurchaseFact[] {
  const written = dayWriter();
  return (place) =>
    Array.from(order.subarray(starts[place], starts[place + 1]), (row): PurchaseFact => ({
      id: ids[row] as number,
      day: written(days[row] as number),
      amountCents: amounts[row] as Cents,
      refundOf: (refundOf[row] as number) || null,
    }));
}

/** Postings by the places of whom they are of. What is of nobody in the list counts for nobody. */
export function postingColumns({ contactIds, ...columns }: GatheredPostings, places: Places): PostingColumns {
  const owners = placesOf(contactIds, places);
  if (!owners.includes(NOBODY)) return { owners, ...columns };
  // Over before it began: somebody first seen later has nothing but what was voided.
  const until = columns.until.map((day, at) => (owners[at] === NOBODY ? (columns.days[at] as number) : day));
  return { ...columns, owners: owners.map((place) => Math.max(0, place)), until };
}

const NOBODY = -1;

function placesOf(ids: ArrayLike<number>, places: Places): Int32Array {
  const owners = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at++) owners[at] = places.get(ids[at] as number) ?? NOBODY;
  return owners;
}

function startsOf(owners: Int32Array, people: number): Int32Array {
  const starts = new Int32Array(people + 1);
  for (const owner of owners) if (owner !== NOBODY) starts[owner + 1] = (starts[owner + 1] as number) + 1;
  for (let at = 1; at <= people; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  return starts;
}
