import { type Day, addDays } from '../day';
import { type LeadFinding, findingOf } from './lead-finding';
import type { LeadCondition, LeadFacts, QualifiedLeadTerms } from './lead-terms';
import { type Touch, touchesOf } from './touches';

export type LeadVerdict = {
  readonly fits: boolean;
  /** The day it became so; null where it is not. */
  readonly on: Day | null;
  /** The giveaway it followed; null where none is on record. */
  readonly giveawayId: number | null;
  readonly because: readonly LeadFinding[];
  readonly missing: readonly (LeadCondition | { readonly type: 'no_giveaway' })[];
};

/** Whether a contact is a qualified lead on a day, since when, and why. What came later is not looked at. */
export function judgeLead(terms: QualifiedLeadTerms, facts: LeadFacts, asOf: Day): LeadVerdict {
  const touches = touchesOf(facts.responses, asOf);
  const trials = touches.map((touch) => tried(terms, facts, touch, asOf));
  const byRule = trials.filter((trial) => trial.on !== null).sort(byDayReached)[0];
  const marked = terms.markedCounts ? markedOn(facts.marks, asOf) : null;
  if (marked !== null && (!byRule?.on || marked < byRule.on)) return ofMark(terms, touches, marked);
  if (byRule?.on) return ofTrial(byRule);
  return { fits: false, on: null, giveawayId: null, because: [], missing: leastMissing(trials) };
}

type Trial = {
  readonly touch: Touch;
  readonly on: Day | null;
  readonly found: readonly LeadFinding[];
  readonly missing: readonly LeadCondition[];
};

function tried(terms: QualifiedLeadTerms, facts: LeadFacts, touch: Touch, asOf: Day): Trial {
  const end = addDays(touch.day, terms.withinDays);
  const until = end < asOf ? end : asOf;
  const found: LeadFinding[] = [];
  const missing: LeadCondition[] = [];
  for (const condition of terms.conditions) {
    const finding = findingOf(condition, facts, touch, until);
    if (finding) found.push(finding);
    else missing.push(condition);
  }
  const days = found.map((finding) => finding.day).sort();
  const isMet = found.length > 0 && (terms.match === 'any' || missing.length === 0);
  return {
    touch,
    on: isMet ? ((terms.match === 'any' ? days[0] : days.at(-1)) ?? null) : null,
    found,
    missing,
  };
}

function ofTrial({ touch, on, found }: Trial): LeadVerdict {
  return { fits: true, on, giveawayId: touch.giveawayId, because: found, missing: [] };
}

function ofMark(terms: QualifiedLeadTerms, touches: readonly Touch[], day: Day): LeadVerdict {
  const before = touches.findLast((touch) => touch.day <= day && day <= addDays(touch.day, terms.withinDays));
  const because = [{ type: 'marked', day }] as const;
  return { fits: true, on: day, giveawayId: before?.giveawayId ?? null, because, missing: [] };
}

function leastMissing(trials: readonly Trial[]): LeadVerdict['missing'] {
  const [nearest] = [...trials].reverse().sort((a, b) => a.missing.length - b.missing.length);
  return nearest ? nearest.missing : [{ type: 'no_giveaway' }];
}

/** Since when somebody stands marked as a qualified lead; a mark below it takes it back. */
function markedOn(marks: LeadFacts['marks'], asOf: Day): Day | null {
  let since: Day | null = null;
  for (const { stage, day } of marks) {
    if (day > asOf) continue;
    if (stage === 'qualified_lead') since ??= day;
    else if (stage !== 'customer') since = null;
  }
  return since;
}

function byDayReached(a: Trial, b: Trial): number {
  return (a.on ?? '').localeCompare(b.on ?? '');
}
