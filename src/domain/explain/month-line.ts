import { assertNever } from '../assert-never';
import { basisInputs, fadingFormula } from './basis';
import type { Explanation } from './explanation';
import type { MonthPart } from './figure';
import { type MonthInputs, type Printed, minus, printedOf, stepsOfMonth } from './month-steps';
import type { Quantity } from './quantity';
import { type Words, inMonth, words } from './words';

/** Why a line of the month's account is what it is, adding up as it is printed. */
export function explainMonthLine(inputs: MonthInputs): Explanation {
  const printed = printedOf(inputs);
  const { title, formula } = WORDS[inputs.part];
  const whose = inputs.name === null ? '' : ` of ${inputs.name}`;
  return {
    title: words`${title}${whose}, ${inMonth(inputs.account.month)}`,
    value: valueOf(inputs.part, printed),
    formula: [...formula, ...(inputs.part === 'fading' ? fadingFormula(inputs) : [])],
    steps: stepsOfMonth(inputs, printed),
    inputs: basisInputs(inputs),
  };
}

const WORDS: Readonly<Record<MonthPart, { readonly title: string; readonly formula: readonly Words[] }>> = {
  change: {
    title: 'Change of the balance',
    formula: [words`The balance now, less what the month opened with.`],
  },
  opening: {
    title: 'Opening balance',
    formula: [words`The balance at the end of the day before the month began.`],
  },
  corrections: {
    title: 'Corrections',
    formula: [
      words`What was recorded, changed or removed in locked months after they were locked. The locked statements stay as they are; the difference is posted here.`,
    ],
  },
  deposits: { title: 'Deposits', formula: [words`The points of everything you gave in the month, unfaded.`] },
  withdrawals: {
    title: 'Withdrawals',
    formula: [words`The points of everything you asked or broke in the month, unfaded.`],
  },
  fading: {
    title: 'Fading',
    formula: [
      words`What time took in the month, of what stood at its opening and of what was posted since. Old withdrawals fade too: where they faded more than the deposits did, time gave points back. A new rate card with other half-lives moves the balance on its day: that is in here too, and named where it is so.`,
    ],
  },
  closing: {
    title: 'Balance',
    formula: [words`What the month opened with, with all that was given, taken and faded since.`],
  },
};

function valueOf(part: MonthPart, { account, ...write }: Printed): Quantity {
  switch (part) {
    case 'change':
      return write.change(account.closing - account.opening);
    case 'opening':
    case 'closing':
      return write.level(account[part]);
    case 'corrections':
    case 'deposits':
      return write.change(account[part]);
    case 'withdrawals':
    case 'fading':
      return write.change(minus(account[part]));
    default:
      return assertNever(part);
  }
}
