import type { InputOf } from '../../../src/contract/operation';
import type {
  MonthOfReputation,
  ReputationView,
  reputationOperations,
} from '../../../src/contract/reputation';
import type { Day } from '../../../src/domain/day';
import { type Month, monthEnd, monthOf } from '../../../src/domain/month';
import { depositsAndReputation } from '../../../src/domain/reputation/deposits-and-reputation';
import { depositsAndReputationSentence } from '../../../src/domain/reputation/deposits-and-reputation-words';
import { reputationIndexes, shownIndex } from '../../../src/domain/reputation/reputation-index';
import { reputationLift } from '../../../src/domain/reputation/reputation-lift';
import { monthsOfReadings, reputationMonths } from '../../../src/domain/reputation/reputation-month';
import { reputationRates } from '../../../src/domain/reputation/reputation-rates';
import type { ReadingHandle } from '../db/handle';
import { readingsUpTo } from '../db/reading-list';
import type { Context } from './context';
import { businessDays } from './standings/business-days';
import { keptPerBook, whileUnchanged } from './standings/kept';
import { type Viewed, viewedOf } from './viewed';

type Asked = InputOf<(typeof reputationOperations)['months']>;

/**
 * Reputation as of a day, month by month beside the deposits, from what had been said by then; only deposits
 * can be asked for as they were known then. The same until a reading or a posting changes.
 */
export function reputation(context: Context, asked: Asked): ReputationView {
  return keptReputation(context.book.reader, viewedOf(context, asked));
}

const keptReputation = keptPerBook<Viewed, ReputationView>(
  whileUnchanged(['reading', 'entry'], reputationOf),
);

function reputationOf(handle: ReadingHandle, viewed: Viewed): ReputationView {
  const { asOf } = viewed;
  const months = monthsOf(handle, viewed);
  const full = months.filter(({ partial }) => !partial);
  const at = months.length === 0 ? null : Math.max(0, full.length - 1);
  const found = depositsAndReputation(
    full.map(({ deposits }) => deposits),
    full.map(({ index }) => shownIndex(index)),
  );
  const indexes = months.map(({ index }) => index);
  return {
    asOf,
    months,
    at,
    atMonth: at === null ? null : (months[at]?.month ?? null),
    lift: at === null ? null : reputationLift(indexes, at),
    rates: at === null ? null : reputationRates(months, at),
    together: { ...found, sentence: depositsAndReputationSentence(found) },
  };
}

function monthsOf(handle: ReadingHandle, { asOf, knownOn }: Viewed): MonthOfReputation[] {
  const readings = readingsUpTo(handle, asOf);
  const months = reputationMonths(readings, monthsOfReadings(readings, monthOf(asOf)));
  const indexes = reputationIndexes(months);
  const deposits = depositsByMonth(handle, asOf, knownOn);
  return months.flatMap((month, at) => {
    const index = indexes[at];
    if (!index) return [];
    const partial = monthEnd(month.month) > asOf;
    return [{ ...month, index, deposits: deposits.get(month.month) ?? 0, partial }];
  });
}

// What a month's account calls deposits: everything given, unfaded.
function depositsByMonth(
  handle: ReadingHandle,
  asOf: Day,
  knownOn: Viewed['knownOn'],
): ReadonlyMap<Month, number> {
  const sums = new Map<Month, number>();
  for (const { day, points } of businessDays(handle, asOf, knownOn).points) {
    if (day > asOf || points <= 0) continue;
    const month = monthOf(day);
    sums.set(month, (sums.get(month) ?? 0) + points);
  }
  return sums;
}
