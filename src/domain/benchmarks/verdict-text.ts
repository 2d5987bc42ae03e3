import { assertNever } from '../assert-never';
import { type Cents, cents } from '../money';
import { LEAST_BUYERS, LEAST_PEOPLE, type Metric } from './gate';
import type { BenchmarkSay } from './say';
import { type Decision, type VerdictFacts, decide } from './verdict';

/** A decision with the sentence that says it. */
export type Verdict = Decision & { readonly text: string };

/** What might have made the difference, in the words of the caution. */
export const TREATMENT_REASON = 'how you treated them';
export const PRESENCE_REASON = 'a social presence';

/** Decides and says it; `reason` is what the caution warns of. Source: measurement, section 3.9. */
export function judge(facts: VerdictFacts, say: BenchmarkSay, reason: string = TREATMENT_REASON): Verdict {
  const decision = decide(facts);
  return { ...decision, text: textOf(decision, facts, say, reason) };
}

/** That something is missing: what it takes at least, and what there is. */
export function notEnoughText(need: string, have: string): string {
  return `Not enough data yet. This needs at least ${need}; you have ${have}.`;
}

function textOf(decision: Decision, facts: VerdictFacts, say: BenchmarkSay, reason: string): string {
  const { code, direction } = decision;
  switch (code) {
    case 'not_enough':
      return notEnoughText(needText(facts.metric, say), haveText(facts, say));
    case 'drifting':
      return "Can't tell yet. The groups were already drifting apart.";
    case 'one_customer':
      return "Can't tell yet. One customer makes up most of this difference.";
    case 'cant_tell':
      return `Can't tell yet. The difference could be anywhere from ${rangeText(facts, say)}.`;
    case 'reversed':
      return "Can't tell yet. The gap points the other way when we compare people with similar past spending.";
    case 'explained':
      return isMostlyGone(facts)
        ? "Can't tell yet. The gap mostly goes away when we compare people with similar past spending."
        : "Can't tell yet. Among people with similar past spending it could also be no difference at all.";
    case 'leaning':
      return `Leaning ${direction}, not settled. Plausible range: ${rangeText(facts, say)}.`;
    case 'likely':
      return `Likely ${direction}: ${rangeText(facts, say)}. This compares two groups of people; it does not prove that ${reason} is the reason.`;
    case 'likely_caused':
      return `Likely caused by what you did: ${direction} by ${sizeText(facts, say)}. You chose who got it at random.`;
    default:
      return assertNever(code);
  }
}

// Half of the gap or more is left among people alike, only too uncertain: then it has not gone away.
function isMostlyGone({ lower, upper, adjusted }: VerdictFacts): boolean {
  const middle = ((lower ?? 0) + (upper ?? 0)) / 2;
  return adjusted === null || Math.abs(adjusted.estimate) < Math.abs(middle) / 2;
}

function needText(metric: Metric, say: BenchmarkSay): string {
  const people = say.counted(LEAST_PEOPLE, 'person', 'people');
  const buyers = say.counted(LEAST_BUYERS, 'buyer');
  return metric === 'rate'
    ? `${people} in each group and ${buyers} in all`
    : `${people} and ${buyers} in each group`;
}

function haveText({ metric, nA, nB, eventsA, eventsB }: VerdictFacts, say: BenchmarkSay): string {
  const [one, other] = [nA, nB].map((n) => say.counted(n, 'person', 'people'));
  const buyers = (count: number): string => say.counted(count, 'buyer');
  return metric === 'rate'
    ? `${one} and ${other}, and ${buyers(eventsA + eventsB)}`
    : `${one} with ${buyers(eventsA)} and ${other} with ${buyers(eventsB)}`;
}

function rangeText({ metric, lower, upper }: VerdictFacts, say: BenchmarkSay): string {
  return withUnit(metric, `${signed(metric, lower, say)} to ${signed(metric, upper, say)}`);
}

// Of a difference whose direction was said already: from the smaller to the larger, without signs.
function sizeText({ metric, lower, upper }: VerdictFacts, say: BenchmarkSay): string {
  const [least, most] = [Math.abs(lower ?? 0), Math.abs(upper ?? 0)].sort((a, b) => a - b);
  return withUnit(metric, `${amount(metric, least ?? 0, say)} to ${amount(metric, most ?? 0, say)}`);
}

function signed(metric: Metric, value: number | null, say: BenchmarkSay): string {
  const text = amount(metric, value ?? 0, say);
  return (value ?? 0) > 0 && text !== amount(metric, 0, say) ? `+${text}` : text;
}

function amount(metric: Metric, value: number, say: BenchmarkSay): string {
  return metric === 'rate' ? say.sharePoints(value) : say.money(wholeCents(value));
}

function withUnit(metric: Metric, range: string): string {
  return metric === 'rate' ? `${range} percentage points` : range;
}

// An interval of very large amounts may reach beyond what an amount can be.
function wholeCents(value: number): Cents {
  const most = Number.MAX_SAFE_INTEGER;
  return cents(Math.max(-most, Math.min(most, Math.round(value))));
}
