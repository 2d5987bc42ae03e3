import type { Day } from '../day';
import { type DatedPoints, dailyCurve, unfadedOn } from '../ledger/balance';
import type { Fading } from '../ledger/fading';
import {
  type MonthAccount,
  asPrinted,
  closedForGood,
  monthAccount,
  openedWith,
} from '../ledger/month-account';
import type { EntryClass } from '../ledger/rate-card';
import { balancesAfterEach } from '../ledger/running-balance';
import type { Cents } from '../money';
import { type Month, addMonths, monthEnd, monthStart } from '../month';
import { apportionPosted, apportionSigned } from './apportion';
import type { Correction } from './corrections';
import {
  FORMULA_VERSION,
  type MonthlyStatement,
  type StatementCorrection,
  type StatementLine,
} from './monthly-statement';
import { stateSales } from './state-sales';
import { type Reached, whoText } from './who-text';

/** One act of the month; `points` are those of all it reached together, signed. */
export type StatementAct = Reached & {
  readonly actId: number;
  readonly day: Day;
  readonly label: string;
  readonly class: EntryClass;
  readonly channel: string;
  readonly note: string;
  readonly points: number;
};

/** A sale, or a refund where the amount is negative. */
export type StatementSale = { readonly day: Day; readonly amountCents: Cents };

/** A correction to a locked month, with what it was about; `contacts` are those of `names`, by id. */
export type StatedCorrection = Correction &
  Reached & {
    readonly label: string;
    readonly contacts: readonly { readonly id: number; readonly name: string }[];
  };

/** The locked month before: its last day, what it closed with, and what was changed in it since. Points. */
export type OpensAfter = {
  readonly through: Day;
  readonly closing: number;
  readonly corrections: readonly StatedCorrection[];
};

/** Everything a month's statement is made from. What lies outside the month is left aside. */
export type StatementInputs = {
  readonly business: string;
  readonly currency: string;
  readonly month: Month;
  readonly today: Day;
  readonly hideNames: boolean;
  /** The day the month is locked on, or null while it is open. */
  readonly lockedOn: Day | null;
  /** The day at whose end the inputs were known, or null where they are as known now. */
  readonly knownOn: Day | null;
  readonly opensAfter: OpensAfter | null;
  readonly entries: number;
  readonly fading: Fading;
  /** All that counts up to the month's end; a day's postings may be added up, deposits and withdrawals apart. */
  readonly postings: readonly DatedPoints[];
  readonly acts: readonly StatementAct[];
  readonly sales: readonly StatementSale[];
  readonly giveaways: MonthlyStatement['giveaways'];
};

/**
 * The month as a bank's statement. What it prints adds up as printed: fading is the remainder of the
 * account, and the points of the lines add up to its deposits and withdrawals.
 * @throws RangeError for a month that has not begun, and where acts and postings disagree
 */
export function drawUpStatement(inputs: StatementInputs): MonthlyStatement {
  const asOf = lastDayCounted(inputs.month, inputs.today);
  const exact = accountOf(inputs, asOf);
  const printed = asPrinted(exact);
  const acts = actsUpTo(inputs.acts, asOf, inputs.month);
  return {
    ...heading(inputs, asOf),
    exact,
    printed,
    deposits: acts.filter(isDeposit).length,
    withdrawals: acts.filter((act) => !isDeposit(act)).length,
    entries: inputs.entries,
    opensAfter: inputs.opensAfter?.through ?? null,
    corrections: correctionsOf(inputs, printed),
    unfaded: unfadedOn(inputs.postings, asOf),
    lines: linesOf(acts, printed, inputs),
    giveaways: inputs.giveaways,
    sales: stateSales(
      inputs.sales.filter(({ day }) => isWithin(day, asOf, inputs.month)).map((sale) => sale.amountCents),
    ),
    curve: twelveMonths(inputs, asOf),
  };
}

function accountOf(
  { postings, month, fading, opensAfter, lockedOn }: StatementInputs,
  asOf: Day,
): MonthAccount {
  const known = monthAccount(postings, month, fading, asOf);
  const opened = opensAfter ? openedWith(known, opensAfter.closing) : known;
  return lockedOn === null ? opened : closedForGood(opened);
}

function correctionsOf(
  { opensAfter, hideNames }: StatementInputs,
  printed: MonthAccount,
): StatementCorrection[] {
  const rows = opensAfter?.corrections ?? [];
  const worths = apportionSigned(
    rows.map((row) => row.worth),
    printed.corrections,
  );
  return rows.map((row, at) => ({
    actId: row.actId,
    change: row.change,
    day: row.day,
    recordedOn: row.recordedOn,
    label: row.label,
    who: whoText(row, hideNames),
    points: toTenth(row.points),
    worth: worths[at] ?? 0,
  }));
}

function heading(inputs: StatementInputs, asOf: Day) {
  const { business, currency, month, today, hideNames, fading, lockedOn, knownOn } = inputs;
  return {
    business,
    currency,
    month,
    locked: lockedOn !== null,
    lockedOn,
    knownOn,
    formulaVersion: FORMULA_VERSION,
    asOf,
    drawnUpOn: today,
    halfLifeDays: fading(asOf),
    namesHidden: hideNames,
  };
}

function lastDayCounted(month: Month, today: Day): Day {
  if (today < monthStart(month)) throw new RangeError(`The month ${month} has not begun`);
  const end = monthEnd(month);
  return today < end ? today : end;
}

function isDeposit(act: StatementAct): boolean {
  return act.class === 'deposit';
}

function actsUpTo(acts: readonly StatementAct[], asOf: Day, month: Month): StatementAct[] {
  return acts
    .filter((act) => isWithin(act.day, asOf, month))
    .sort((a, b) => (a.day === b.day ? a.actId - b.actId : a.day < b.day ? -1 : 1));
}

function isWithin(day: Day, asOf: Day, month: Month): boolean {
  return day >= monthStart(month) && day <= asOf;
}

function linesOf(
  acts: readonly StatementAct[],
  printed: MonthAccount,
  { postings, fading, hideNames }: StatementInputs,
): StatementLine[] {
  const points = apportionPosted(
    acts.map((act) => act.points),
    printed,
  );
  const balances = balancesAfterEach(postings.toSorted(oldestFirst), acts, fading);
  return acts.map((act, at) => ({
    actId: act.actId,
    day: act.day,
    label: act.label,
    class: act.class,
    who: whoText(act, hideNames),
    channel: act.channel,
    // A note is free text and may name anybody.
    note: hideNames ? '' : act.note,
    points: points[at] ?? 0,
    balanceAfter: toTenth(balances[at] ?? 0),
  }));
}

function oldestFirst(a: DatedPoints, b: DatedPoints): number {
  return a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
}

function toTenth(points: number): number {
  const tenths = Math.round(points * 10);
  return tenths === 0 ? 0 : tenths / 10;
}

// A book younger than a year starts its line on the day of its first posting.
function twelveMonths({ month, postings, fading }: StatementInputs, asOf: Day) {
  const yearAgo = monthStart(addMonths(month, -11));
  const first = postings.reduce((least: Day, { day }) => (day < least ? day : least), asOf);
  return dailyCurve(postings, first > yearAgo ? first : yearAgo, asOf, fading);
}
