import { type Day, addDays } from '../day';
import { type Cents, cappedSum } from '../money';
import { type PurchaseFact, ordersOn, unlinkedRefunds } from './orders';
import { type Say, listed } from './say';

/** Who is a client: who bought so often, ever or lately, or whom the owner calls a customer, or either. */
export type ClientTerms = {
  /** `withinDays` null is ever. */
  readonly bought: { readonly atLeast: number; readonly withinDays: number | null } | null;
  /** The stage “customer” counts. */
  readonly customerStage: boolean;
  readonly match: 'all' | 'any';
};

export type ClientFacts = {
  readonly purchases: readonly PurchaseFact[];
  /** Every stage reached, in the order it was. */
  readonly stages: readonly { readonly stage: string; readonly day: Day }[];
};

export type ClientVerdict = {
  readonly fits: boolean;
  /** Orders of which something was left, in the days that count, and what they came to net of refunds. */
  readonly orders: number;
  readonly netCents: Cents;
  readonly lastOrderOn: Day | null;
  /** Since when they are a customer by stage; null when they are not. */
  readonly customerSince: Day | null;
  readonly boughtEnough: boolean;
};

/** As it comes: anybody who ever bought, or whom the owner calls a customer. */
export const CLIENT_AS_IT_COMES: ClientTerms = {
  bought: { atLeast: 1, withinDays: null },
  customerStage: true,
  match: 'any',
};

/**
 * Whether a contact is a client on a day. “In the last M days” is asOf - M < day <= asOf (measurement,
 * section 0); an order refunded in full is none, and nobody bought whose money all went back.
 */
export function judgeClient(terms: ClientTerms, facts: ClientFacts, asOf: Day): ClientVerdict {
  const withinDays = terms.bought?.withinDays ?? null;
  const after = withinDays === null ? null : addDays(asOf, -withinDays);
  const orders = ordersOn(facts.purchases, asOf).filter((order) => after === null || order.day > after);
  const kept = cappedSum(orders.map((order) => order.netCents));
  const netCents = cappedSum([kept, unlinkedRefunds(facts.purchases, after, asOf)]);
  const boughtEnough = terms.bought !== null && orders.length >= terms.bought.atLeast && netCents > 0;
  const customerSince = customerSinceOf(facts.stages, asOf);
  const checks = [
    ...(terms.bought === null ? [] : [boughtEnough]),
    ...(terms.customerStage ? [customerSince !== null] : []),
  ];
  return {
    fits: checks.length > 0 && (terms.match === 'any' ? checks.some(Boolean) : checks.every(Boolean)),
    orders: orders.length,
    netCents,
    lastOrderOn: orders.at(-1)?.day ?? null,
    customerSince,
    boughtEnough,
  };
}

/** What is checked, as a sentence. */
export function clientSentence(terms: ClientTerms, say: Say): string {
  const parts = [
    ...(terms.bought === null ? [] : [boughtText(terms.bought, say)]),
    ...(terms.customerStage ? ['their stage is customer'] : []),
  ];
  return `${capital(listed(parts, terms.match === 'any' ? 'or' : 'and'))}.`;
}

/** Why somebody is a client or not, as short sentences. */
export function clientReasons(terms: ClientTerms, verdict: ClientVerdict, say: Say): string[] {
  const bought = terms.bought === null ? [] : [ordersText(terms.bought, verdict, say)];
  if (!terms.customerStage) return bought;
  const { customerSince } = verdict;
  const stage =
    customerSince === null ? 'Not a customer by stage' : `Customer since ${say.day(customerSince)}`;
  return [...bought, stage];
}

function boughtText({ atLeast, withinDays }: NonNullable<ClientTerms['bought']>, say: Say): string {
  const when = withinDays === null ? '' : ` in the last ${say.counted(withinDays, 'day')}`;
  return `they bought at least ${times(atLeast, say)}${when} (refunds taken off)`;
}

function ordersText(
  { withinDays }: NonNullable<ClientTerms['bought']>,
  { orders, netCents, lastOrderOn }: ClientVerdict,
  say: Say,
): string {
  const when = withinDays === null ? '' : ` in ${say.counted(withinDays, 'day')}`;
  if (lastOrderOn === null) return `Bought nothing${when}`;
  const last = `the last on ${say.day(lastOrderOn)}`;
  return `Bought ${times(orders, say)}${when} for ${say.money(netCents)}, ${last}`;
}

function times(count: number, say: Say): string {
  return count === 1 ? 'once' : say.counted(count, 'time');
}

function customerSinceOf(stages: ClientFacts['stages'], asOf: Day): Day | null {
  const last = stages.findLast((one) => one.day <= asOf);
  return last?.stage === 'customer' ? last.day : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
