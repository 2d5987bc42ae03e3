import type { DataDrivenRange } from '../../../../src/contract/results';
import { enoughOf } from '../../../../src/domain/attribution/enough-journeys';
import { markovIntervals } from '../../../../src/domain/attribution/markov-intervals';
import { sumCents } from '../../../../src/domain/money';
import type { Interval } from '../../../../src/domain/statistics/interval';
import { inOneView } from '../../db/handle';
import type { Context } from '../context';
import { breathe } from '../importing/data-rows';
import type { ViewAsked } from '../viewed';
import { kindNames } from './business';
import { type Figures, figuresOf } from './figures';
import { viewOf } from './list';

/** How many resamples are drawn before others have a turn, and how many there are for the bar. */
const AT_ONCE = 5;
const RESAMPLES = 500;

const made = new WeakMap<Figures, readonly DataDrivenRange[] | null>();

/** The range of each shown kind's data-driven share; null below the gate. Can be left half-way. */
export async function dataDriven(
  context: Context,
  asked: ViewAsked,
): Promise<readonly DataDrivenRange[] | null> {
  const { reader } = context.book;
  const figures = inOneView(reader, () => figuresOf(reader, viewOf(context, asked)));
  const before = made.get(figures);
  if (before !== undefined) return before;
  const intervals = figures.attribution.dataDriven && (await intervalsOf(context, figures));
  const ranges = intervals && rangesOf(figures, intervals);
  made.set(figures, ranges);
  return ranges;
}

async function intervalsOf(context: Context, { attribution }: Figures): Promise<Interval[] | null> {
  const steps = markovIntervals(attribution.journeys);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (step.value % AT_ONCE !== 0) continue;
    context.report({ done: step.value, total: RESAMPLES, doing: 'Trying other people of the same kind' });
    await breathe();
    context.signal.throwIfAborted();
  }
}

function rangesOf(
  { attribution, facts, business }: Figures,
  intervals: readonly Interval[],
): DataDrivenRange[] {
  const { converting, dataDriven: found } = attribution;
  return kindNames(facts.giveaways).flatMap((kind, at) => {
    const range = intervals[at];
    if (!found || !range || !enoughOf(converting, at)) return [];
    const credits = found.credits.flatMap((credit, place) =>
      credit !== null && business.kindOf[place] === at ? [credit] : [],
    );
    return [{ kind, share: found.markov.share[at] ?? 0, range, creditCents: sumCents(credits) }];
  });
}
