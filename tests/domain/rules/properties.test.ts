import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
  subarray,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { termsSchemas } from '../../../src/contract/rules';
import { addDays, dayOfNumber } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import { type ClientTerms, judgeClient } from '../../../src/domain/rules/client';
import { KNOWN_DETAILS, type QualifiedLeadTerms, RESPONSE_WAYS } from '../../../src/domain/rules/lead-terms';
import { judgeLead } from '../../../src/domain/rules/qualified-lead';
import { type AnyRule, RULE_TOPICS, ruleAsItComes, ruleInForce } from '../../../src/domain/rules/rule';

const days = integer({ min: 20_400, max: 20_640 }).map(dayOfNumber);
const KINDS = ['answer_question', 'hands_on_help', 'sales_ask'];

const conditions = tuple(
  record({
    how: subarray([...RESPONSE_WAYS], { minLength: 1 }),
    atLeastMinutes: option(integer({ min: 1, max: 60 })),
  }).map((rest) => ({ type: 'responded' as const, ...rest })),
  integer({ min: 1, max: 3 }).map((atLeast) => ({ type: 'giveaways' as const, atLeast })),
  record({ kinds: subarray(KINDS, { minLength: 1 }), atLeast: integer({ min: 1, max: 3 }) }).map((rest) => ({
    type: 'acts' as const,
    ...rest,
  })),
  integer({ min: 1, max: 20_000 }).map((n) => ({ type: 'bought' as const, atLeastCents: cents(n) })),
  subarray([...KNOWN_DETAILS], { minLength: 1 }).map((details) => ({ type: 'known' as const, details })),
).chain((all) => subarray([...all]));

const leadTerms = record({
  withinDays: integer({ min: 1, max: 120 }),
  match: constantFrom('all' as const, 'any' as const),
  conditions,
  markedCounts: boolean(),
}).filter((terms: QualifiedLeadTerms) => terms.conditions.length > 0 || terms.markedCounts);

const clientTerms = record({
  bought: option(
    record({ atLeast: integer({ min: 1, max: 3 }), withinDays: option(integer({ min: 1, max: 200 })) }),
  ),
  customerStage: boolean(),
  match: constantFrom('all' as const, 'any' as const),
}).filter((terms: ClientTerms) => terms.bought !== null || terms.customerStage);

const purchases = array(
  record({ day: days, amount: integer({ min: -9000, max: 9000 }), refund: boolean() }),
  { maxLength: 8 },
).map((list) =>
  list.map(({ day, amount, refund }, at) => ({
    id: at + 1,
    day,
    amountCents: cents(refund ? -Math.abs(amount) : amount),
    refundOf: refund && at > 0 ? at : null,
  })),
);

const stages = array(
  record({ stage: constantFrom('subscriber', 'lead', 'qualified_lead', 'customer'), day: days }),
  { maxLength: 4 },
).map((list) => list.sort((a, b) => a.day.localeCompare(b.day)));

const facts = record({
  responses: array(
    record({
      giveawayId: integer({ min: 1, max: 4 }),
      way: constantFrom(...RESPONSE_WAYS),
      day: days,
      minutes: option(integer({ min: 0, max: 90 })),
    }),
    { maxLength: 8 },
  ),
  acts: array(record({ kind: constantFrom(...KINDS), day: days }), { maxLength: 8 }),
  purchases,
  marks: stages,
  known: record({ email: boolean(), phone: boolean(), company: boolean() }),
});

test('what comes after a day changes no verdict of it', () => {
  assert(
    property(leadTerms, clientTerms, facts, days, (terms, client, all, asOf) => {
      const by = <T extends { day: string }>(list: readonly T[]): T[] =>
        list.filter((one) => one.day <= asOf);
      const then = {
        ...all,
        responses: by(all.responses),
        acts: by(all.acts),
        purchases: by(all.purchases),
        marks: by(all.marks),
      };
      expect(judgeLead(terms, all, asOf)).toEqual(judgeLead(terms, then, asOf));
      expect(judgeClient(client, { ...all, stages: all.marks }, asOf)).toEqual(
        judgeClient(client, { ...then, stages: then.marks }, asOf),
      );
    }),
  );
});

