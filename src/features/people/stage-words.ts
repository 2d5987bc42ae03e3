import type { ReachedStage } from '../../contract/results';
import { assertNever } from '../../domain/assert-never';

/** Why somebody is at a stage: `asked for a quote`, `by your rule, version 2: Answered a question on 3 March`. */
export function howItCame({
  by,
  reason,
  ruleVersion,
}: Pick<ReachedStage, 'by' | 'reason' | 'ruleVersion'>): string {
  switch (by) {
    case 'rule': {
      const rule = ruleVersion === null ? 'by your rule' : `by your rule, version ${ruleVersion}`;
      return reason === '' ? rule : `${rule}: ${reason}`;
    }
    case 'hand':
      return reason === '' ? 'set by hand' : reason;
    case 'response':
    case 'sale':
      return reason;
    default:
      return assertNever(by);
  }
}
