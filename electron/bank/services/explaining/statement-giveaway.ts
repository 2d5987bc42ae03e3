import { Refusal } from '../../../../src/contract/failure';
import { explainStatementGiveaway } from '../../../../src/domain/explain/statement-giveaway';
import { getStatement } from '../statements';
import { type Explainer, noRows } from './explainer';

/** A figure of a giveaway on a month's statement. @throws Refusal `not_found` */
export const statementGiveaway: Explainer<'statementGiveaway'> = {
  explain: (context, { month, place, part, knownThen }) => {
    const drawn = getStatement(context, { month, hideNames: false, knownThen });
    const giveaway = drawn.giveaways[place];
    if (!giveaway) throw new Refusal('not_found', 'This giveaway is no longer on the statement.');
    return explainStatementGiveaway(drawn, giveaway, part);
  },
  rows: noRows,
};
