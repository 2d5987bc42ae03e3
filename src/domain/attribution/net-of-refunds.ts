import { type Cents, cents, sumCents } from '../money';

/** An order after its refunds; what was given back beyond its price reduces no giveaway's credit. */
export type NetOfRefunds = { readonly net: Cents; readonly excessRefund: Cents };

/**
 * What is left of an order of `gross` cents (zero or more) after the refunds linked to it, in cents, each
 * zero or more. Source: measurement, section 2.
 */
export function netOfRefunds(gross: Cents, refunds: readonly Cents[]): NetOfRefunds {
  const refunded = sumCents(refunds);
  return {
    net: cents(Math.max(0, gross - refunded)),
    excessRefund: cents(Math.max(0, refunded - gross)),
  };
}
