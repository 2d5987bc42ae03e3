import type { Day } from '../day';

/**
 * What attribution reads, as columns of equal length: a book has too many rows for an object each. Contacts,
 * giveaways and kinds are numbered from 0, giveaways in order of their id and kinds in order of their name;
 * days are day numbers, amounts are cents, zero or more.
 */
export type Business = {
  readonly contacts: number;
  readonly kinds: number;
  /** The kind of each giveaway: as long as there are giveaways. */
  readonly kindOf: readonly number[];
  readonly responses: ResponseColumns;
  readonly orders: OrderColumns;
  readonly refunds: RefundColumns;
};

/** Responses in any order; the first day of a contact and a giveaway is their touch. */
export type ResponseColumns = {
  readonly contact: ArrayLike<number>;
  readonly giveaway: ArrayLike<number>;
  readonly day: ArrayLike<number>;
};

/** Orders in the order they were written down; `contact` is `NOBODY` where the buyer is not known. */
export type OrderColumns = {
  readonly contact: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  readonly gross: ArrayLike<number>;
};

/** Refunds; `order` is the place of the order refunded, or `NO_ORDER` where it is linked to none. */
export type RefundColumns = {
  readonly order: ArrayLike<number>;
  readonly day: ArrayLike<number>;
  readonly amount: ArrayLike<number>;
};

export const NOBODY = -1;
export const NO_ORDER = -1;

/** The day it is looked at, after which nothing counts, and the windows as the owner set them, in days. */
export type CreditTerms = {
  readonly asOf: Day;
  readonly lookbackDays: number;
  readonly halfLifeDays: number;
};
