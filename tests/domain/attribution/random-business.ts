import { type Arbitrary, array, constant, integer, nat, record } from 'fast-check';
import type { Business, CreditTerms } from '../../../src/domain/attribution/business';
import { dayOfNumber } from '../../../src/domain/day';

export type Response = { readonly contact: number; readonly giveaway: number; readonly day: number };
export type Order = { readonly contact: number; readonly day: number; readonly gross: number };
export type Refund = { readonly order: number; readonly day: number; readonly amount: number };

/** A small business row by row; an order of contact -1 is nobody's, a refund of order -1 is linked to none. */
export type Rows = {
  readonly kindOf: readonly number[];
  readonly responses: readonly Response[];
  readonly orders: readonly Order[];
  readonly refunds: readonly Refund[];
};

export const CONTACTS = 4;
export const KINDS = 3;
const FIRST_DAY = 19_000;
export const LAST_DAY = FIRST_DAY + 60;

/** Some days in common, amounts from nothing to millions, refunds above and below their order. */
export const anyRows: Arbitrary<Rows> = integer({ min: 1, max: 6 }).chain((giveaways) =>
  array(record({ contact: integer({ min: -1, max: CONTACTS - 1 }), day: anyDay(), gross: anyAmount() }), {
    maxLength: 12,
  }).chain((orders) =>
    record({
      kindOf: array(nat(KINDS - 1), { minLength: giveaways, maxLength: giveaways }),
      responses: array(record({ contact: nat(CONTACTS - 1), giveaway: nat(giveaways - 1), day: anyDay() }), {
        maxLength: 24,
      }),
      orders: constant(orders),
      refunds: array(
        record({ order: integer({ min: -1, max: orders.length - 1 }), day: anyDay(), amount: anyAmount() }),
        { maxLength: 6 },
      ),
    }),
  ),
);

/** A lookback shorter than the days there are, so that some touches are too old. */
export const anyTerms: Arbitrary<CreditTerms> = record({
  asOf: integer({ min: FIRST_DAY - 1, max: LAST_DAY + 40 }).map(dayOfNumber),
  lookbackDays: nat(40),
  halfLifeDays: integer({ min: 1, max: 60 }),
});

/** The rows as the columns attribution reads. */
export function inColumns({ kindOf, responses, orders, refunds }: Rows): Business {
  return {
    contacts: CONTACTS,
    kinds: KINDS,
    kindOf,
    responses: {
      contact: responses.map(({ contact }) => contact),
      giveaway: responses.map(({ giveaway }) => giveaway),
      day: responses.map(({ day }) => day),
    },
    orders: {
      contact: orders.map(({ contact }) => contact),
      day: orders.map(({ day }) => day),
      gross: orders.map(({ gross }) => gross),
    },
    refunds: {
      order: refunds.map(({ order }) => order),
      day: refunds.map(({ day }) => day),
      amount: refunds.map(({ amount }) => amount),
    },
  };
}

function anyDay(): Arbitrary<number> {
  return integer({ min: FIRST_DAY, max: LAST_DAY });
}

function anyAmount(): Arbitrary<number> {
  return integer({ min: 0, max: 9 }).chain((digits) => nat(10 ** digits));
}
