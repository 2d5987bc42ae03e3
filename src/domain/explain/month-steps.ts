import { assertNever } from '../assert-never';
import { addDays } from '../day';
import { type DatedPoints, balanceOn } from '../ledger/balance';
import { type Fading, fadingName } from '../ledger/fading';
import { type MonthAccount, asPrinted } from '../ledger/month-account';
import { ENTRY_CLASSES, type EntryClass } from '../ledger/rate-card';
import { monthStart } from '../month';
import { addingUp, line } from './adding-up';
import { type Basis, CLASS_NAMES } from './basis';
import type { Calculation, CalculationLine } from './explanation';
import type { MonthPart } from './figure';
import { type Quantity, change, points } from './quantity';
import { counted, on, words } from './words';

/** What entries of one kind posted in the month: deposits, or withdrawals (negative). */
export type KindTotal = { readonly label: string; readonly entries: number; readonly points: number };

export type MonthInputs = Basis & {
  readonly part: MonthPart;
  readonly name: string | null;
  readonly whole: boolean;
  readonly account: MonthAccount;
  readonly postings: readonly DatedPoints[];
  readonly fading: Fading;
  /** Of the deposits or the withdrawals, whichever is asked for; else empty. */
  readonly kinds: readonly KindTotal[];
};

/** The account as it is printed, and how its figures are written. */
export type Printed = { readonly account: MonthAccount; readonly level: Write; readonly change: Write };
type Write = (value: number) => Quantity;

/** The account rounded as it is shown. */
export function printedOf({ account, whole }: MonthInputs): Printed {
  const decimals = whole ? 0 : 1;
  return {
    account: asPrinted(account, decimals),
    level: (value) => points(value, decimals),
    change: (value) => change(value, decimals),
  };
}

/** The calculation behind a line of the month. */
export function stepsOfMonth(inputs: MonthInputs, printed: Printed): Calculation[] {
  switch (inputs.part) {
    case 'opening':
      return [openingByClass(inputs, printed)];
    case 'corrections':
      return [corrections(printed)];
    case 'deposits':
    case 'withdrawals':
      return [byKind(inputs, printed)];
    case 'fading':
      return [fadingByClass(inputs, printed), remainder(printed)];
    case 'change':
      return [movements(printed)];
    case 'closing':
      return [wholeMonth(printed)];
    default:
      return assertNever(inputs.part);
  }
}

function movementLines({ account, ...write }: Printed): CalculationLine[] {
  return [
    ...(account.corrections === 0 ? [] : [line('Corrections', write.change(account.corrections))]),
    line('Deposits', write.change(account.deposits)),
    line('Withdrawals', write.change(minus(account.withdrawals))),
    line(fadingName(account), write.change(minus(account.fading))),
  ];
}

function movements(printed: Printed): Calculation {
  const { opening, closing } = printed.account;
  const result = line('Change of the balance', printed.change(closing - opening));
  return addingUp('The month', movementLines(printed), result);
}

function wholeMonth(printed: Printed): Calculation {
  const { account, level } = printed;
  const first = line(words`Opening balance, ${on(monthStart(account.month))}`, level(account.opening));
  return addingUp(
    'The month',
    [first, ...movementLines(printed)],
    line(words`Balance, ${on(account.asOf)}`, level(account.closing)),
  );
}

function corrections({ account, level, change: write }: Printed): Calculation {
  return addingUp(
    'Since the lock',
    [
      line('The opening as it is known now', level(account.opening + account.corrections)),
      line('What the locked statement closed with', write(minus(account.opening))),
    ],
    line('Corrections', write(account.corrections)),
  );
}

function byKind({ kinds, part }: MonthInputs, printed: Printed): Calculation {
  const isDeposits = part === 'deposits';
  const sum = isDeposits ? printed.account.deposits : minus(printed.account.withdrawals);
  return addingUp(
    'By kind',
    kinds.map(({ label, points: posted, entries }) =>
      line(label, printed.change(posted), counted(entries, 'entry', 'entries')),
    ),
    line(isDeposits ? 'Deposits' : 'Withdrawals', printed.change(sum)),
  );
}

function openingByClass({ account, postings, fading }: MonthInputs, printed: Printed): Calculation {
  const before = addDays(monthStart(account.month), -1);
  const balance = balanceOn(postings, before, fading(before));
  const lines = ENTRY_CLASSES.map((cls) => line(CLASS_NAMES[cls], printed.change(balance[cls])));
  const later =
    printed.account.corrections === 0
      ? []
      : [
          line(
            'Not known when the month before was locked',
            printed.change(minus(printed.account.corrections)),
          ),
        ];
  return addingUp(
    'What was left',
    [...lines, ...later],
    line(words`Opening balance, at the end of ${on(before)}`, printed.level(printed.account.opening)),
  );
}

function fadingByClass(inputs: MonthInputs, printed: Printed): Calculation {
  const lines = ENTRY_CLASSES.map((cls) => {
    const { stood, posted, left } = classMonth(inputs, cls);
    const note = words`stood at ${points(stood)}, ${change(posted)} posted, ${points(left)} left`;
    return line(CLASS_NAMES[cls], printed.change(left - stood - posted), note);
  });
  const took = printed.account.newCard ? 'What time and the new rate card took' : 'What time took';
  return addingUp(
    took,
    lines,
    line(fadingName(printed.account), printed.change(minus(printed.account.fading))),
  );
}

function classMonth({ account, postings, fading }: MonthInputs, cls: EntryClass) {
  const first = monthStart(account.month);
  const before = addDays(first, -1);
  const own = postings.filter((posting) => posting.class === cls);
  const posted = own.filter((p) => p.day >= first && p.day <= account.asOf);
  return {
    stood: balanceOn(own, before, fading(before)).total,
    posted: posted.reduce((sum, p) => sum + p.points, 0),
    left: balanceOn(own, account.asOf, fading(account.asOf)).total,
  };
}

function remainder(printed: Printed): Calculation {
  const { account, level, change: write } = printed;
  return addingUp(
    'In the month’s account',
    [
      line('Balance', level(account.closing)),
      line('Opening balance', write(minus(account.opening))),
      ...(account.corrections === 0 ? [] : [line('Corrections', write(minus(account.corrections)))]),
      line('Deposits', write(minus(account.deposits))),
      line('Withdrawals', write(account.withdrawals)),
    ],
    line(fadingName(account), write(minus(account.fading))),
  );
}

/** The negative, without a zero below zero. */
export function minus(value: number): number {
  return value === 0 ? 0 : -value;
}
