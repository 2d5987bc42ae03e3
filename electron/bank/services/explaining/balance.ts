import { explainBalance } from '../../../../src/domain/explain/balance';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, nameOf, postingsIn } from './gather';

/** The balance of the business or of one contact. */
export const balance: Explainer<'balance'> = {
  explain: (context, figure) =>
    explainBalance({
      ...basisOf(context, figure),
      postings: postingsIn(context, figure),
      name: nameOf(context, figure.contactId),
      whole: figure.whole,
    }),
  rows: (context, figure) => entriesByWhatIsLeft(context, figure),
};
