import type { Day } from '../day';
import { STAGES, type Stage } from '../import/person-words';

/**
 * A stage somebody reached: set by hand or a file (`hand`), by a version of the owner's rule, because they
 * responded or because they bought. `reason` is a sentence or a few words.
 */
export type ReachedStage = {
  readonly stage: Stage;
  readonly day: Day;
  readonly reason: string;
  readonly by: 'hand' | 'rule' | 'response' | 'sale';
  readonly ruleVersion: number | null;
};

/**
 * Everything somebody reached, oldest first: what was set, as it is, and of what follows from the book each
 * stage that had not been set by that day, nor a further one. On one day what was set comes last: it was said
 * knowingly.
 */
export function stageHistory(
  set: readonly ReachedStage[],
  following: readonly ReachedStage[],
): readonly ReachedStage[] {
  const isSet = ({ stage, day }: ReachedStage): boolean =>
    set.some((one) => STAGES.indexOf(one.stage) >= STAGES.indexOf(stage) && one.day <= day);
  return [...following.filter((one) => !isSet(one)), ...set].sort((a, b) => a.day.localeCompare(b.day));
}
