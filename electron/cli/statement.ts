import { resolve } from 'node:path';
import type { NewLeads } from '../../src/contract/results';
import { type Month, monthEnd, monthStart, parseMonth } from '../../src/domain/month';
import { asPrinted } from '../../src/domain/ledger/month-account';
import type { MonthlyStatement } from '../../src/domain/statement/monthly-statement';
import type { Context } from '../bank/services/context';
import { lockMonth } from '../bank/services/month-close';
import { newLeads } from '../bank/services/results/new-leads';
import { getStatement } from '../bank/services/statements';
import { type Arguments, type Command, UsageError } from './command';
import { type MonthEndFigures, monthEndFigures } from './month-end-figures';
import { printStatement } from './print-statement';
import { withBook } from './with-book';

/** The statement of a month; with `--lock` the month is locked first, with `--pdf` it is put on paper too. */
export const statement: Command = {
  usage: 'statement --month YYYY-MM [--pdf FILE] [--hide-names] [--lock]',
  options: {
    month: { type: 'string' },
    pdf: { type: 'string' },
    'hide-names': { type: 'boolean' },
    lock: { type: 'boolean' },
  },
  async run(args) {
    const month = parseMonth(args.one('month') ?? '');
    if (month === null) throw new UsageError(`Say which month: --month YYYY-MM.\n${statement.usage}`);
    const hideNames = args.has('hide-names');
    const { drawn, leads, figures } = await withBook(args, async (context) => {
      if (args.has('lock')) lockMonth(context, { month });
      return {
        drawn: getStatement(context, { month, hideNames }),
        leads: leadsOf(context, month),
        figures: args.has('json') ? await monthEndFigures(context, month) : null,
      };
    });
    const pdf = await paperOf(args, drawn);
    return { json: toJson(drawn, leads, figures, pdf), text: toText(drawn, pdf) };
  },
};

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

// As of the month's end, so that what came later changes nothing of it.
function leadsOf(context: Context, month: Month): NewLeads {
  const [from, to] = [monthStart(month), monthEnd(month)];
  return newLeads(context, { from, to, asOf: to, knownThen: false });
}

function toJson(
  drawn: MonthlyStatement,
  { leads, people }: NewLeads,
  figures: MonthEndFigures | null,
  pdf: string | null,
): unknown {
  const { opening, corrections, deposits, withdrawals, fading, closing } = asPrinted(drawn.exact, 6);
  return {
    month: drawn.month,
    locked: drawn.locked,
    formulaVersion: drawn.formulaVersion,
    opening,
    corrections,
    deposits,
    withdrawals,
    fading,
    closing,
    entries: drawn.entries,
    salesCents: drawn.sales.salesCents,
    refundsCents: drawn.sales.refundsCents,
    leads,
    qualified: people,
    value: figures?.value ?? null,
    benchmarks: figures?.benchmarks ?? null,
    reputation: null,
    pdf,
  };
}

function toText({ business, month, printed, lockedOn }: MonthlyStatement, pdf: string | null): string {
  const row = (label: string, points: number): string =>
    `${label.padEnd(16)} ${points.toFixed(1).padStart(10)}`;
  return [
    `${business}, ${month}`,
    row('Opening balance', printed.opening),
    ...(printed.corrections === 0 ? [] : [row('Corrections', printed.corrections)]),
    row('Deposits', printed.deposits),
    row('Withdrawals', -printed.withdrawals),
    row('Fading', -printed.fading),
    row('Closing balance', printed.closing),
    ...(lockedOn === null ? [] : [`Locked on ${lockedOn}.`]),
    ...(pdf === null ? [] : [`Saved ${pdf}.`]),
  ].join('\n');
}
