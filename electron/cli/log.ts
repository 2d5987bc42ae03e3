import { actSchema } from '../../src/contract/acts';
import { Refusal } from '../../src/contract/failure';
import { type Day, day, parseDay } from '../../src/domain/day';
import { centsFromDecimal, minorUnitDigits } from '../../src/domain/money';
import { logAct } from '../bank/services/acts';
import { cardOn } from '../bank/services/balances';
import { type Context, businessOf, todayOf } from '../bank/services/context';
import { contactLabel } from '../bank/services/find-contact';
import { kindOf } from '../bank/services/posting';
import { type Arguments, type Command, UsageError, pointsOut, wholeNumber } from './command';
import { theContactOrNull } from './contact-argument';
import { withBook } from './with-book';

/** Posts an act. */
export const log: Command = {
  usage:
    'log deposit|withdrawal --kind K [--on DAY] [--contact C]... [--note T] [--channel T] [--minutes N] [--cost A] [--units N] [--reach N]',
  positionals: 1,
  options: {
    kind: { type: 'string' },
    on: { type: 'string' },
    contact: { type: 'string', multiple: true },
    note: { type: 'string' },
    channel: { type: 'string' },
    minutes: { type: 'string' },
    cost: { type: 'string' },
    units: { type: 'string' },
    reach: { type: 'string' },
  },
  run: (args) =>
    withBook(args, (context) => {
      const logged = logAct(context, readAct(args, context));
      const entries = logged.entries.map((entry) => ({
        entryId: entry.entryId,
        contact: entry.contactId === null ? null : contactLabel(context, entry.contactId),
        points: pointsOut(entry.points),
        day: dayOf(args, context),
      }));
      return {
        json: { actId: logged.actId, entries, balance: pointsOut(logged.balance) },
        text: `Posted ${pointsOut(logged.points)} points. The balance is ${logged.balance.toFixed(1)}.`,
      };
    }),
};

function readAct(args: Arguments, context: Context): Parameters<typeof logAct>[1] {
  const [direction] = args.positionals;
  const kind = args.one('kind');
  if (direction !== 'deposit' && direction !== 'withdrawal') throw new UsageError(log.usage);
  if (kind === undefined) throw new UsageError(`Say what it was: --kind K.\n${log.usage}`);
  refuseWrongDirection(context, direction, kind, day(dayOf(args, context)));
  const read = actSchema.safeParse({
    kind,
    day: dayOf(args, context),
    who: namedOnce(args.all('contact')).map((named) => whoOf(context, named)),
    note: args.one('note') ?? '',
    channel: args.one('channel') ?? '',
    minutes: optionalNumber(args, 'minutes', 0),
    units: optionalNumber(args, 'units', 1) ?? 1,
    reach: optionalNumber(args, 'reach', 0),
    costCents: costOf(args, context),
  });
  if (!read.success) throw new UsageError(read.error.issues[0]?.message ?? log.usage);
  return read.data;
}

// A new name given twice is one new contact.
function namedOnce(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.trim().toLocaleLowerCase(), name])).values()];
}

function refuseWrongDirection(context: Context, direction: string, kind: string, on: Day): void {
  const found = kindOf(cardOn(context.book.reader, on), kind);
  const its = found.class === 'deposit' ? 'deposit' : 'withdrawal';
  if (its !== direction) throw new Refusal('wrong_direction', `“${kind}” is a ${its}. Log it as one.`);
}

function whoOf(context: Context, named: string): { contactId: number } | { newName: string } {
  const id = theContactOrNull(context, named);
  return id === null ? { newName: named } : { contactId: id };
}

function dayOf(args: Arguments, context: Context): string {
  const given = args.one('on');
  if (given !== undefined && parseDay(given) === null)
    throw new UsageError(`--on takes a day YYYY-MM-DD, not “${given}”.`);
  return given ?? todayOf(context);
}

function costOf(args: Arguments, context: Context): number | null {
  const given = args.one('cost');
  if (given === undefined) return null;
  const amount = centsFromDecimal(given, minorUnitDigits(businessOf(context).currency));
  if (amount === null) throw new UsageError(`--cost takes an amount such as 12.50, not “${given}”.`);
  return amount;
}

function optionalNumber(args: Arguments, option: string, least: number): number | null {
  const given = args.one(option);
  return given === undefined ? null : wholeNumber(given, option, least);
}
