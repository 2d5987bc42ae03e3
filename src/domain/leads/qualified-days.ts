import { dayNumber } from '../day';
import type { QualifiedLeadTerms } from '../rules/lead-terms';
import { NEVER, conditionDay } from './condition-day';
import type { ColumnMark, LeadColumns } from './lead-columns';
import type { RuleSpan } from './rule-spans';

/**
 * The day number everybody became a qualified lead by contact, as of a day number; `NEVER` where they are
 * none. The same days `qualifiedSince` finds one by one with reasons, for a whole book at once.
 */
export function qualifiedDays(spans: readonly RuleSpan[], columns: LeadColumns, asOf: number): Int32Array {
  const { starts } = columns.touches;
  const numbered = spans.map(({ terms, from, until }) => {
    return { terms, from: dayNumber(from), end: Math.min(dayNumber(until), asOf) };
  });
  const days = new Int32Array(starts.length - 1).fill(NEVER);
  for (let contact = 0; contact < days.length; contact++) {
    const marks = columns.marksOf(contact);
    if (marks.length === 0 && starts[contact] === starts[contact + 1]) continue;
    for (const { terms, from, end } of numbered) {
      const on = standingOn(terms, columns, contact, end, asOf);
      if (on === NEVER) continue;
      days[contact] = Math.max(on, from);
      break;
    }
  }
  return days;
}

function standingOn(
  terms: QualifiedLeadTerms,
  columns: LeadColumns,
  contact: number,
  end: number,
  asOf: number,
): number {
  const marks = columns.marksOf(contact);
  const marked = terms.markedCounts && marks.length > 0 ? markedOn(marks, end, asOf) : NEVER;
  return Math.min(marked, byRule(terms, columns, contact, end));
}

function byRule(terms: QualifiedLeadTerms, columns: LeadColumns, contact: number, end: number): number {
  const { starts, day } = columns.touches;
  let first = NEVER;
  for (let touch = starts[contact] as number; touch < (starts[contact + 1] as number); touch++) {
    const from = day[touch] as number;
    if (from > end) break;
    const until = Math.min(from + terms.withinDays, end);
    first = Math.min(first, trial(terms, columns, { contact, touch, until }));
  }
  return first;
}

function trial(
  { conditions, match }: QualifiedLeadTerms,
  columns: LeadColumns,
  asked: Parameters<typeof conditionDay>[2],
): number {
  if (conditions.length === 0) return NEVER;
  let day = match === 'any' ? NEVER : -NEVER;
  for (const condition of conditions) {
    const on = conditionDay(condition, columns, asked);
    day = match === 'any' ? Math.min(day, on) : Math.max(day, on);
  }
  return day;
}

// Since when somebody stands marked at the end of a version's days, if no later mark has set them back.
function markedOn(marks: readonly ColumnMark[], end: number, asOf: number): number {
  let since = NEVER;
  for (const { stage, day } of marks) {
    if (day > asOf) continue;
    if (stage === 'qualified_lead') since = day <= end ? Math.min(since, day) : since;
    else if (stage !== 'customer') since = NEVER;
  }
  return since;
}
