import { type Cents, cents } from '../money';
import { type Business, NO_ORDER } from './business';

/** Every order after its refunds, and the refunds that reduce no order. */
export type NetOrders = {
  /** Cents left of each order, zero or more; zero for one of a later day. */
  readonly net: Float64Array;
  /** Refunds beyond their order's price, and those linked to no order: zero or less. */
  readonly unallocatedRefunds: Cents;
  /** All that was paid less all that was given back. */
  readonly netCents: Cents;
};

/**
 * What is left of each order after the refunds up to `asOf` (a day number), as `netOfRefunds` has it for one.
 * A refund of an order that is not there yet is linked to none. Source: measurement, section 2.
 * @throws RangeError when a sum leaves the safe integers
 */
export function netOrders(
  { orders, refunds }: Pick<Business, 'orders' | 'refunds'>,
  asOf: number,
): NetOrders {
  const net = new Float64Array(orders.gross.length);
  for (let row = 0; row < net.length; row++) {
    if ((orders.day[row] as number) <= asOf) net[row] = orders.gross[row] as number;
  }
  let unallocated = 0;
  for (let row = 0; row < refunds.amount.length; row++) {
    if ((refunds.day[row] as number) <= asOf) {
      unallocated += takeOff(net, refunds.order[row] as number, refunds.amount[row] as number);
    }
  }
  let total = -unallocated;
  for (const left of net) total += left;
  return { net, unallocatedRefunds: cents(-unallocated), netCents: cents(total) };
}

/** Takes a refund off its order as far as it goes; returns the cents it does not go to. */
function takeOff(net: Float64Array, order: number, refund: number): number {
  const paid = order === NO_ORDER ? 0 : (net[order] as number);
  const taken = Math.min(paid, refund);
  if (taken > 0) net[order] = paid - taken;
  return refund - taken;
}
