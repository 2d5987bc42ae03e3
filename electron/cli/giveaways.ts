import type { CreditModel, Credits, GiveawayResult, ResultsView } from '../../src/contract/results';
import type { Cents } from '../../src/domain/money';
import { formatPlainMoney } from '../../src/domain/format/money';
import type { CostPerLead } from '../../src/domain/leads/cost-per-lead';
import { businessOf } from '../bank/services/context';
import { list } from '../bank/services/results/list';
import { dayOption } from './balance';
import type { Command } from './command';
import { withBook } from './with-book';

/** What every giveaway cost and what came of it, as of a day; the oldest first. */
export const giveaways: Command = {
  usage: 'giveaways [--as-of DAY]',
  options: { 'as-of': { type: 'string' } },
  run: (args) =>
    withBook(args, (context) => {
      const results = list(context, { asOf: dayOption(args, 'as-of') });
      const rows = results.giveaways.toSorted(byDay);
      const { unattributedCents, unallocatedRefundsCents, netCents } = results;
      return {
        json: {
          giveaways: rows.map(giveawayOut),
          unattributedCents: unattributedOut(results),
          unallocatedRefundsCents,
          netCents,
        },
        text: toText(rows, unattributedCents, businessOf(context).currency),
      };
    }),
};

function giveawayOut({
  id,
  title,
  kind,
  startsOn,
  cost,
  funnel,
  costPerLead,
  credits,
}: GiveawayResult): unknown {
  const { reached, responded, attended, leads, qualified, bought } = funnel.counts;
  return {
    id,
    title,
    kind,
    day: startsOn,
    costCents: cost.totalCents,
    hours: hoursOf(cost.minutes),
    reached: reached ?? responded,
    responded,
    attended,
    leads,
    qualified,
    bought,
    costPerQualifiedLead: costPerLead && costOut(costPerLead),
    credits: creditsOut(credits),
  };
}

function costOut({ estimate, lower, upper, level }: CostPerLead): unknown {
  return {
    estimateCents: estimate === null ? null : Math.round(estimate),
    lowerCents: Math.round(lower),
    upperCents: Number.isFinite(upper) ? Math.round(upper) : 'Infinity',
    level,
  };
}

function creditsOut(credits: Credits): Record<string, number | null> {
  return {
    firstCents: credits.first,
    lastCents: credits.last,
    linearCents: credits.linear,
    positionCents: credits.position,
    timeDecayCents: credits.timeDecay,
    dataDrivenCents: credits.dataDriven,
  };
}

// By the data-driven model it is also what kinds with too few journeys would get: no giveaway is shown with it.
function unattributedOut({ unattributedCents, dataDriven }: ResultsView): Record<CreditModel, number | null> {
  return {
    first: unattributedCents,
    last: unattributedCents,
    linear: unattributedCents,
    position: unattributedCents,
    timeDecay: unattributedCents,
    dataDriven: dataDriven.state === 'ready' ? unattributedCents + dataDriven.withheldCents : null,
  };
}

const COLUMNS = [
  'day',
  'cost',
  'hours',
  'responded',
  'leads',
  'qualified',
  'bought',
  'per lead',
  'linear',
  'title',
];

function toText(rows: readonly GiveawayResult[], unattributed: Cents, currency: string): string {
  if (rows.length === 0) return 'No giveaways yet.';
  const money = (amount: number): string => formatPlainMoney(Math.round(amount) as Cents, currency, 'en-US');
  const table = rows.map(({ startsOn, cost, funnel: { counts }, costPerLead, credits, title, kind }) => [
    startsOn,
    money(cost.totalCents),
    String(hoursOf(cost.minutes)),
    String(counts.responded),
    String(counts.leads),
    String(counts.qualified),
    String(counts.bought),
    perLead(costPerLead, money),
    money(credits.linear),
    `${title} (${kind})`,
  ]);
  const sales = `Sales no giveaway came before: ${money(unattributed)} ${currency}.`;
  return [...aligned([COLUMNS, ...table]), sales].join('\n');
}

function perLead(cost: CostPerLead | null, money: (amount: number) => string): string {
  if (cost === null) return '-';
  return cost.estimate === null ? `over ${money(cost.lower)}` : money(cost.estimate);
}

function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}

function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

function byDay(a: GiveawayResult, b: GiveawayResult): number {
  return a.startsOn.localeCompare(b.startsOn) || a.id - b.id;
}
