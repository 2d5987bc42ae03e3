import type { Day } from '../day';
import type { LeadFacts, QualifiedLeadTerms } from '../rules/lead-terms';
import { type LeadVerdict, judgeLead } from '../rules/qualified-lead';
import type { RuleSpan } from './rule-spans';

/** Since when somebody is a qualified lead, by which version of the rule and why. */
export type Qualified = {
  readonly on: Day;
  readonly version: number;
  readonly terms: QualifiedLeadTerms;
  readonly verdict: LeadVerdict;
};

/**
 * The day somebody became a qualified lead, as of a day; null where they are none. Every version of the
 * owner's rule judges the days it is in force: whoever meets it on an earlier day counts from its first. The
 * first that finds somebody stands, and a later version does not take it back. A qualification by mark ends
 * with a mark below it, as marks do under one rule; one that was met by what happened stands.
 */
export function qualifiedSince(spans: readonly RuleSpan[], facts: LeadFacts, asOf: Day): Qualified | null {
  for (const { version, terms, from, until } of spans) {
    if (from > asOf) break;
    const verdict = standing(terms, facts, until < asOf ? until : asOf, asOf);
    if (verdict.on !== null) {
      return { on: verdict.on > from ? verdict.on : from, version, terms, verdict };
    }
  }
  return null;
}

function standing(terms: QualifiedLeadTerms, facts: LeadFacts, end: Day, asOf: Day): LeadVerdict {
  const verdict = judgeLead(terms, facts, end);
  const isMarked = verdict.because.some(({ type }) => type === 'marked');
  if (!isMarked || !isSetBack(facts.marks, end, asOf)) return verdict;
  return judgeLead({ ...terms, markedCounts: false }, facts, end);
}

/** Whether a mark after one day and up to another says that somebody is no qualified lead any more. */
export function isSetBack(
  marks: readonly { readonly stage: string; readonly day: Day }[],
  after: Day,
  asOf: Day,
): boolean {
  return marks.some(
    ({ stage, day }) => day > after && day <= asOf && stage !== 'qualified_lead' && stage !== 'customer',
  );
}
