import { Refusal } from '../../../../src/contract/failure';
import { cardInForce } from '../../../../src/domain/ledger/rate-card';
import type { FigureOf } from '../../../../src/domain/explain/figure';
import { type LineBalanceInputs, explainLineBalance } from '../../../../src/domain/explain/line-balance';
import { type PostedEntry, earlierThatDay, postedByAct } from '../../db/explained-acts';
import type { Context } from '../context';
import { cardsKnown, viewedOf } from '../viewed';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, fadingIn, labelsIn, nameOf, postingsIn } from './gather';

/** The balance after one line of the ledger. @throws Refusal `not_found` */
export const lineBalance: Explainer<'lineBalance'> = {
  explain: (context, figure) => explainLineBalance(lineBalanceInputs(context, figure)),
  rows: (context, figure) => {
    const [first] = postedIn(context, figure);
    return first ? entriesByWhatIsLeft(context, { ...figure, upTo: first.day }) : null;
  },
};

/** What the balance after a line is explained with. @throws Refusal `not_found` */
export function lineBalanceInputs(context: Context, figure: Line): LineBalanceInputs {
  const { reader } = context.book;
  const { knownOn } = viewedOf(context, figure);
  const { actId, contactId } = figure;
  const posted = postedIn(context, figure);
  const [first] = posted;
  if (!first) throw new Refusal('not_found', 'This entry is no longer in the book.');
  const counting = first.voidedOn === null || knownOn !== null ? posted : [];
  return {
    ...basisOf(context, figure),
    card: cardInForce(cardsKnown(reader, knownOn), first.day),
    asOf: first.day,
    day: first.day,
    label: labelsIn(context).get(first.kind) ?? first.kind,
    name: nameOf(context, contactId),
    postings: postingsIn(context, figure),
    fading: fadingIn(context, figure),
    earlier: earlierThatDay(reader, { id: actId, day: first.day, contactId }, knownOn).map(toPoints),
    own: counting.reduce((sum, { micropoints }) => sum + micropoints, 0) / 1e6,
  };
}

type Line = Omit<FigureOf<'lineBalance'>, 'id'>;

function postedIn(context: Context, figure: Line): PostedEntry[] {
  const { knownOn } = viewedOf(context, figure);
  return postedByAct(context.book.reader, figure.actId, figure.contactId, knownOn);
}

function toPoints(micropoints: number): number {
  return micropoints / 1e6;
}
