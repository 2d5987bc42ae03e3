import { addDays } from '../../../../src/domain/day';
import { assertNever } from '../../../../src/domain/assert-never';
import type { Calculation } from '../../../../src/domain/explain/explanation';
import type { FigureOf, FigureView } from '../../../../src/domain/explain/figure';
import { change } from '../../../../src/domain/explain/quantity';
import { explainStatement } from '../../../../src/domain/explain/statement';
import { monthStart } from '../../../../src/domain/month';
import type { MonthlyStatement, StatementLine } from '../../../../src/domain/statement/monthly-statement';
import type { Context } from '../context';
import { getStatement } from '../statements';
import type { Explainer, RowsSource } from './explainer';
import { entriesByLoss } from './entry-rows';
import { correctionRows } from './correction-rows';
import { month } from './month';
import { purchaseRows } from './purchase-rows';

/** A figure on a month's statement, from the statement itself: a locked one explains what it was locked with. */
export const statement: Explainer<'statement'> = {
  explain: (context, figure) => {
    const drawn = statementIn(context, figure);
    return explainStatement(drawn, figure.part, stepsOf(context, figure, drawn));
  },
  rows: (context, figure) => rowsOf(context, figure),
};

function statementIn(context: Context, figure: FigureOf<'statement'>): MonthlyStatement {
  return getStatement(context, { month: figure.month, hideNames: false, knownThen: figure.knownThen });
}

// What an open month opened with and what time took of it is told class by class; a locked one is not
// computed anew, as the ledger may know better by now.
function stepsOf(
  context: Context,
  figure: FigureOf<'statement'>,
  drawn: MonthlyStatement,
): readonly Calculation[] {
  const { part } = figure;
  if (drawn.locked || (part !== 'opening' && part !== 'fading')) return [];
  const asked = { id: 'month', contactId: null, whole: false, part } as const;
  return month.explain(context, { ...asked, ...viewOf(figure, drawn) }).steps;
}

function viewOf({ knownThen }: FigureOf<'statement'>, { asOf }: MonthlyStatement): FigureView {
  return { asOf, knownThen };
}

function rowsOf(context: Context, figure: FigureOf<'statement'>): RowsSource | null {
  const drawn = statementIn(context, figure);
  switch (figure.part) {
    case 'deposits':
    case 'depositActs':
      return linesOf(drawn, 'deposit');
    case 'withdrawals':
    case 'withdrawalActs':
      return linesOf(drawn, 'withdrawal');
    case 'sales':
    case 'orders':
    case 'refunds':
    case 'refundCount':
    case 'net':
      return salesOf(context, figure.part, drawn);
    case 'closing':
      return linesOf(drawn, null);
    case 'corrections':
      return correctionRows(drawn.corrections);
    case 'fading':
      return drawn.locked
        ? null
        : entriesByLoss(context, viewOf(figure, drawn), addDays(monthStart(drawn.month), -1));
    case 'opening':
    case 'unfaded':
      return null;
    default:
      return assertNever(figure.part);
  }
}

function linesOf(drawn: MonthlyStatement, direction: 'deposit' | 'withdrawal' | null): RowsSource {
  const lines = drawn.lines.filter(
    (one) => direction === null || (one.class === 'deposit') === (direction === 'deposit'),
  );
  const { asOf } = drawn;
  return {
    heading: 'Lines of the statement',
    amount: 'Points',
    total: lines.length,
    list: { from: monthStart(drawn.month), to: asOf, direction, contactId: null },
    page: (offset, limit) => lines.slice(offset, offset + limit).map(rowOf),
  };
}

function rowOf(one: StatementLine) {
  return {
    key: `act ${one.actId}`,
    day: one.day,
    what: one.label,
    who: one.who,
    amount: change(one.points),
    opens: { type: 'act', id: one.actId } as const,
  };
}

function salesOf(context: Context, part: FigureOf<'statement'>['part'], drawn: MonthlyStatement): RowsSource {
  const only = part === 'net' ? null : part === 'refunds' || part === 'refundCount' ? 'refunds' : 'sales';
  const behind = { from: monthStart(drawn.month), to: drawn.asOf, contactId: null, only } as const;
  return purchaseRows(context, behind, 'Sales and refunds on record now');
}
