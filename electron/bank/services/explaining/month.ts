import { assertNever } from '../../../../src/domain/assert-never';
import { addDays } from '../../../../src/domain/day';
import { explainMonthLine } from '../../../../src/domain/explain/month-line';
import type { KindTotal } from '../../../../src/domain/explain/month-steps';
import type { FigureOf } from '../../../../src/domain/explain/figure';
import { type Month, monthOf, monthStart } from '../../../../src/domain/month';
import { totalsByKind } from '../../db/explained-entries';
import { accountOn } from '../balances';
import type { Context } from '../context';
import { getStatement } from '../statements';
import { viewedOf } from '../viewed';
import { correctionRows } from './correction-rows';
import { entriesByLoss, entriesByPoints, entriesByWhatIsLeft } from './entry-rows';
import type { Explainer, RowsSource } from './explainer';
import { basisOf, dayOf, fadingIn, labelsIn, nameOf, postingsIn } from './gather';

/** A line of the month's account, of the business or of one contact. */
export const month: Explainer<'month'> = {
  explain: (context, figure) =>
    explainMonthLine({
      ...basisOf(context, figure),
      part: figure.part,
      name: nameOf(context, figure.contactId),
      whole: figure.whole,
      account: accountIn(context, figure),
      postings: postingsIn(context, figure),
      fading: fadingIn(context, figure),
      kinds: kindsIn(context, figure),
    }),
  rows: (context, figure) => rowsOf(context, figure),
};

function accountIn(context: Context, figure: FigureOf<'month'>) {
  const { reader } = context.book;
  const { asOf, knownOn } = viewedOf(context, figure);
  return accountOn(reader, asOf, figure.contactId, knownOn).month;
}

function kindsIn(context: Context, figure: FigureOf<'month'>): KindTotal[] {
  const direction = directionOf(figure);
  if (direction === null) return [];
  const { asOf, knownOn } = viewedOf(context, figure);
  const labels = labelsIn(context);
  const behind = {
    from: monthStart(monthOf(asOf)),
    to: asOf,
    knownOn,
    contactId: figure.contactId,
    audience: null,
    direction,
  };
  return totalsByKind(context.book.reader, behind).map(({ kind, entries, micropoints }) => {
    return { label: labels.get(kind) ?? kind, entries, points: micropoints / 1e6 };
  });
}

function directionOf({ part }: FigureOf<'month'>): 'deposit' | 'withdrawal' | null {
  if (part === 'deposits') return 'deposit';
  return part === 'withdrawals' ? 'withdrawal' : null;
}

function rowsOf(context: Context, figure: FigureOf<'month'>): RowsSource | null {
  const from = monthStart(monthOf(dayOf(context, figure)));
  switch (figure.part) {
    case 'deposits':
    case 'withdrawals':
      return entriesByPoints(
        context,
        { ...figure, from, direction: directionOf(figure) },
        'Entries of the month',
      );
    case 'change':
      return entriesByPoints(context, { ...figure, from }, 'Entries of the month');
    case 'fading':
      return entriesByLoss(context, figure, addDays(from, -1));
    case 'closing':
      return entriesByWhatIsLeft(context, figure);
    case 'opening':
      return entriesByWhatIsLeft(context, { ...figure, upTo: addDays(from, -1) });
    case 'corrections':
      return figure.contactId === null ? correctionsIn(context, figure, monthOf(from)) : null;
    default:
      return assertNever(figure.part);
  }
}

function correctionsIn(context: Context, { knownThen }: FigureOf<'month'>, of: Month): RowsSource {
  return correctionRows(getStatement(context, { month: of, hideNames: false, knownThen }).corrections);
}
