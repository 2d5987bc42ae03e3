import type { FigureOf } from '../../../../src/domain/explain/figure';
import { explainLedgerTotal } from '../../../../src/domain/explain/ledger-total';
import { change } from '../../../../src/domain/explain/quantity';
import type { Context } from '../context';
import { linesOf, totalsOf } from '../ledger';
import type { LinesAsked } from '../ledger-question';
import type { Explainer } from './explainer';
import { basisOf } from './gather';

/** What the lines of the ledger that fit add up to. */
export const ledgerTotal: Explainer<'ledgerTotal'> = {
  explain: (context, figure) => {
    const { asOf, knownThen } = basisOf(context, figure);
    return explainLedgerTotal({
      asOf,
      knownThen,
      part: figure.part,
      totals: totalsOf(context, asked(figure)),
    });
  },
  rows: (context, figure) => {
    const own = { ...asked(figure), direction: DIRECTIONS[figure.part], standing: 'counts' } as const;
    return {
      heading: 'Lines of the list, newest first',
      amount: 'Points',
      total: isNone(figure) ? 0 : totalsOf(context, own).entries,
      list: null,
      page: (offset, limit) => (isNone(figure) ? [] : linesIn(context, own, offset, limit)),
    };
  },
};

const DIRECTIONS = { deposits: 'deposit', withdrawals: 'withdrawal' } as const;

function asked({ lines, asOf, knownThen }: FigureOf<'ledgerTotal'>): LinesAsked {
  return { ...lines, asOf, knownThen };
}

// A list of withdrawals has no deposits, and one of removed lines has nothing that counts.
function isNone({ part, lines }: FigureOf<'ledgerTotal'>): boolean {
  return lines.standing === 'voided' || (lines.direction !== null && lines.direction !== DIRECTIONS[part]);
}

function linesIn(context: Context, own: LinesAsked, offset: number, limit: number) {
  return linesOf(context, own, offset, limit).map((line) => ({
    key: `act ${line.actId}`,
    day: line.day,
    what: line.giveaway === null ? line.label : `${line.label}: ${line.giveaway.title}`,
    who: line.who.map(({ name }) => name).join(', '),
    amount: change(line.points),
    opens: { type: 'act', id: line.actId } as const,
  }));
}
