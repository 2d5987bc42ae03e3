import type { MonthlyStatement, StatementLine } from '../statement/monthly-statement';
import { line, listing } from './adding-up';
import type { Explanation } from './explanation';
import { change, points } from './quantity';
import { lockWords, statementInputs } from './statement';
import { type Words, on, words } from './words';

/**
 * Why a line on paper has its points or its balance. `computed` is how the ledger comes to it, or null where
 * the paper is frozen and stands for itself.
 */
export function explainStatementLine(
  statement: MonthlyStatement,
  one: StatementLine,
  part: 'points' | 'balance',
  computed: Explanation | null,
): Explanation {
  const paper = part === 'points' ? change(one.points) : points(one.balanceAfter);
  return {
    title: words`${part === 'points' ? one.label : `Balance after “${one.label}”`}, ${on(one.day)}`,
    value: paper,
    formula: [...(computed?.formula ?? [PAPER[part]]), ...lockWords(statement)],
    steps: computed?.steps ?? [asStated(one)],
    inputs: [...(computed?.inputs ?? statementInputs(statement))],
    ...(part === 'points' && {
      caveat: words`On paper, single lines are rounded so that they add up to the month’s totals.`,
    }),
  };
}

const PAPER: Readonly<Record<'points' | 'balance', Words>> = {
  points: words`What the act posted, at the rates of its day.`,
  balance: words`What stood right after this line: the day before faded by one day, and the lines of the day up to this one.`,
};

function asStated(one: StatementLine) {
  const label = one.who === '' ? one.label : `${one.label}: ${one.who}`;
  return listing('On the statement', [
    line(label, change(one.points)),
    line('Balance after it', points(one.balanceAfter)),
  ]);
}
