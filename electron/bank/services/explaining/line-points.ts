import { Refusal } from '../../../../src/contract/failure';
import type { FigureOf } from '../../../../src/domain/explain/figure';
import { type LinePointsInputs, explainLinePoints } from '../../../../src/domain/explain/line-points';
import { change } from '../../../../src/domain/explain/quantity';
import { cardInForce } from '../../../../src/domain/ledger/rate-card';
import { type PostedEntry, findExplainedAct, postedByAct } from '../../db/explained-acts';
import { listRateCards } from '../../db/rate-cards';
import type { Context } from '../context';
import { viewedOf } from '../viewed';
import type { Explainer } from './explainer';
import { basisOf } from './gather';

/** The points of one line of the ledger. @throws Refusal `not_found` */
export const linePoints: Explainer<'linePoints'> = {
  explain: (context, figure) => explainLinePoints(linePointsInputs(context, figure)),
  rows: (context, figure) => {
    const posted = postedIn(context, figure);
    if (posted.length < 2) return null;
    return {
      heading: 'Whom it reached',
      amount: 'Points',
      total: posted.length,
      list: null,
      page: (offset, limit) => posted.slice(offset, offset + limit).map(rowOf),
    };
  },
};

/** What a line's points are explained with. @throws Refusal `not_found` */
export function linePointsInputs(
  context: Context,
  figure: Omit<FigureOf<'linePoints'>, 'id'>,
): LinePointsInputs {
  const { reader } = context.book;
  const act = findExplainedAct(reader, figure.actId);
  const posted = postedIn(context, figure);
  const [first] = posted;
  if (!act || !first) throw new Refusal('not_found', 'This entry is no longer in the book.');
  const cards = listRateCards(reader);
  const card =
    cards.find(({ version }) => version === first.rateCardVersion) ?? cardInForce(cards, first.day);
  const { asOf, knownThen } = basisOf(context, figure);
  return {
    asOf,
    knownThen,
    day: first.day,
    kind: first.kind,
    units: act.units,
    reach: act.reach,
    removedOn: first.voidedOn,
    card,
    posted: posted.map(({ contactId, contact, micropoints }) => ({
      name: contactId === null ? null : (contact ?? ''),
      points: micropoints / 1e6,
    })),
  };
}

function postedIn(context: Context, figure: Omit<FigureOf<'linePoints'>, 'id'>): PostedEntry[] {
  const { knownOn } = viewedOf(context, figure);
  return postedByAct(context.book.reader, figure.actId, figure.contactId, knownOn);
}

function rowOf({ contactId, contact, micropoints, day }: PostedEntry) {
  return {
    key: `to ${contactId ?? 'audience'}`,
    day,
    what: contactId === null ? 'People nobody named' : (contact ?? ''),
    who: '',
    amount: change(micropoints / 1e6),
    opens: contactId === null ? null : ({ type: 'person', id: contactId } as const),
  };
}
