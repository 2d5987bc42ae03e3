import { type Day, parseDay } from '../../src/domain/day';
import { asPrinted } from '../../src/domain/ledger/month-account';
import { accountOn } from '../bank/services/balances';
import { type Context, todayOf } from '../bank/services/context';
import { countPeople } from '../bank/services/people';
import { type Arguments, type Command, UsageError, pointsOut } from './command';
import { theContact } from './contact-argument';
import { withBook } from './with-book';

/** The balance of the business or of one contact on a day. */
export const balance: Command = {
  usage: 'balance [--as-of DAY] [--contact C]',
  options: { 'as-of': { type: 'string' }, contact: { type: 'string' } },
  run: (args) =>
    withBook(args, (context) => {
      const asOf = asOfDay(args, context);
      const named = args.one('contact');
      const contactId = named === undefined ? null : theContact(context, named);
      const account = accountOn(context.book.reader, asOf, contactId);
      // What was corrected in locked months is part of what the month begins with here.
      const { corrections, opening: opened, ...printed } = asPrinted(account.month, 6);
      const opening = pointsOut(opened + corrections);
      const { month, deposits, withdrawals, fading, closing } = printed;
      return {
        json: {
          asOf,
          balance: pointsOut(account.balance.total),
          unfaded: pointsOut(account.unfaded),
          tier: account.tier,
          month: { month, opening, deposits, withdrawals, fading, closing },
          rateCardVersion: account.card.version,
          contacts: contactId === null ? countPeople(context) : 1,
        },
        text: `${account.balance.total.toFixed(1)} points on ${asOf} (unfaded ${account.unfaded.toFixed(1)}).`,
      };
    }),
};

/** The day of `--as-of`, or today. @throws UsageError */
export function asOfDay(args: Arguments, context: Context): Day {
  return dayOption(args, 'as-of') ?? todayOf(context);
}

/** A day given by an option, or null. @throws UsageError */
export function dayOption(args: Arguments, option: string): Day | null {
  const given = args.one(option);
  if (given === undefined) return null;
  const day = parseDay(given);
  if (day === null) throw new UsageError(`--${option} takes a day YYYY-MM-DD, not “${given}”.`);
  return day;
}
