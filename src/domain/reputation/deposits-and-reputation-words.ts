import { assertNever } from '../assert-never';
import type { DepositsAndReputation, LagVerdict } from './deposits-and-reputation';

/** What was found, in plain words: that two things move together, never that one is why the other does. */
export function depositsAndReputationSentence(found: DepositsAndReputation): string {
  switch (found.status) {
    case 'not_enough':
      return `Not enough data yet. This needs at least ${found.need} months on end with a reputation index; you have ${found.months}.`;
    case 'nothing_varies':
      return `Not enough data yet. In these ${found.months} months nothing varies yet in one of the two, apart from a steady trend.`;
    case 'early':
      return `Too early to say: ${found.months} months of the ${found.need} a verdict needs.`;
    case 'read':
      return verdictSentence(found.verdict, found.months);
    default:
      return assertNever(found);
  }
}

function verdictSentence(verdict: LagVerdict, months: number): string {
  switch (verdict.code) {
    case 'cant_tell':
      return `Can’t tell yet. Over ${months} months, the two move no closer together than chance alone would have it.`;
    case 'together':
      return `Over ${months} months, reputation moves together with ${depositsOf(verdict.lag)}. ${CAVEAT}`;
    case 'opposite':
      return `Over ${months} months, reputation moves the opposite way to ${depositsOf(verdict.lag)}. ${CAVEAT}`;
    default:
      return assertNever(verdict);
  }
}

const CAVEAT = 'This does not prove that one brings the other about.';

function depositsOf(lag: number): string {
  if (lag === 0) return 'the deposits of the same month';
  return lag === 1 ? 'the deposits of the month before' : `the deposits of ${lag} months before`;
}
