import type { FigureId } from '../../../../src/domain/explain/figure';
import { balance } from './balance';
import { balancePart } from './balance-part';
import { complaint, falling, silence } from './care';
import type { Explainer } from './explainer';
import { ledgerTotal } from './ledger-total';
import { lineBalance } from './line-balance';
import { linePoints } from './line-points';
import { month } from './month';
import { contacts, median, overdrawn } from './people';
import { monthSales, spent } from './sales';
import { statement } from './statement';
import { statementGiveaway } from './statement-giveaway';
import { statementLine } from './statement-line';
import { tier } from './tier';
import { unfaded } from './unfaded';

/** Which file explains which figure: a table of contents; the compiler asks for what is missing. */
export const figures: { readonly [Id in FigureId]: Explainer<Id> } = {
  balance,
  balancePart,
  unfaded,
  month,
  contacts,
  median,
  overdrawn,
  monthSales,
  spent,
  tier,
  complaint,
  silence,
  falling,
  linePoints,
  lineBalance,
  ledgerTotal,
  statement,
  statementGiveaway,
  statementLine,
};
