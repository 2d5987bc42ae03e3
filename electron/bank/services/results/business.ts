import { type Business, NOBODY, NO_ORDER } from '../../../../src/domain/attribution/business';
import type { ResultFacts } from './facts';

type Columns = Pick<ResultFacts, 'giveaways' | 'responses' | 'sales' | 'stages'>;

const NO_PLACE = -1;

/**
 * The book as attribution reads it. A contact's place is their id less one, so that a sale of nobody, whose
 * contact is 0, has the place of nobody; a giveaway's is its place in the list of all.
 */
export function businessColumns({ giveaways, responses, sales, stages }: Columns): Business {
  const kinds = kindNames(giveaways);
  const kindPlace = new Map(kinds.map((kind, place) => [kind, place]));
  const places = placesOf(giveaways.map(({ id }) => id));
  const contact = responses.contact.map((id) => id - 1);
  const giveaway = responses.giveawayId.map((id) => places[id] ?? NO_PLACE);
  // What is left of a giveaway that was removed is nobody's.
  giveaway.forEach((place, row) => {
    if (place === NO_PLACE) contact[row] = NOBODY;
  });
  const buyer = sales.orders.contact.map((id) => id - 1);
  return {
    contacts: Math.max(1 + largest(contact), 1 + largest(buyer), lastMarked(stages)),
    kinds: kinds.length,
    kindOf: giveaways.map(({ kind }) => kindPlace.get(kind) ?? 0),
    responses: { contact, giveaway, day: responses.day },
    orders: { contact: buyer, day: sales.orders.day, gross: sales.orders.amount },
    refunds: {
      order: sales.refunds.refundOf.map((id) => placeIn(sales.orders.id, id)),
      day: sales.refunds.day,
      amount: sales.refunds.amount,
    },
  };
}

/** The kinds giveaways are of, in order of their names. */
export function kindNames(giveaways: readonly { readonly kind: string }[]): string[] {
  return [...new Set(giveaways.map(({ kind }) => kind))].sort();
}

/** The largest id of a contact with a stage on record: somebody marked by hand need not have responded. */
export function lastMarked(stages: ResultFacts['stages']): number {
  let most = 0;
  for (const id of stages.keys()) most = Math.max(most, id);
  return most;
}

function largest(values: ArrayLike<number>): number {
  let most = -1;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
  return most;
}

// A look-up by number is many times quicker than one in a map, and there is one for every response.
function placesOf(ids: readonly number[]): Int32Array {
  const places = new Int32Array(1 + largest(ids)).fill(NO_PLACE);
  ids.forEach((id, place) => {
    places[id] = place;
  });
  return places;
}

/** The place of an id in a list that is in order, or `NO_ORDER`. */
function placeIn(ids: readonly number[], id: number): number {
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ids[middle] as number) < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : NO_ORDER;
}
