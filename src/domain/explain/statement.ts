import { assertNever } from '../assert-never';
import { fadingName } from '../ledger/fading';
import { ENTRY_CLASSES } from '../ledger/rate-card';
import { monthEnd, monthStart } from '../month';
import type { MonthlyStatement, StatementLine } from '../statement/monthly-statement';
import { addingUp, line } from './adding-up';
import { formulaInput, halfLifeInput } from './basis';
import type { Calculation, CalculationLine, Explanation, Input } from './explanation';
import type { StatementPart } from './figure';
import { type Quantity, change, count, money, points } from './quantity';
import { type Words, counted, inMonth, on, words } from './words';

/** Why a figure on a month's statement is what it is: from the very figures it was printed with. */
export function explainStatement(
  statement: MonthlyStatement,
  part: StatementPart,
  computed: readonly Calculation[] = [],
): Explanation {
  const { title, formula } = WORDS[part];
  return {
    title: words`${title}, ${inMonth(statement.month)}`,
    value: valueOf(statement, part),
    formula: [formula, ...lockWords(statement)],
    steps: computed.length > 0 ? computed : stepsOf(statement, part),
    inputs: statementInputs(statement),
  };
}

const WORDS: Readonly<Record<StatementPart, { readonly title: string; readonly formula: Words }>> = {
  opening: { title: 'Opening balance', formula: words`The balance the month opened with.` },
  corrections: {
    title: 'Corrections',
    formula: words`What was recorded, changed or removed in locked months after they were locked, posted here.`,
  },
  deposits: { title: 'Deposits', formula: words`The points of everything given in the month, unfaded.` },
  withdrawals: {
    title: 'Withdrawals',
    formula: words`The points of everything asked or broken in the month, unfaded.`,
  },
  fading: {
    title: 'Fading',
    formula: words`What time took in the month: what the account would have closed with had nothing faded, less what it closed with.`,
  },
  closing: {
    title: 'Closing balance',
    formula: words`The opening balance, with all that was given, taken and faded since.`,
  },
  unfaded: {
    title: 'Unfaded total',
    formula: words`Every point ever posted up to the statement’s last day, as if none had faded.`,
  },
  depositActs: { title: 'Acts that gave', formula: words`Acts of the month that are deposits.` },
  withdrawalActs: {
    title: 'Acts that took',
    formula: words`Acts of the month that are asks or breaches of trust.`,
  },
  sales: { title: 'Sales', formula: words`Every sale on record in the month, before refunds.` },
  orders: { title: 'Orders', formula: words`How many sales are on record in the month.` },
  refunds: {
    title: 'Refunds',
    formula: words`Everything given back in the month, whenever it had been sold.`,
  },
  refundCount: { title: 'Refunds', formula: words`How many refunds are on record in the month.` },
  net: { title: 'Sales less refunds', formula: words`Sales of the month with its refunds taken off.` },
};

/** Whether the paper is frozen. */
export function lockWords({ locked, drawnUpOn }: MonthlyStatement): Words[] {
  return locked
    ? [words`This month is locked: the statement stays as it was drawn up on ${on(drawnUpOn)}.`]
    : [words`This month is open: the statement is drawn up from the ledger as it stands now.`];
}

function valueOf({ printed, unfaded, sales, ...statement }: MonthlyStatement, part: StatementPart): Quantity {
  const values: Readonly<Record<StatementPart, Quantity>> = {
    opening: points(printed.opening),
    corrections: change(printed.corrections),
    deposits: change(printed.deposits),
    withdrawals: change(minus(printed.withdrawals)),
    fading: change(minus(printed.fading)),
    closing: points(printed.closing),
    unfaded: points(unfaded),
    depositActs: count(statement.deposits),
    withdrawalActs: count(statement.withdrawals),
    sales: money(sales.salesCents),
    orders: count(sales.orders),
    refunds: money(sales.refundsCents),
    refundCount: count(sales.refunds),
    net: money(sales.netCents),
  };
  return values[part];
}

