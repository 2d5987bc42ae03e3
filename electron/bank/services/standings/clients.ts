import type { Day } from '../../../../src/domain/day';
import { ruleInForce } from '../../../../src/domain/rules/rule';
import type { ReadingHandle } from '../../db/handle';
import { listContactIds } from '../../db/people-list';
import { clientJudge } from '../rules-judges';
import { listRules } from '../rules-stored';
import { keptPerBook, whileUnchanged } from './kept';

/** Who is a client on a day, by the rule in force on it. @throws Refusal `broken_rule` */
export const clientsOn = keptPerBook<Day, ReadonlySet<number>>(
  whileUnchanged(['purchase', 'stage_change', 'rule'], judgeAll),
);

function judgeAll(handle: ReadingHandle, asOf: Day): ReadonlySet<number> {
  const { terms } = ruleInForce(listRules(handle), 'client', asOf);
  const judge = clientJudge(handle, { asOf, contactId: null });
  return new Set(listContactIds(handle).filter((id) => judge(id, terms).fits));
}
