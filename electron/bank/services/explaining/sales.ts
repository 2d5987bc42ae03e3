import { explainSales, explainSpent } from '../../../../src/domain/explain/sales';
import type { FigureOf, FigureView } from '../../../../src/domain/explain/figure';
import { monthOf, monthStart } from '../../../../src/domain/month';
import { type PurchasesBehind, amountsBehind } from '../../db/explained-purchases';
import type { Context } from '../context';
import type { Explainer } from './explainer';
import { callOf, dayOf } from './gather';
import { purchaseRows } from './purchase-rows';

/** The sales, orders or refunds of the month. */
export const monthSales: Explainer<'monthSales'> = {
  explain: (context, figure) => {
    const asOf = dayOf(context, figure);
    const amounts = amountsBehind(context.book.reader, ofMonth(context, figure));
    return explainSales({ asOf, month: monthOf(asOf), part: figure.part, amounts });
  },
  rows: (context, figure) => {
    const only = figure.part === 'refunds' ? 'refunds' : 'sales';
    const heading = only === 'refunds' ? 'Refunds of the month' : 'Sales of the month';
    return purchaseRows(context, { ...ofMonth(context, figure), only }, heading);
  },
};

/** What one contact spent, and in how many purchases. */
export const spent: Explainer<'spent'> = {
  explain: (context, figure) =>
    explainSpent({
      asOf: dayOf(context, figure),
      name: callOf(context, figure.contactId),
      part: figure.part,
      amounts: amountsBehind(context.book.reader, ofContact(context, figure)),
    }),
  rows: (context, figure) => purchaseRows(context, ofContact(context, figure), 'Sales and refunds'),
};

function ofMonth(context: Context, figure: FigureView): PurchasesBehind {
  const asOf = dayOf(context, figure);
  return { from: monthStart(monthOf(asOf)), to: asOf, contactId: null, only: null };
}

function ofContact(context: Context, figure: FigureOf<'spent'>): PurchasesBehind {
  return { from: null, to: dayOf(context, figure), contactId: figure.contactId, only: null };
}
