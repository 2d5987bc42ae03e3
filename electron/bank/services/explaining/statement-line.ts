import { Refusal } from '../../../../src/contract/failure';
import type { Explanation } from '../../../../src/domain/explain/explanation';
import type { FigureOf } from '../../../../src/domain/explain/figure';
import { explainLineBalance } from '../../../../src/domain/explain/line-balance';
import { explainLinePoints } from '../../../../src/domain/explain/line-points';
import { explainStatementLine } from '../../../../src/domain/explain/statement-line';
import type { MonthlyStatement, StatementLine } from '../../../../src/domain/statement/monthly-statement';
import type { Context } from '../context';
import { getStatement } from '../statements';
import { type Explainer, noRows } from './explainer';
import { lineBalanceInputs } from './line-balance';
import { linePointsInputs } from './line-points';

/** A line on a month's statement. @throws Refusal `not_found` */
export const statementLine: Explainer<'statementLine'> = {
  explain: (context, figure) => {
    const { month, knownThen, actId, part } = figure;
    const drawn = getStatement(context, { month, hideNames: false, knownThen });
    const line = drawn.lines.find((each) => each.actId === actId);
    if (!line) throw new Refusal('not_found', 'This line is no longer on the statement.');
    return explainStatementLine(drawn, line, part, howComputed(context, figure, drawn, line));
  },
  rows: noRows,
};

// A locked statement is not computed anew: the ledger may know better by now.
function howComputed(
  context: Context,
  { actId, part, knownThen }: FigureOf<'statementLine'>,
  drawn: MonthlyStatement,
  line: StatementLine,
): Explanation | null {
  if (drawn.locked) return null;
  const asked = { actId, contactId: null, asOf: drawn.asOf, knownThen };
  return part === 'points'
    ? explainLinePoints({ ...linePointsInputs(context, asked), shown: line.points })
    : explainLineBalance(lineBalanceInputs(context, asked));
}
