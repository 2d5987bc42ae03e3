import { Refusal } from '../../../../src/contract/failure';
import type { Day } from '../../../../src/domain/day';
import { explainComplaint, explainFalling, explainSilence } from '../../../../src/domain/explain/care';
import type { FigureOf } from '../../../../src/domain/explain/figure';
import { emptyTally, openComplaintOf, tallyUp } from '../../../../src/domain/ledger/contact-tally';
import { postingsOf } from '../../db/contact-postings';
import { purchaseDaysOf } from '../../db/explained-contacts';
import type { Context } from '../context';
import { viewedOf } from '../viewed';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, callOf, dayOf, postingsIn } from './gather';
import { purchaseRows } from './purchase-rows';

/** How long a complaint has been open. @throws Refusal `not_found` */
export const complaint: Explainer<'complaint'> = {
  explain: (context, figure) => {
    const since = complainedOn(context, figure);
    if (since === null) throw new Refusal('not_found', 'This complaint is no longer in the book.');
    return explainComplaint({ ...asked(context, figure), since });
  },
  rows: (context, figure) => entriesByWhatIsLeft(context, { ...figure, direction: 'withdrawal' }),
};

/** How long a regular buyer has been silent. */
export const silence: Explainer<'silence'> = {
  explain: (context, figure) => {
    const purchaseDays = purchaseDaysOf(context.book.reader, figure.contactId, dayOf(context, figure));
    return explainSilence({ ...asked(context, figure), purchaseDays });
  },
  rows: (context, figure) => {
    const behind = {
      from: null,
      to: dayOf(context, figure),
      contactId: figure.contactId,
      only: 'sales' as const,
    };
    return purchaseRows(context, behind, 'Purchases');
  },
};

/** How a balance came down. */
export const falling: Explainer<'falling'> = {
  explain: (context, figure) =>
    explainFalling({
      ...basisOf(context, figure),
      name: callOf(context, figure.contactId),
      postings: postingsIn(context, figure),
    }),
  rows: (context, figure) => entriesByWhatIsLeft(context, figure),
};

function complainedOn(context: Context, figure: FigureOf<'complaint'>): Day | null {
  const { asOf, knownOn } = viewedOf(context, figure);
  const postings = postingsOf(context.book.reader, figure.contactId, asOf, knownOn);
  return openComplaintOf(tallyUp(emptyTally(), postings, asOf, basisOf(context, figure).card.halfLifeDays));
}

function asked(context: Context, figure: FigureOf<'complaint' | 'silence'>) {
  const { asOf, knownThen } = basisOf(context, figure);
  return { asOf, knownThen, name: callOf(context, figure.contactId) };
}
