import { type Day, addDays } from '../day';
import type { QualifiedLeadTerms } from '../rules/lead-terms';
import { type AnyRule, ruleAsItComes, versionsOf } from '../rules/rule';

/** A version of the rule for qualified leads and the days it is in force, both ends counted. */
export type RuleSpan = {
  readonly version: number;
  readonly terms: QualifiedLeadTerms;
  readonly from: Day;
  readonly until: Day;
};

const EVER = '0001-01-01' as Day;
const FOREVER = '9999-12-31' as Day;

/**
 * The versions of the rule that are in force on some day up to `asOf`, oldest first. One that was replaced on
 * the day it would have begun never was.
 */
export function ruleSpans(rules: readonly AnyRule[], asOf: Day): RuleSpan[] {
  const own = versionsOf(rules, 'qualified_lead');
  const first = { ...ruleAsItComes('qualified_lead'), takesEffectOn: EVER };
  return [first, ...own]
    .map(({ version, terms, takesEffectOn }, at) => {
      const next = own[at]?.takesEffectOn;
      return { version, terms, from: takesEffectOn, until: next ? addDays(next, -1) : FOREVER };
    })
    .filter(({ from, until }) => from <= until && from <= asOf);
}
