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
import { touchesOf } from '../../../src/domain/attribution/touches';
import { dayNumber, dayOfNumber } from '../../../src/domain/day';
import { NEVER } from '../../../src/domain/leads/condition-day';
import type { LeadColumns } from '../../../src/domain/leads/lead-columns';
import { qualifiedDays } from '../../../src/domain/leads/qualified-days';
import { qualifiedSince } from '../../../src/domain/leads/qualified-since';
import { ruleSpans } from '../../../src/domain/leads/rule-spans';
import { cents } from '../../../src/domain/money';
import { KNOWN_DETAILS, type LeadFacts, RESPONSE_WAYS } from '../../../src/domain/rules/lead-terms';
import type { AnyRule } from '../../../src/domain/rules/rule';

const GIVEAWAYS = 4;
const KINDS = ['answer_question', 'hands_on_help'];
const days = integer({ min: 20_400, max: 20_480 }).map(dayOfNumber);

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
  integer({ min: 1, max: 12_000 }).map((n) => ({ type: 'bought' as const, atLeastCents: cents(n) })),
  subarray([...KNOWN_DETAILS], { minLength: 1 }).map((details) => ({ type: 'known' as const, details })),
).chain((all) => subarray([...all]));

const terms = record({
  withinDays: integer({ min: 1, max: 50 }),
  match: constantFrom('all' as const, 'any' as const),
  conditions,
  markedCounts: boolean(),
});

const rules = array(record({ terms, takesEffectOn: days }), { maxLength: 3 }).map((list) =>
  list
    .sort((a, b) => a.takesEffectOn.localeCompare(b.takesEffectOn))
    .map((rule, at): AnyRule => ({
      topic: 'qualified_lead',
      version: at + 1,
      recordedOn: null,
      words: '',
      ...rule,
    })),
);

const sales = array(record({ day: days, gross: integer({ min: 1, max: 9000 }), refunds: array(refund()) }), {
  maxLength: 4,
});

const person = record({
  responses: array(
    record({
      giveawayId: integer({ min: 0, max: GIVEAWAYS - 1 }),
      way: constantFrom(...RESPONSE_WAYS),
      day: days,
      minutes: option(integer({ min: 0, max: 90 })),
    }),
    { maxLength: 8 },
  ),
  acts: array(record({ kind: constantFrom(...KINDS), day: days }), { maxLength: 6 }),
  sales,
  marks: array(
    record({ stage: constantFrom('subscriber', 'lead', 'qualified_lead', 'customer'), day: days }),
    {
      maxLength: 4,
    },
  ).map((list) => list.sort((a, b) => a.day.localeCompare(b.day))),
  known: record({ email: boolean(), phone: boolean(), company: boolean() }),
});
type Person = typeof person extends { generate: (...args: never[]) => { readonly value: infer T } }
  ? T
  : never;

test('everybody at once qualifies on the same days as one by one', () => {
  let found = 0;
  assert(
    property(array(person, { minLength: 1, maxLength: 3 }), rules, days, (people, versions, asOf) => {
      const spans = ruleSpans(versions, asOf);
      const atOnce = qualifiedDays(spans, columnsOf(people, dayNumber(asOf)), dayNumber(asOf));
      people.forEach((one, contact) => {
        const alone = qualifiedSince(spans, factsOf(one), asOf);
        if (alone) found++;
        expect(atOnce[contact]).toBe(alone ? dayNumber(alone.on) : NEVER);
      });
    }),
    { numRuns: 600 },
  );
  expect(found).toBeGreaterThan(100);
});

function refund() {
  return record({ day: days, amount: integer({ min: 1, max: 6000 }) });
}

function factsOf({ sales: own, ...rest }: Person): LeadFacts {
  const purchases = own.flatMap(({ day, gross, refunds }, at) => [
    { id: at + 1, day, amountCents: cents(gross), refundOf: null },
    ...refunds.map((back) => ({ id: 0, day: back.day, amountCents: cents(-back.amount), refundOf: at + 1 })),
  ]);
  return { ...rest, purchases };
}

function columnsOf(people: readonly Person[], asOf: number): LeadColumns {
  const rows = people.flatMap(({ responses }, contact) => responses.map((one) => ({ ...one, contact })));
  const touches = touchesOf(
    {
      contacts: people.length,
      kindOf: Array.from({ length: GIVEAWAYS }, () => 0),
      responses: {
        contact: rows.map(({ contact }) => contact),
        giveaway: rows.map(({ giveawayId }) => giveawayId),
        day: rows.map(({ day }) => dayNumber(day)),
      },
    },
    asOf,
  );
  const inNumbers = <T extends { readonly day: Person['acts'][number]['day'] }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, day: dayNumber(one.day) })).sort((a, b) => a.day - b.day);
  return {
    touches,
    responsesOf: (contact) =>
      inNumbers(people[contact]?.responses ?? []).map((one) => ({ ...one, giveaway: one.giveawayId })),
    actsOf: (contact) => inNumbers(people[contact]?.acts ?? []),
    ordersOf: (contact) =>
      inNumbers(people[contact]?.sales ?? []).map((one) => ({ ...one, refunds: inNumbers(one.refunds) })),
    marksOf: (contact) => inNumbers(people[contact]?.marks ?? []),
    isKnown: (contact, detail) => people[contact]?.known[detail] === true,
  };
}
