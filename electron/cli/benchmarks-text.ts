import type { BenchmarksView } from '../../src/contract/benchmarks';
import type { Gate } from '../../src/domain/benchmarks/gate';
import type { RateBenchmark } from '../../src/domain/benchmarks/said';
import type { Interval } from '../../src/domain/statistics/interval';
import { englishSay } from '../bank/services/measuring/say';
import { moneyOf } from './money-text';

type Row = readonly [label: string, estimate: string, range: string, people: string];

/** Every benchmark as a line of a table, its verdict below it. */
export function benchmarksText(found: BenchmarksView): string {
  const { days, windows, presence } = found;
  const heading = `As of ${days.asOf}: how people stood on ${days.landmark}, and what they bought in the ${windows.outcomeDays} days after.`;
  const said = [
    [presenceRow(found), presence.verdict.text],
    [rateRow('Bought, in credit or not', found.purchaseLikelihood), verdictText(found.purchaseLikelihood)],
    [spendRow('Spent, in credit or not', found.spendPerClient, found), verdictText(found.spendPerClient)],
    [beforeAfterRow(found), found.beforeAfter.verdict.text],
    [rateRow('Bought, by presence', found.presencePurchase), found.presencePurchase.verdict.text],
    [spendRow('Spent, by presence', found.presenceSpend, found), found.presenceSpend.verdict.text],
  ] as const;
  return [heading, ...said.flatMap(([row, verdict]) => [lineOf(row), `    ${verdict}`])].join('\n');
}

function lineOf([label, estimate, range, people]: Row): string {
  return `${label.padEnd(26)} ${estimate.padStart(12)}  ${range.padEnd(28)} ${people}`.trimEnd();
}

function presenceRow({ presence, currency }: BenchmarksView): Row {
  const { yes, no, unchecked, shareOfClients, bounds } = presence;
  const share = (value: number | null): string => (value === null ? '–' : englishSay(currency).share(value));
  const range = bounds === null || unchecked === 0 ? '' : `${share(bounds.lower)} to ${share(bounds.upper)}`;
  return [
    'Social presence',
    share(yes + no === 0 ? null : shareOfClients),
    range,
    `${yes} of ${yes + no + unchecked} clients`,
  ];
}

function rateRow(label: string, { a, b, gate, difference }: BenchmarksView['purchaseLikelihood']): Row {
  const points = (value: number): string => `${englishSay('USD').sharePoints(value)} points`;
  return [label, ...figures(difference?.diff ?? null, readable(gate, difference), points), peopleOf(a, b)];
}

function spendRow(
  label: string,
  { a, b, gate, difference }: BenchmarksView['spendPerClient'],
  { currency }: BenchmarksView,
): Row {
  return [
    label,
    ...figures(difference?.diff ?? null, readable(gate, difference), moneyOf(currency)),
    peopleOf(a, b),
  ];
}

function beforeAfterRow({ beforeAfter, currency }: BenchmarksView): Row {
  const { a, b, gate, did, bootT } = beforeAfter;
  return [
    'Change, came into credit',
    ...figures(did, readable(gate, bootT), moneyOf(currency)),
    peopleOf(a, b),
  ];
}

// Of too few nothing is printed: it could be anything.
function readable(gate: Gate, interval: Interval | null): Interval | null {
  return gate === 'not_enough' ? null : interval;
}

// What else may be the reason stands right beside a claim.
function verdictText({ verdict, caveats }: Pick<RateBenchmark, 'verdict' | 'caveats'>): string {
  const beside = caveats.find(({ code }) => code === 'better_customers');
  return beside ? `${verdict.text} ${beside.text}` : verdict.text;
}

function figures(
  estimate: number | null,
  interval: Interval | null,
  say: (value: number) => string,
): [string, string] {
  if (estimate === null || interval === null) return ['–', ''];
  return [say(estimate), `${say(interval.lower)} to ${say(interval.upper)}`];
}

function peopleOf(a: { readonly n: number }, b: { readonly n: number }): string {
  return `${a.n} and ${b.n} people`;
}
