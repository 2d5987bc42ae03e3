import type { CreditTerms } from '../../../src/domain/attribution/business';
import { CREDIT_RULES, type CreditRule } from '../../../src/domain/attribution/rule';
import { dayNumber } from '../../../src/domain/day';
import type { Response, Rows } from './random-business';

export type Reference = {
  readonly credits: Readonly<Record<CreditRule, readonly number[]>>;
  readonly unattributed: number;
  readonly unallocatedRefunds: number;
};

/** Attribution order by order in whole numbers without end, as it is defined and as slowly. */
export function reference(rows: Rows, terms: CreditTerms): Reference {
  const asOf = dayNumber(terms.asOf);
  const credits = new Map(CREDIT_RULES.map((rule) => [rule, rows.kindOf.map(() => 0n)]));
  let unattributed = 0n;
  let unallocated = 0n;
  for (const refund of rows.refunds) {
    const order = rows.orders[refund.order];
    if (refund.day <= asOf && (!order || order.day > asOf)) unallocated -= BigInt(refund.amount);
  }
  rows.orders.forEach((order, at) => {
    if (order.day > asOf) return;
    const given = rows.refunds.filter(({ order: of, day }) => of === at && day <= asOf);
    const left = given.reduce((sum, { amount }) => sum - BigInt(amount), BigInt(order.gross));
    if (left < 0n) unallocated += left;
    const net = left < 0n ? 0n : left;
    const path = firstResponses(rows.responses, order.contact)
      .filter(({ day }) => day <= order.day && order.day - day <= terms.lookbackDays)
      .sort((a, b) => a.day - b.day || a.giveaway - b.giveaway);
    if (path.length === 0) unattributed += net;
    for (const [rule, credit] of credits) {
      parts(net, weights(rule, path, terms.halfLifeDays)).forEach((part, i) => {
        const giveaway = path[i]?.giveaway ?? 0;
        credit[giveaway] = (credit[giveaway] ?? 0n) + part;
      });
    }
  });
  const of = (rule: CreditRule): number[] => (credits.get(rule) ?? []).map(Number);
  return {
    credits: {
      first: of('first'),
      last: of('last'),
      linear: of('linear'),
      position: of('position'),
      timeDecay: of('timeDecay'),
    },
    unattributed: Number(unattributed),
    unallocatedRefunds: Number(unallocated),
  };
}

function firstResponses(responses: readonly Response[], contact: number): Response[] {
  const own = responses.filter((response) => response.contact === contact);
  return [...new Set(own.map(({ giveaway }) => giveaway))].map((giveaway) => {
    const days = own.filter((response) => response.giveaway === giveaway).map(({ day }) => day);
    return { contact, giveaway, day: Math.min(...days) };
  });
}

function weights(rule: CreditRule, path: readonly Response[], halfLife: number): bigint[] {
  const n = path.length;
  const last = path[n - 1]?.day ?? 0;
  const ends = (i: number): bigint => (i === 0 || i === n - 1 ? BigInt(2 * (n - 2)) : 1n);
  return path.map(({ day }, i) => {
    if (rule === 'first') return i === 0 ? 1n : 0n;
    if (rule === 'last') return i === n - 1 ? 1n : 0n;
    if (rule === 'linear') return 1n;
    if (rule === 'position') return n < 3 ? 1n : ends(i);
    return BigInt(Math.floor(2 ** 40 * 2 ** (-(last - day) / halfLife) + 0.5));
  });
}

function parts(amount: bigint, of: readonly bigint[]): bigint[] {
  const total = of.reduce((sum, weight) => sum + weight, 0n);
  const out = of.map((weight) => (amount * weight) / total);
  const lost = of.map((weight) => (amount * weight) % total);
  let left = amount - out.reduce((sum, part) => sum + part, 0n);
  for (; of.length > 0 && left > 0n; left--) {
    const largest = lost.reduce((best, each, i) => (each > (lost[best] ?? -1n) ? i : best), 0);
    out[largest] = (out[largest] ?? 0n) + 1n;
    lost[largest] = -1n;
  }
  return out;
}
