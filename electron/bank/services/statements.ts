import { Refusal } from '../../../src/contract/failure';
import type { StatementRow } from '../../../src/contract/statements';
import type { Day } from '../../../src/domain/day';
import { fadingOf } from '../../../src/domain/ledger/fading';
import { monthAccounts } from '../../../src/domain/ledger/month-account';
import { type Month, monthEnd, monthOf, monthStart, monthsBetween } from '../../../src/domain/month';
import { type StatementAct, drawUpStatement } from '../../../src/domain/statement/draw-up-statement';
import type { MonthlyStatement } from '../../../src/domain/statement/monthly-statement';
import { listDayPoints } from '../db/day-totals';
import { listGiveaways } from '../db/giveaways';
import { inOneView } from '../db/handle';
import { firstPurchaseDay, salesBetween } from '../db/purchases';
import { listRateCards } from '../db/rate-cards';
import { type Context, businessOf, todayOf } from './context';
import { linesOf } from './ledger';

/** Every month from the first entry or sale to this one, newest first. Points. */
export function listStatements(context: Context): StatementRow[] {
  const { reader } = context.book;
  const today = todayOf(context);
  const points = listDayPoints(reader, today);
  const fading = fadingOf(listRateCards(reader));
  const firstDays = [points[0]?.day, firstPurchaseDay(reader), today].filter(
    (day): day is Day => day !== undefined,
  );
  const first = firstDays.reduce((least, day) => (day < least ? day : least));
  const accounts = monthAccounts(points, monthsBetween(monthOf(first), monthOf(today)), fading, today);
  return accounts.reverse().map(({ month, opening, closing, deposits, withdrawals }) => {
    return { month, opening, closing, deposits, withdrawals, complete: monthEnd(month) < today };
  });
}

/** The statement of a month, drawn up now. @throws Refusal `month_not_begun` */
export function getStatement(
  context: Context,
  input: { month: Month; hideNames: boolean },
): MonthlyStatement {
  return inOneView(context.book.reader, () => statementOf(context, input));
}

function statementOf(context: Context, input: { month: Month; hideNames: boolean }): MonthlyStatement {
  const { reader } = context.book;
  const business = businessOf(context);
  const today = todayOf(context);
  const from = monthStart(input.month);
  const to = monthEnd(input.month);
  if (from > today)
    throw new Refusal('month_not_begun', `${input.month} has not begun. Choose an earlier month.`);
  return drawUpStatement({
    business: business.name,
    currency: business.currency,
    month: input.month,
    today,
    hideNames: input.hideNames,
    fading: fadingOf(listRateCards(reader)),
    postings: listDayPoints(reader, to),
    acts: actsOf(context, from, to),
    sales: salesBetween(reader, from, to),
    // One that begins after today is not yet given, as an act of a later day is not.
    giveaways: listGiveaways(reader, from, to < today ? to : today).map(
      ({ id: _id, endsOn: _endsOn, channel: _channel, minutes: _minutes, ...row }) => row,
    ),
  });
}

function actsOf(context: Context, from: Day, to: Day): StatementAct[] {
  const filter = { from, to, contactId: null, direction: null, text: '' };
  return linesOf(context, filter, 0, Number.MAX_SAFE_INTEGER).map((line) => ({
    actId: line.actId,
    day: line.day,
    label: line.giveaway ? `${line.label}: ${line.giveaway.title}` : line.label,
    class: line.class,
    channel: line.channel,
    note: line.note,
    points: line.points,
    names: line.who.map((contact) => contact.name),
    named: line.named,
    audience: line.audience,
    reach: line.reach,
  }));
}