function stepsOf(statement: MonthlyStatement, part: StatementPart): Calculation[] {
  switch (part) {
    case 'deposits':
    case 'withdrawals':
      return [byLabel(statement, part), account(statement)];
    case 'sales':
    case 'orders':
    case 'refunds':
    case 'refundCount':
    case 'net':
      return [salesOf(statement)];
    case 'unfaded':
      return [beside(statement)];
    case 'depositActs':
    case 'withdrawalActs':
      return [acts(statement)];
    case 'opening':
    case 'corrections':
    case 'fading':
    case 'closing':
      return [account(statement)];
    default:
      return assertNever(part);
  }
}

function account({ printed, month, asOf }: MonthlyStatement): Calculation {
  const closing = asOf < monthEnd(month) ? 'Balance' : 'Closing balance';
  return addingUp(
    'The month’s account',
    [
      line(words`Opening balance, ${on(monthStart(month))}`, points(printed.opening)),
      ...(printed.corrections === 0 ? [] : [line('Corrections', change(printed.corrections))]),
      line('Deposits', change(printed.deposits)),
      line('Withdrawals', change(minus(printed.withdrawals))),
      line(fadingName(printed), change(minus(printed.fading))),
    ],
    line(words`${closing}, ${on(asOf)}`, points(printed.closing)),
  );
}

function byLabel(statement: MonthlyStatement, part: 'deposits' | 'withdrawals'): Calculation {
  const isDeposit = (one: StatementLine): boolean => one.points > 0;
  const own = statement.lines.filter((one) => one.points !== 0 && isDeposit(one) === (part === 'deposits'));
  const lines = sumsBy(own, (one) => one.label.split(':')[0] ?? one.label);
  const sum = part === 'deposits' ? statement.printed.deposits : minus(statement.printed.withdrawals);
  return addingUp('By kind', lines, line(WORDS[part].title, change(sum)));
}

function sumsBy(own: readonly StatementLine[], key: (one: StatementLine) => string): CalculationLine[] {
  const sums = new Map<string, { points: number; acts: number }>();
  for (const one of own) {
    const sum = sums.get(key(one)) ?? { points: 0, acts: 0 };
    sums.set(key(one), { points: sum.points + one.points, acts: sum.acts + 1 });
  }
  return [...sums]
    .sort(([, a], [, b]) => Math.abs(b.points) - Math.abs(a.points))
    .map(([label, sum]) => line(label, change(sum.points), counted(sum.acts, 'act')));
}

function acts({ deposits, withdrawals }: MonthlyStatement): Calculation {
  return addingUp(
    'Acts of the month',
    [line('Deposits', count(deposits)), line('Withdrawals', count(withdrawals))],
    line('Acts', count(deposits + withdrawals)),
  );
}

function beside({ unfaded, printed }: MonthlyStatement): Calculation {
  return addingUp(
    'Beside the balance',
    [line('Unfaded total', points(unfaded)), line('Taken by time', change(printed.closing - unfaded))],
    line('Balance', points(printed.closing)),
  );
}

function salesOf({ sales }: MonthlyStatement): Calculation {
  return addingUp(
    'Sales less refunds',
    [
      line('Sales', money(sales.salesCents), counted(sales.orders, 'order')),
      line('Refunds', money(sales.refundsCents), counted(sales.refunds, 'refund')),
    ],
    line('Sales less refunds', money(sales.netCents)),
  );
}

/** What a statement was computed with. */
export function statementInputs(statement: MonthlyStatement): Input[] {
  return [
    { label: 'As of', value: words`${on(statement.asOf)}` },
    { label: 'Drawn up on', value: words`${on(statement.drawnUpOn)}` },
    ...ENTRY_CLASSES.map((cls) => halfLifeInput(cls, statement.halfLifeDays[cls])),
    formulaInput(statement.formulaVersion),
  ];
}

function minus(value: number): number {
  return value === 0 ? 0 : -value;
}
