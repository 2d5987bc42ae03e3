import { dayNumber } from '../day';
import { type Cents, cents } from '../money';
import type { Business, CreditTerms } from './business';
import { type DataDriven, dataDriven } from './data-driven';
import { type ConvertingJourneys, convertingJourneys } from './enough-journeys';
import { inKinds, journeysOf, type KindJourneys } from './journeys';
import { netOrders } from './net-orders';
import type { CreditRule } from './rule';
import { ruleCredits } from './rule-credits';
import { type Touches, touchesOf } from './touches';

/**
 * Who is given credit for the revenue of a business. Under every rule the credits of all giveaways,
 * `unattributed` and `unallocatedRefunds` add up to `netCents`; under data-driven credit `withheld` too.
 */
export type AttributionResult = {
  /** Cents by giveaway. */
  readonly credits: Readonly<Record<CreditRule, readonly Cents[]>>;
  /** Null where there are too few journeys. */
  readonly dataDriven: DataDriven | null;
  /** Cents of orders no giveaway is on record for. */
  readonly unattributed: Cents;
  /** Cents given back beyond their order's price, or linked to no order: zero or less. */
  readonly unallocatedRefunds: Cents;
  readonly netCents: Cents;
  readonly converting: ConvertingJourneys;
  /** For the ranges of the shares, and for credit by distinct kind. */
  readonly journeys: KindJourneys;
  /** What it was read from: who touched what, and the cents left of each order. */
  readonly touches: Touches;
  readonly net: Float64Array;
};

/**
 * Divides the net revenue of a business up to a day among its giveaways by every rule. Credits are cents.
 * Source: measurement, section 2.
 * @throws RangeError when a sum leaves the safe integers
 */
export function attribute(business: Business, terms: CreditTerms): AttributionResult {
  const asOf = dayNumber(terms.asOf);
  const { kindOf, orders } = business;
  const touches = touchesOf(business, asOf);
  const { net, unallocatedRefunds, netCents } = netOrders(business, asOf);
  const byRule = ruleCredits(touches, kindOf.length, orders, net, terms);
  const credits = inCents(byRule.credits);
  const found = journeysOf(touches, orders, net, asOf, terms.lookbackDays);
  const journeys = inKinds(found, touches, business);
  const converting = convertingJourneys(journeys);
  return {
    credits,
    dataDriven: dataDriven(journeys, converting, kindOf, credits.linear),
    unattributed: cents(byRule.unattributed),
    unallocatedRefunds,
    netCents,
    converting,
    journeys,
    touches,
    net,
  };
}

function inCents(credits: Readonly<Record<CreditRule, Float64Array>>): Record<CreditRule, Cents[]> {
  const list = (credit: Float64Array): Cents[] => Array.from(credit, (amount) => cents(amount));
  return {
    first: list(credits.first),
    last: list(credits.last),
    linear: list(credits.linear),
    position: list(credits.position),
    timeDecay: list(credits.timeDecay),
  };
}
