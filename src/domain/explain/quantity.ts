import { assertNever } from '../assert-never';
import { type Cents, cents } from '../money';

/**
 * A figure with its unit, so that whoever shows it writes it as the rest of the book does. `range` is
 * where the figure could plausibly be, both ends in the same unit; null is no end.
 */
export type Quantity =
  | {
      readonly unit: 'points';
      readonly value: number;
      /** Printed decimals; `change` writes the sign of a gain too. */
      readonly decimals: 0 | 1;
      readonly change: boolean;
      readonly range?: Range;
    }
  | { readonly unit: 'cents'; readonly value: Cents; readonly range?: Range }
  | { readonly unit: 'count'; readonly value: number; readonly range?: Range }
  /** A part of a whole, 0 to 1. */
  | { readonly unit: 'share'; readonly value: number; readonly range?: Range }
  | { readonly unit: 'days'; readonly value: number; readonly range?: Range }
  /** A plain number of a formula, with the decimals it has: points of the rate card, a factor. */
  | { readonly unit: 'rate'; readonly value: number; readonly range?: Range }
  /** What has a name in place of a number, such as a tier. */
  | { readonly unit: 'word'; readonly value: string };

export type Range = { readonly from: number | null; readonly to: number | null };

/** A level in points, as printed with one decimal or with none. */
export function points(value: number, decimals: 0 | 1 = 1): Quantity {
  return { unit: 'points', value, decimals, change: false };
}

/** Points as a change, always signed. */
export function change(value: number, decimals: 0 | 1 = 1): Quantity {
  return { unit: 'points', value, decimals, change: true };
}

/** An amount of money. */
export function money(value: number): Quantity {
  return { unit: 'cents', value: cents(value) };
}

/** How many. */
export function count(value: number): Quantity {
  return { unit: 'count', value };
}

/** A part of a whole, 0 to 1. */
export function share(value: number): Quantity {
  return { unit: 'share', value };
}

/** A span of days. */
export function days(value: number): Quantity {
  return { unit: 'days', value };
}

/** A number of a formula. */
export function rate(value: number): Quantity {
  return { unit: 'rate', value };
}

/** What has a name in place of a number. */
export function named(value: string): Quantity {
  return { unit: 'word', value };
}

/** The whole number of its smallest printed unit: what the eye adds up. A word has none. */
export function asPrintedUnits(quantity: Quantity): number {
  switch (quantity.unit) {
    case 'points':
      return Math.round(quantity.value * 10 ** quantity.decimals) + 0;
    case 'word':
      return 0;
    case 'cents':
    case 'count':
    case 'share':
    case 'days':
    case 'rate':
      return quantity.value;
    default:
      return assertNever(quantity);
  }
}
