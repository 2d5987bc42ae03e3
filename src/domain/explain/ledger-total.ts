import type { Day } from '../day';
import { addingUp, line } from './adding-up';
import { viewInputs } from './basis';
import type { Explanation } from './explanation';
import { change, count } from './quantity';
import { words } from './words';

export type LedgerTotalInputs = {
  readonly asOf: Day;
  readonly knownThen: boolean;
  readonly part: 'deposits' | 'withdrawals';
  /** What all that fits adds up to; withdrawals are negative. */
  readonly totals: {
    readonly entries: number;
    readonly removed: number;
    readonly deposits: number;
    readonly withdrawals: number;
  };
};

/** Why the list of the ledger adds up to what it says: every line that fits, also those out of view. */
export function explainLedgerTotal({ part, totals, ...view }: LedgerTotalInputs): Explanation {
  const { entries, removed, deposits, withdrawals } = totals;
  return {
    title: part === 'deposits' ? words`Deposits of the list` : words`Withdrawals of the list`,
    value: change(totals[part]),
    formula: [
      words`The points of every line that fits what the list is narrowed to, as they were posted: nothing has faded in them.`,
      ...(removed === 0 ? [] : [words`${count(removed)} removed lines are shown and not counted.`]),
    ],
    steps: [
      addingUp(
        'The list',
        [line('Deposits', change(deposits)), line('Withdrawals', change(withdrawals))],
        line('Both together', change(deposits + withdrawals)),
      ),
    ],
    inputs: [...viewInputs(view), { label: 'Lines that count', value: words`${count(entries)}` }],
  };
}
