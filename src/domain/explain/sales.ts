import { cents, sumCents, type Cents } from '../money';
import type { Month } from '../month';
import { addingUp, line } from './adding-up';
import { viewInputs } from './basis';
import type { Calculation, Explanation } from './explanation';
import { count, money } from './quantity';
import type { Day } from '../day';
import { counted, inMonth, on, words } from './words';

export type SalesInputs = {
  readonly asOf: Day;
  readonly month: Month;
  readonly part: 'sales' | 'orders' | 'refunds';
  /** Sales, and refunds as negative amounts, of the month. */
  readonly amounts: readonly Cents[];
};

const TITLES = { sales: 'Sales', orders: 'Orders', refunds: 'Refunds' } as const;

/** Why the month's sales, orders or refunds are what they are. */
export function explainSales({ asOf, month, part, amounts }: SalesInputs): Explanation {
  const sales = amounts.filter((amount) => amount >= 0);
  const refunds = amounts.filter((amount) => amount < 0);
  return {
    title: words`${TITLES[part]} in ${inMonth(month)} up to ${on(asOf)}`,
    value:
      part === 'orders'
        ? count(sales.length)
        : money(part === 'sales' ? sumCents(sales) : Math.abs(sumCents(refunds))),
    formula: [
      part === 'refunds'
        ? words`Everything given back in the month, whenever it had been sold.`
        : words`Every sale on record in the month, before refunds.`,
      words`Sales stand beside the points and are never added to them.`,
    ],
    steps: [salesLessRefunds(sales, refunds)],
    inputs: viewInputs({ asOf, knownThen: false }),
    caveat: words`Sales beside a growing balance do not show that giving caused them.`,
  };
}

export type SpentInputs = {
  readonly asOf: Day;
  readonly name: string;
  readonly part: 'net' | 'orders';
  readonly amounts: readonly Cents[];
};

/** What one contact has spent in all, less refunds, or in how many purchases. */
export function explainSpent({ asOf, name, part, amounts }: SpentInputs): Explanation {
  const sales = amounts.filter((amount) => amount > 0);
  const refunds = amounts.filter((amount) => amount <= 0);
  return {
    title: part === 'net' ? words`Spent by ${name}` : words`Purchases of ${name}`,
    value: part === 'net' ? money(sumCents(amounts)) : count(sales.length),
    formula: [words`Everything this contact is on record as having bought, less what was given back.`],
    steps: [salesLessRefunds(sales, refunds)],
    inputs: viewInputs({ asOf, knownThen: false }),
  };
}

/** Sales with their number, refunds with theirs, and what remains. */
export function salesLessRefunds(sales: readonly Cents[], refunds: readonly Cents[]): Calculation {
  return addingUp(
    'Sales less refunds',
    [
      line('Sales', money(sumCents(sales)), counted(sales.length, 'order')),
      line('Refunds', money(sumCents(refunds)), counted(refunds.length, 'refund')),
    ],
    line('Sales less refunds', money(cents(sumCents(sales) + sumCents(refunds)))),
  );
}
