import { change } from '../../../../src/domain/explain/quantity';
import type { StatementCorrection } from '../../../../src/domain/statement/monthly-statement';
import type { RowsSource } from './explainer';

/** What was changed in locked months, as the statement of the month it is posted in lists it. */
export function correctionRows(corrections: readonly StatementCorrection[]): RowsSource {
  return {
    heading: 'Changed in locked months',
    amount: 'Points',
    left: 'Worth at the lock',
    total: corrections.length,
    list: null,
    page: (offset, limit) => corrections.slice(offset, offset + limit).map(rowOf),
  };
}

function rowOf(correction: StatementCorrection, at: number) {
  return {
    key: `correction ${correction.actId} ${at}`,
    day: correction.day,
    what: `${correction.label}, ${correction.change}`,
    who: correction.who,
    amount: change(correction.points),
    left: change(correction.worth),
    opens: correction.change === 'removed' ? null : ({ type: 'act', id: correction.actId } as const),
  };
}
