import type { ExperimentResult, ExperimentRow, NotCounted } from '../../../src/contract/experiments';
import { analyseExperiment } from '../../../src/domain/benchmarks/experiment';
import { notEnoughText } from '../../../src/domain/benchmarks/verdict-text';
import { type Day, spanDays } from '../../../src/domain/day';
import { type Cents, cappedSum } from '../../../src/domain/money';
import { findBusiness } from '../db/business';
import { drawnInto, salesOfMembers } from '../db/experiment-members';
import type { ReadingHandle } from '../db/handle';
import { type Context, todayOf } from './context';
import { englishSay } from './measuring/say';
import { keptPerBook, whileUnchanged } from './standings/kept';

/** What came of a fair test, as assigned; before its days are over, only that it is too early. */
export function resultOf(context: Context, row: ExperimentRow): ExperimentResult {
  const { sentOn, endsOn, outcomeDays, id } = row;
  const say = englishSay(findBusiness(context.book.reader)?.currency ?? 'USD');
  const need = `${say.counted(outcomeDays, 'day')} after sending`;
  if (sentOn === null || endsOn === null)
    return { status: 'not_sent', text: notEnoughText(need, 'not sent it yet') };
  if (row.state === 'ended') return keptResult(context.book.reader, { id, sentOn, endsOn, outcomeDays });
  const daysGone = spanDays(sentOn, todayOf(context));
  return { status: 'running', text: notEnoughText(need, say.counted(daysGone, 'day')), daysGone };
}

/** What a contact bought in the days that count. Cents. */
export function spentBy(
  handle: ReadingHandle,
  { id, sentOn, endsOn }: Pick<ExperimentRow, 'id' | 'sentOn' | 'endsOn'>,
): (contactId: number) => Cents {
  const spent = new Map<number, number>();
  const sales = sentOn && endsOn ? salesOfMembers(handle, { id, after: sentOn, upTo: endsOn }) : [];
  for (const { contactId, cents: amount } of sales) {
    spent.set(contactId, (spent.get(contactId) ?? 0) + amount);
  }
  return (contactId) => cappedSum([spent.get(contactId) ?? 0]);
}

type Ended = {
  readonly id: number;
  readonly sentOn: Day;
  readonly endsOn: Day;
  readonly outcomeDays: number;
};

const keptResult = keptPerBook<Ended, ExperimentResult>(
  whileUnchanged(['purchase', 'experiment', 'experiment_member', 'business'], resultOfEnded),
);

function resultOfEnded(handle: ReadingHandle, { id, sentOn, endsOn, outcomeDays }: Ended): ExperimentResult {
  const { given, notGiven, notCounted } = groupsOf(handle, id);
  const sales = salesOfMembers(handle, { id, after: sentOn, upTo: endsOn });
  const say = englishSay(findBusiness(handle)?.currency ?? 'USD');
  const found = analyseExperiment({ given, notGiven, sentOn, asOf: endsOn, outcomeDays, sales }, say);
  return { status: 'ended', notCounted, ...found };
}

// Two who were drawn apart and are one person got it and did not: they belong to neither group. Two drawn
// alike who are one person count once.
function groupsOf(
  handle: ReadingHandle,
  id: number,
): { given: number[]; notGiven: number[]; notCounted: NotCounted } {
  const [given, notGiven] = [new Set<number>(), new Set<number>()];
  let erased = 0;
  for (const { contactId, given: isGiven } of drawnInto(handle, id)) {
    if (contactId === null) erased++;
    else (isGiven === 1 ? given : notGiven).add(contactId);
  }
  const both = [...given].filter((one) => notGiven.has(one));
  for (const one of both) {
    given.delete(one);
    notGiven.delete(one);
  }
  return { given: [...given], notGiven: [...notGiven], notCounted: { inBoth: both.length, erased } };
}
