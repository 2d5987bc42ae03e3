import { explainUnfaded } from '../../../../src/domain/explain/unfaded';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, nameOf, postingsIn } from './gather';

/** The total as if nothing had faded. */
export const unfaded: Explainer<'unfaded'> = {
  explain: (context, figure) =>
    explainUnfaded({
      ...basisOf(context, figure),
      postings: postingsIn(context, figure),
      name: nameOf(context, figure.contactId),
      whole: figure.whole,
    }),
  rows: (context, figure) => entriesByWhatIsLeft(context, figure),
};
