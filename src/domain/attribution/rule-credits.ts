import { type CreditTerms, NOBODY, type OrderColumns } from './business';
import { decayTable } from './decay-table';
import { type Sharing, sharingOf } from './exact-division';
import { CREDIT_RULES, type CreditRule, endWeight } from './rule';
import { shareEvenly, shareOut } from './share-out';
import { placeAfter, placeFrom, type Touches } from './touches';

/** Cents of credit by giveaway under every rule, and the cents of orders no giveaway came before. */
export type RuleCredits = {
  readonly credits: Readonly<Record<CreditRule, Float64Array>>;
  readonly unattributed: number;
};

type Windows = Pick<CreditTerms, 'lookbackDays' | 'halfLifeDays'>;
type Work = Pick<RuleCredits, 'credits'> & { readonly sharing: Sharing; readonly decay: Float64Array };

/**
 * Divides what is left of every order (`net`, cents) among the giveaways of its path by every rule at once.
 * Credits of one rule and what is unattributed add up to the sum of `net`. Source: measurement, section 2.
 */
export function ruleCredits(
  touches: Touches,
  giveaways: number,
  orders: Pick<OrderColumns, 'contact' | 'day'>,
  net: Float64Array,
  terms: Windows,
): RuleCredits {
  const work = makeWork(touches, giveaways, terms);
  // What has one touch is the same under every rule, and is added to all of them once.
  const alone = new Float64Array(giveaways);
  let unattributed = 0;
  for (let row = 0; row < net.length; row++) {
    const amount = net[row] as number;
    const contact = orders.contact[row] as number;
    if (amount === 0) continue;
    if (contact === NOBODY) {
      unattributed += amount;
      continue;
    }
    const day = orders.day[row] as number;
    const to = placeAfter(touches, contact, day);
    const from = placeFrom(touches, touches.starts[contact] as number, to, day - terms.lookbackDays);
    if (from === to) unattributed += amount;
    else if (to - from === 1) add(alone, touches.giveaway[from] as number, amount);
    else creditPath(work, touches, from, to, amount);
  }
  for (const rule of CREDIT_RULES) alone.forEach((amount, at) => add(work.credits[rule], at, amount));
  return { credits: work.credits, unattributed };
}

function creditPath(work: Work, touches: Touches, from: number, to: number, amount: number): void {
  const { credits, sharing } = work;
  const count = to - from;
  add(credits.first, touches.giveaway[from] as number, amount);
  add(credits.last, touches.giveaway[to - 1] as number, amount);
  shareEvenly(amount, count, sharing);
  hand(credits.linear, touches, from, to, sharing);
  // Of two touches both are ends: position is linear there, and most paths are short.
  if (count > 2) {
    weighByPosition(sharing, count);
    shareOut(amount, count, sharing);
  }
  hand(credits.position, touches, from, to, sharing);
  weighByDecay(work, touches, from, to);
  shareOut(amount, count, sharing);
  hand(credits.timeDecay, touches, from, to, sharing);
}

function weighByPosition({ weights }: Sharing, count: number): void {
  for (let i = 1; i < count; i++) weights[i] = 1;
  weights[0] = weights[count - 1] = endWeight(count);
}

function weighByDecay({ sharing, decay }: Work, { day }: Touches, from: number, to: number): void {
  const last = day[to - 1] as number;
  for (let at = from; at < to; at++) {
    sharing.weights[at - from] = decay[last - (day[at] as number)] as number;
  }
}

function hand(credit: Float64Array, touches: Touches, from: number, to: number, { shares }: Sharing): void {
  for (let at = from; at < to; at++) {
    add(credit, touches.giveaway[at] as number, shares[at - from] as number);
  }
}

function add(credit: Float64Array, giveaway: number, amount: number): void {
  credit[giveaway] = (credit[giveaway] as number) + amount;
}

function makeWork(touches: Touches, giveaways: number, { lookbackDays, halfLifeDays }: Windows): Work {
  const row = (): Float64Array => new Float64Array(giveaways);
  const credits = { first: row(), last: row(), linear: row(), position: row(), timeDecay: row() };
  const decay = decayTable(touches, lookbackDays, halfLifeDays);
  return { credits, sharing: sharingOf(giveaways), decay };
}
