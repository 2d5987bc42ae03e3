import { experimentsOperations } from '../../../../src/contract/experiments';
import { contactSchema } from '../../../../src/contract/people';
import { type Day, day } from '../../../../src/domain/day';
import { cents } from '../../../../src/domain/money';
import { insertPurchase } from '../../../../electron/bank/db/purchases';
import { type Context, change } from '../../../../electron/bank/services/context';
import { draw } from '../../../../electron/bank/services/experiments';
import { addPerson } from '../../../../electron/bank/services/person';

/** Adds so many people who can be written to; their ids. */
export function addCrowd(context: Context, count: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    const person = { name: `Person ${at + 1}`, email: `p${at + 1}@example.com` };
    return addPerson(context, contactSchema.parse(person)).id;
  });
}

/** A sale to a contact. */
export function sell(context: Context, contactId: number, on: string, amount: number): void {
  change(context, 'Sold', (handle) =>
    insertPurchase(handle, {
      contactId,
      day: day(on),
      amount: cents(amount),
      orderNumber: null,
      buyer: '',
      source: 'till',
      sourceKey: null,
      refundOf: null,
      note: '',
    }),
  );
}

/** Draws from a list of ids, or as asked. */
export function drawFrom(context: Context, ids: readonly number[], more: object = {}) {
  const from = { type: 'ids', ids };
  return draw(
    context,
    experimentsOperations.draw.input.parse({ from, title: 'Linen guide', seed: 7, ...more }),
  );
}

/** Both groups as the book holds them, smallest id first. */
export function groupsIn({ book }: Context, id: number): { given: number[]; notGiven: number[] } {
  const of = (given: number): number[] =>
    book.reader.db
      .prepare(
        'SELECT contact_id FROM experiment_member WHERE experiment_id = ? AND given = ? ORDER BY contact_id',
      )
      .pluck()
      .all(id, given) as number[];
  return { given: of(1), notGiven: of(0) };
}

/** The day of the draws in these tests. */
export const DRAWN: Day = day('2026-02-02');
