import type { Day } from '../../../../src/domain/day';
import { ruleInForce } from '../../../../src/domain/rules/rule';
import type { Assumptions } from '../../../../src/domain/value/assumptions';
import type { ReadingHandle } from '../../db/handle';
import { assumptionVersions, assumptionsInForce } from '../assumptions-stored';
import { listRules } from '../rules-stored';

/**
 * What the conversion value of a day assumes: what the owner states in the version in force on it, over the
 * outcome window in force on it. @throws Refusal `broken_rule`
 */
export function assumptionsOn(handle: ReadingHandle, day: Day): Assumptions {
  const { outcomeDays } = ruleInForce(listRules(handle), 'windows', day).terms;
  const { ownerRate, ownerRateWeight, ownerSpendCents, assumedLift, grossMargin } = assumptionsInForce(
    assumptionVersions(handle),
    day,
  );
  return { horizonDays: outcomeDays, ownerRate, ownerRateWeight, ownerSpendCents, assumedLift, grossMargin };
}
