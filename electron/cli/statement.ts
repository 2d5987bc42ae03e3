import { resolve } from 'node:path';
import { monthStart, parseMonth } from '../../src/domain/month';
import { asPrinted } from '../../src/domain/ledger/month-account';
import type { MonthlyStatement } from '../../src/domain/statement/monthly-statement';
import type { Context } from '../bank/services/context';
import { listEntriesWithBalance } from '../bank/services/ledger';
import { getStatement } from '../bank/services/statements';
import { type Arguments, type Command, UsageError } from './command';
import { printStatement } from './print-statement';
import { withBook } from './with-book';

/** The statement of a month; with `--pdf` also on paper. */
export const statement: Command = {
  usage: 'statement --month YYYY-MM [--pdf FILE] [--hide-names]',
  options: { month: { type: 'string' }, pdf: { type: 'string' }, 'hide-names': { type: 'boolean' } },
  async run(args) {
    const month = parseMonth(args.one('month') ?? '');
    if (month === null) throw new UsageError(`Say which month: --month YYYY-MM.\n${statement.usage}`);
    const hideNames = args.has('hide-names');
    const { drawn, entries } = await withBook(args, (context) => {
      const drawnUp = getStatement(context, { month, hideNames });
      return { drawn: drawnUp, entries: countEntriesOf(context, drawnUp) };
    });
    const pdf = await paperOf(args, drawn);
    return { json: toJson(drawn, entries, pdf), text: toText(drawn, pdf) };
  },
};

// Up to the day the figures go to: in a month still running, none of a later day.
function countEntriesOf(context: Context, { month, asOf }: MonthlyStatement): number {
  return listEntriesWithBalance(context, { from: monthStart(month), to: asOf, contactId: null }).length;
}

async function paperOf(args: Arguments, drawn: MonthlyStatement): Promise<string | null> {
  const target = args.one('pdf');
  if (target === undefined) return null;
  await printStatement({
    book: resolve(args.bookPath),
    month: drawn.month,
    pdf: resolve(target),
    hideNames: drawn.namesHidden,
    today: args.today,
  });
  return target;
}

function toJson(drawn: MonthlyStatement, entries: number, pdf: string | null): unknown {
  const { opening, deposits, withdrawals, fading, closing } = asPrinted(drawn.exact, 6);
  return {
    month: drawn.month,
    locked: drawn.locked,
    formulaVersion: drawn.formulaVersion,
    opening,
    deposits,
    withdrawals,
    fading,
    closing,
    entries,
    salesCents: drawn.sales.salesCents,
    refundsCents: drawn.sales.refundsCents,
    leads: null,
    qualified: null,
    value: null,
    benchmarks: null,
    reputation: null,
    pdf,
  };
}

function toText({ business, month, printed }: MonthlyStatement, pdf: string | null): string {
  const row = (label: string, points: number): string =>
    `${label.padEnd(16)} ${points.toFixed(1).padStart(10)}`;
  return [
    `${business}, ${month}`,
    row('Opening balance', printed.opening),
    row('Deposits', printed.deposits),
    row('Withdrawals', -printed.withdrawals),
    row('Fading', -printed.fading),
    row('Closing balance', printed.closing),
    ...(pdf === null ? [] : [`Saved ${pdf}.`]),
  ].join('\n');
}
