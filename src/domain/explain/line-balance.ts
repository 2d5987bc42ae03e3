import { addDays, type Day } from '../day';
import { type DatedPoints, balanceOn } from '../ledger/balance';
import type { Fading } from '../ledger/fading';
import { addingUp, line } from './adding-up';
import { type Basis, basisInputs } from './basis';
import type { Explanation } from './explanation';
import { change, points } from './quantity';
import { type Words, on, words } from './words';

export type LineBalanceInputs = Basis & {
  readonly day: Day;
  readonly label: string;
  readonly name: string | null;
  /** What counts up to the day before. */
  readonly postings: readonly DatedPoints[];
  readonly fading: Fading;
  /** Lines of the same day that stand before this one, and this one; points. */
  readonly earlier: readonly number[];
  readonly own: number;
};

/** Why the balance after a line is what it is: the day before, faded by a day, and the lines of its own day. */
export function explainLineBalance(inputs: LineBalanceInputs): Explanation {
  const { day, label, name, postings, fading, earlier, own } = inputs;
  const before = addDays(day, -1);
  const stood = balanceOn(postings, before, fading(before)).total;
  const left = balanceOn(until(postings, before), day, fading(day)).total;
  const sameDay = earlier.reduce((sum, one) => sum + one, 0);
  const result = points(left + sameDay + own);
  return {
    title: words`Balance after “${label}”, ${on(day)}`,
    value: result,
    formula: [
      words`What stood at the end of the day before, faded by one day, and every line of this day up to this one.`,
      ...(name === null ? [] : [words`Only what reached ${name} by name counts here.`]),
    ],
    steps: [
      addingUp(
        'On that day',
        [
          line(words`Balance at the end of ${on(before)}`, points(stood)),
          line('Fading of one day', change(left - stood)),
          ...(earlier.length === 0 ? [] : [line(earlierWords(earlier.length), change(sameDay))]),
          line('This line', change(own)),
        ],
        line('Balance after it', result),
      ),
    ],
    inputs: basisInputs(inputs),
  };
}

function until(postings: readonly DatedPoints[], last: Day): DatedPoints[] {
  return postings.filter((posting) => posting.day <= last);
}

function earlierWords(lines: number): Words {
  return words`${{ unit: 'count', value: lines }} earlier ${lines === 1 ? 'line' : 'lines'} of that day`;
}
