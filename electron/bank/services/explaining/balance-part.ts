import { explainBalancePart } from '../../../../src/domain/explain/balance-part';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, postingsIn } from './gather';

/** The part of the balance with named contacts, or with the audience. */
export const balancePart: Explainer<'balancePart'> = {
  explain: (context, figure) => {
    const isAudience = figure.part === 'audience';
    const postings = postingsIn(context, { ...figure, contactId: null });
    return explainBalancePart({
      ...basisOf(context, figure),
      part: figure.part,
      postings: postings.filter((posting) => (posting.audience ?? false) === isAudience),
    });
  },
  rows: (context, figure) =>
    entriesByWhatIsLeft(context, { ...figure, audience: figure.part === 'audience' }),
};