test('whoever qualified did so by the day asked, within the window, with a reason for every condition', () => {
  assert(
    property(leadTerms, facts, days, (terms, all, asOf) => {
      const { fits, on, giveawayId, because, missing } = judgeLead(terms, all, asOf);
      expect(fits).toBe(on !== null);
      expect(fits ? because.length > 0 && missing.length === 0 : because.length === 0).toBe(true);
      if (on === null) return;
      expect(on <= asOf).toBe(true);
      if (giveawayId === null) return;
      const touched = all.responses.filter((one) => one.giveawayId === giveawayId).map((one) => one.day);
      const first = touched.sort()[0];
      expect(first !== undefined && first <= on && on <= addDays(first, terms.withinDays)).toBe(true);
    }),
  );
});

test('asking for less never loses anybody', () => {
  assert(
    property(leadTerms, facts, days, integer({ min: 0, max: 60 }), (terms, all, asOf, more) => {
      const looser = { ...terms, withinDays: terms.withinDays + more, match: 'any' as const };
      if (judgeLead(terms, all, asOf).fits) expect(judgeLead(looser, all, asOf).fits).toBe(true);
    }),
  );
});

test('a later version never changes which rule held before it', () => {
  const rules = array(days, { maxLength: 6 }).map((list) =>
    list.sort().map((takesEffectOn, at): AnyRule => ({
      ...ruleAsItComes('client'),
      version: at + 1,
      takesEffectOn,
      recordedOn: takesEffectOn,
    })),
  );
  assert(
    property(rules, days, (list, on) => {
      const later = list.filter((rule) => rule.takesEffectOn > on);
      const before = list.filter((rule) => rule.takesEffectOn <= on);
      expect(ruleInForce(list, 'client', on)).toEqual(ruleInForce(before, 'client', on));
      expect(ruleInForce(later, 'client', on).version).toBe(0);
      expect(ruleInForce(list, 'client', on).version).toBe(before.length);
      expect(ruleInForce(list, 'windows', on)).toEqual(ruleAsItComes('windows'));
    }),
  );
});

test('terms come back from JSON as they went in', () => {
  assert(
    property(leadTerms, clientTerms, (lead, client) => {
      expect(termsSchemas.qualified_lead.parse(JSON.parse(JSON.stringify(lead)))).toEqual(lead);
      expect(termsSchemas.client.parse(JSON.parse(JSON.stringify(client)))).toEqual(client);
    }),
  );
  for (const topic of RULE_TOPICS) {
    const { terms } = ruleAsItComes(topic);
    expect(termsSchemas[topic].parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
  }
});

test.each([
  ['qualified_lead', { withinDays: 60, match: 'any', conditions: [], markedCounts: false }],
  ['qualified_lead', { withinDays: 0, match: 'any', conditions: [], markedCounts: true }],
  ['qualified_lead', { withinDays: 60, match: 'some', conditions: [], markedCounts: true }],
  [
    'qualified_lead',
    { withinDays: 60, match: 'any', conditions: [{ type: 'horoscope' }], markedCounts: true },
  ],
  ['treated_well', { atLeast: 'hot' }],
  ['treated_well', {}],
  ['client', { bought: null, customerStage: false, match: 'any' }],
  ['windows', { attributionDays: 90, outcomeDays: 1, timeDecayHalfLifeDays: 30, priorDays: 180 }],
  ['windows', { attributionDays: 90, outcomeDays: 90, timeDecayHalfLifeDays: 30 }],
] as const)('terms of %s that say nothing sensible are refused: %j', (topic, terms) => {
  expect(termsSchemas[topic].safeParse(terms).success).toBe(false);
});
