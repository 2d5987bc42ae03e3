import { type DatedPoints, balanceOn, unfadedOn } from '../ledger/balance';
import { ENTRY_CLASSES } from '../ledger/rate-card';
import { addingUp, line } from './adding-up';
import { type Basis, CLASS_NAMES, basisInputs } from './basis';
import type { Explanation } from './explanation';
import { change, points } from './quantity';
import { on, words } from './words';

export type UnfadedInputs = Basis & {
  readonly postings: readonly DatedPoints[];
  readonly name: string | null;
  readonly whole: boolean;
};

/** The sum of all points as if none had faded, and how far the balance is from it. */
export function explainUnfaded(inputs: UnfadedInputs): Explanation {
  const { postings, asOf, card, name, whole } = inputs;
  const total = unfadedOn(postings, asOf);
  const balance = balanceOn(postings, asOf, card.halfLifeDays).total;
  const classes = ENTRY_CLASSES.map((cls) => {
    const posted = postings.filter((posting) => posting.class === cls);
    return line(CLASS_NAMES[cls], change(unfadedOn(posted, asOf)));
  });
  return {
    title: words`Unfaded total${name === null ? '' : ` of ${name}`} on ${on(asOf)}`,
    value: points(total, whole ? 0 : 1),
    formula: [
      words`Every point ever posted up to that day, as if none had faded.`,
      words`The difference to the balance is what time has taken.`,
    ],
    steps: [
      addingUp('Points as posted', classes, line('Unfaded total', points(total))),
      addingUp(
        'Beside the balance',
        [line('Unfaded total', points(total)), line('Taken by time', change(balance - total))],
        line('Balance', points(balance)),
      ),
    ],
    inputs: basisInputs(inputs),
  };
}
