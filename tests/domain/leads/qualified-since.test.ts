import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../../src/domain/day';
import { qualifiedSince } from '../../../src/domain/leads/qualified-since';
import { ruleSpans } from '../../../src/domain/leads/rule-spans';
import { type LeadFacts, QUALIFIED_LEAD_AS_IT_COMES } from '../../../src/domain/rules/lead-terms';
import type { AnyRule } from '../../../src/domain/rules/rule';

const NOBODY: LeadFacts = {
  responses: [],
  acts: [],
  purchases: [],
  marks: [],
  known: { email: false, phone: false, company: false },
};
const came = { giveawayId: 1, way: 'attended' as const, day: day('2026-03-01'), minutes: 40 };
const asked = (on: string) => ({ kind: 'answer_question', day: day(on) });
const marked = (stage: string, on: string) => ({ stage, day: day(on) });

/** A version that asks for so many answered questions. */
function version(number: number, takesEffectOn: string, atLeast: number, markedCounts = true): AnyRule {
  const terms = {
    ...QUALIFIED_LEAD_AS_IT_COMES,
    markedCounts,
    conditions: [{ type: 'acts' as const, kinds: ['answer_question'], atLeast }],
  };
  const topic = 'qualified_lead';
  return { topic, version: number, takesEffectOn: day(takesEffectOn), recordedOn: null, words: '', terms };
}

function since(facts: Partial<LeadFacts>, rules: AnyRule[] = [], asOf = '2026-06-30'): [Day, number] | null {
  const on = day(asOf);
  const found = qualifiedSince(ruleSpans(rules, on), { ...NOBODY, ...facts }, on);
  return found && [found.on, found.version];
}

describe('by the rule as it comes', () => {
  const once = { responses: [came], acts: [asked('2026-03-20')] };

  test('from the day they asked, and not before it', () => {
    expect(since(once)).toEqual(['2026-03-20', 0]);
    expect(since(once, [], '2026-03-19')).toBe(null);
  });

  test('not by what they asked sixty-one days later, nor without a giveaway', () => {
    expect(since({ responses: [came], acts: [asked('2026-04-30')] })).toEqual(['2026-04-30', 0]);
    expect(since({ responses: [came], acts: [asked('2026-05-01')] })).toBe(null);
    expect(since({ acts: [asked('2026-03-20')] })).toBe(null);
  });
});

describe('by the versions of a rule', () => {
  const stricter = version(1, '2026-04-01', 2);

  test('who qualified under an earlier version stays, whatever a later one asks', () => {
    expect(since({ responses: [came], acts: [asked('2026-03-20')] }, [stricter])).toEqual(['2026-03-20', 0]);
  });

  test('a later version judges what comes in its days, earlier facts counted', () => {
    const late = { responses: [came], acts: [asked('2026-04-03')] };
    expect(since(late, [stricter])).toBe(null);
    const twice = { responses: [came], acts: [asked('2026-04-03'), asked('2026-04-09')] };
    expect(since(twice, [stricter])).toEqual(['2026-04-09', 1]);
  });

  test('who meets a version by what came before it counts from its first day', () => {
    const rules = [version(1, '2026-01-01', 2), version(2, '2026-04-01', 1)];
    expect(since({ responses: [came], acts: [asked('2026-03-20')] }, rules)).toEqual(['2026-04-01', 2]);
    expect(since({ responses: [came], acts: [asked('2026-03-20')] }, rules, '2026-03-31')).toBe(null);
  });

  test('a version replaced on the day it would have begun is never asked', () => {
    const rules = [version(1, '2026-01-01', 1), version(2, '2026-01-01', 3)];
    expect(ruleSpans(rules, day('2026-06-30')).map((span) => span.version)).toEqual([0, 2]);
    expect(since({ responses: [came], acts: [asked('2026-03-20')] }, rules)).toBe(null);
  });
});

describe('by mark', () => {
  const marks = [marked('qualified_lead', '2026-03-10')];

  test('from the day they were marked, where marks count', () => {
    expect(since({ marks })).toEqual(['2026-03-10', 0]);
    expect(since({ marks }, [version(1, '2026-01-01', 1, false)])).toBe(null);
  });

  test('a mark below ends it from its day on; one as a customer does not', () => {
    const back = [...marks, marked('lead', '2026-04-10')];
    expect(since({ marks: back })).toBe(null);
    expect(since({ marks: back }, [], '2026-04-09')).toEqual(['2026-03-10', 0]);
    expect(since({ marks: [...marks, marked('customer', '2026-04-10')] })).toEqual(['2026-03-10', 0]);
  });

  test('a mark below in the days of a later version ends it too', () => {
    const rules = [version(1, '2026-04-01', 2)];
    expect(since({ marks: [...marks, marked('subscriber', '2026-05-10')] }, rules)).toBe(null);
    const again = [...marks, marked('lead', '2026-05-10'), marked('qualified_lead', '2026-05-20')];
    expect(since({ marks: again }, rules)).toEqual(['2026-05-20', 1]);
  });

  test('who was set back still qualifies by what they did', () => {
    const facts = { responses: [came], acts: [asked('2026-03-20')] };
    const back = [...marks, marked('lead', '2026-04-10')];
    expect(since({ ...facts, marks: back })).toEqual(['2026-03-20', 0]);
    expect(since({ ...facts, marks })).toEqual(['2026-03-10', 0]);
  });
});
