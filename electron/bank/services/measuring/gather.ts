import { benchmarkDays } from '../../../../src/domain/benchmarks/input';
import type { Day } from '../../../../src/domain/day';
import { ruleInForce, versionsOf } from '../../../../src/domain/rules/rule';
import { findBusiness } from '../../db/business';
import type { ReadingHandle } from '../../db/handle';
import { MEASURED_TABLES, firstRecordedDay } from '../../db/measured-facts';
import { measuredSales } from '../../db/measured-rows';
import { listRateCards } from '../../db/rate-cards';
import { type Context, todayOf } from '../context';
import { listRules } from '../rules-stored';
import { keptPerBook, whileUnchanged } from '../standings/kept';
import { assumptionsOn } from './assumptions';
import { gatherPeople } from './gather-people';
import { gatherPostings } from './gather-postings';
import type { Measured } from './measured';

/**
 * What benchmarks and the conversion value of a day are made from; the same object for as long as nothing
 * they read has changed. Null is today; of a day to come there is nothing more to know.
 * @throws Refusal `broken_rule`
 */
export function measuredOn(context: Context, asOf: Day | null): Measured {
  const today = todayOf(context);
  const { reader } = context.book;
  return asOf === null || asOf >= today ? keptOfToday(reader, today) : keptOfPast(reader, asOf);
}

// One place each, so that a look at a past day, in this window or another, does not cost today's its figures.
const keptOfToday = keptPerBook<Day, Measured>(whileUnchanged(MEASURED_TABLES, gather));
const keptOfPast = keptPerBook<Day, Measured>(whileUnchanged(MEASURED_TABLES, gather));

// Everything up to the day as it is known now; only how people stood is asked as it was known then.
function gather(handle: ReadingHandle, asOf: Day): Measured {
  const rules = listRules(handle);
  const cards = listRateCards(handle);
  const treatedWell = versionsOf(rules, 'treated_well');
  const { outcomeDays, priorDays } = ruleInForce(rules, 'windows', asOf).terms;
  const days = benchmarkDays(asOf, { outcomeDays, priorDays });
  const sales = measuredSales(handle, asOf);
  const postings = gatherPostings(handle, asOf);
  const client = ruleInForce(rules, 'client', asOf).terms;
  const found = gatherPeople(handle, days, { sales, postings, cards, treatedWell, client });
  return {
    asOf,
    windows: { outcomeDays, priorDays },
    currency: findBusiness(handle)?.currency ?? 'USD',
    assumptions: assumptionsOn(handle, asOf),
    firstRecorded: firstRecordedDay(handle, asOf),
    cards,
    treatedWell,
    ...found,
  };
}
