import type { Touches } from '../attribution/touches';
import type { KnownDetail, ResponseWay } from '../rules/lead-terms';

/**
 * What the rule for qualified leads reads of everybody, in columns: a book has too many rows for an object
 * each. Contacts are numbered, giveaways by their place among all; days are day numbers, amounts cents.
 */
export type LeadColumns = {
  readonly touches: Touches;
  readonly responsesOf: (contact: number) => readonly ColumnResponse[];
  /** Acts that name a contact and were not voided, oldest first. */
  readonly actsOf: (contact: number) => readonly ColumnAct[];
  /** Sales, oldest first, each with its refunds. */
  readonly ordersOf: (contact: number) => readonly ColumnOrder[];
  /** Stages set by hand or by a file, in the order they were set. */
  readonly marksOf: (contact: number) => readonly ColumnMark[];
  readonly isKnown: (contact: number, detail: KnownDetail) => boolean;
};

export type ColumnResponse = {
  readonly giveaway: number;
  readonly way: ResponseWay;
  readonly day: number;
  readonly minutes: number | null;
};
export type ColumnAct = { readonly kind: string; readonly day: number };
export type ColumnOrder = {
  readonly day: number;
  readonly gross: number;
  readonly refunds: readonly { readonly day: number; readonly amount: number }[];
};
export type ColumnMark = { readonly stage: string; readonly day: number };
