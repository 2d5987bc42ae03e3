import { explainTier } from '../../../../src/domain/explain/people';
import { balanceOn } from '../../../../src/domain/ledger/balance';
import { entriesByWhatIsLeft } from './entry-rows';
import type { Explainer } from './explainer';
import { basisOf, callOf, postingsIn } from './gather';

/** The tier of one contact. */
export const tier: Explainer<'tier'> = {
  explain: (context, figure) => {
    const basis = basisOf(context, figure);
    const { total } = balanceOn(postingsIn(context, figure), basis.asOf, basis.card.halfLifeDays);
    return explainTier({ ...basis, name: callOf(context, figure.contactId), balance: total });
  },
  rows: (context, figure) => entriesByWhatIsLeft(context, figure),
};
