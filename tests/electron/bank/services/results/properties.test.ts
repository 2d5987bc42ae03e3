import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { respond as respondTo } from '../../../../../electron/bank/services/giveaway-responses';
import { log } from '../../../../../electron/bank/services/giveaways';
import { journeys } from '../../../../../electron/bank/services/results/journeys';
import { list } from '../../../../../electron/bank/services/results/list';
import { people } from '../../../../../electron/bank/services/results/people';
import { undo } from '../../../../../electron/bank/services/undo';
import { giveawaysOperations } from '../../../../../src/contract/giveaways';
import { resultsOperations } from '../../../../../src/contract/results';
import { CREDIT_RULES } from '../../../../../src/domain/attribution/rule';
import { dayOfNumber } from '../../../../../src/domain/day';
import { FUNNEL_STEPS } from '../../../../../src/domain/giveaways/funnel';
import { RESPONSE_WAYS } from '../../../../../src/domain/rules/lead-terms';
import { tempFolder } from '../../../../helpers/temp-folder';
import { ask, give, mark, meet, respond, resultsOn, sell } from '../../../../helpers/results-book';
import { close, makeTestBook } from '../../../../helpers/test-book';

const folder = tempFolder();
const opened: Context[] = [];
afterEach(() => opened.splice(0).forEach(close));

const PEOPLE = 4;
const GIVEAWAYS = 3;
const someone = nat(PEOPLE - 1);
const days = integer({ min: 20_400, max: 20_560 }).map(dayOfNumber);

const business = record({
  giveaways: array(
    record({
      kind: constantFrom('webinar', 'guide'),
      on: days,
      length: option(constantFrom(40)),
      audience: option(nat(9)),
    }),
    { minLength: GIVEAWAYS, maxLength: GIVEAWAYS },
  ).map((made) => made.sort((a, b) => a.on.localeCompare(b.on))),
  responses: array(
    record({ who: someone, to: nat(GIVEAWAYS - 1), after: nat(30), way: constantFrom(...RESPONSE_WAYS) }),
    { maxLength: 10 },
  ),
  questions: array(record({ who: someone, on: days }), { maxLength: 4 }),
  sales: array(
    record({
      who: option(someone),
      on: days,
      amount: integer({ min: 1, max: 5000 }),
      back: option(record({ after: nat(40), amount: integer({ min: 1, max: 6000 }) })),
      loose: option(integer({ min: 1, max: 90 })),
    }),
    { maxLength: 6 },
  ),
  marks: array(
    record({ who: someone, on: days, stage: constantFrom('lead', 'qualified_lead', 'customer') }),
    { maxLength: 3 },
  ).map((marks) => marks.sort((a, b) => a.on.localeCompare(b.on))),
});
type Made = typeof business extends { generate: (...args: never[]) => { readonly value: infer T } }
  ? T
  : never;

/** A book of all that happened up to a day. */
function bookOf(made: Made, upTo = '9999-12-31'): Context {
  const context = makeTestBook(folder.path);
  opened.push(context);
  const here = (on: string): boolean => on <= upTo;
  const who = Array.from({ length: PEOPLE }, (_, at) => meet(context, `Person ${at}`));
  const contact = (nth: number): number => who[nth] as number;
  const ids = made.giveaways.map((one) => (here(one.on) ? give(context, one) : null));
  for (const { who: nth, to, after, way } of made.responses) {
    const on = later(made.giveaways[to]?.on ?? '', after);
    const id = ids[to];
    if (id && here(on)) respond(context, id, contact(nth), on, way, way === 'attended' ? 7 * after : null);
  }
  for (const one of made.questions) if (here(one.on)) ask(context, contact(one.who), one.on);
  for (const one of made.marks) if (here(one.on)) mark(context, contact(one.who), one.stage, one.on);
  for (const { who: nth, on, amount, back, loose } of made.sales) {
    if (!here(on)) continue;
    const buyer = nth === null ? null : contact(nth);
    const sale = sell(context, buyer, on, amount);
    const returned = back && later(on, back.after);
    if (back && returned && here(returned)) sell(context, buyer, returned, -back.amount, sale);
    if (loose !== null) sell(context, buyer, on, -loose);
  }
  return context;
}

function later(on: string, count: number): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

test('the credits of all giveaways, what none came before and loose refunds are the net, in every model', () => {
  assert(
    property(business, option(days), (made, asOf) => {
      const results = resultsOn(bookOf(made), asOf);
      for (const rule of CREDIT_RULES) {
        const credited = results.giveaways.reduce((sum, { credits }) => sum + credits[rule], 0);
        expect(credited + results.unattributedCents + results.unallocatedRefundsCents).toBe(results.netCents);
        const ofKinds = results.kinds.reduce((sum, { credits }) => sum + credits[rule], 0);
        expect(ofKinds).toBe(credited);
      }
    }),
    { numRuns: 20 },
  );
});

test('figures as of a day are those of a book in which nothing came after it', () => {
  assert(
    property(business, days, (made, asOf) => {
      expect(resultsOn(bookOf(made), asOf)).toEqual(resultsOn(bookOf(made, asOf), asOf));
    }),
    { numRuns: 25 },
  );
});

test('every count opens as many people, and every credit the sales it comes from', () => {
  assert(
    property(business, (made) => {
      const context = bookOf(made);
      for (const { id, funnel, credits } of resultsOn(context).giveaways) {
        for (const step of FUNNEL_STEPS) {
          const asked = resultsOperations.people.input.parse({ which: { giveawayId: id }, step });
          const { total, rows } = people(context, asked);
          expect(total).toBe(funnel.counts[step] ?? 0);
          expect(rows.every(({ why, days: after }) => why.length > 0 && after >= 0)).toBe(true);
        }
        for (const model of CREDIT_RULES) {
          const found = journeys(context, resultsOperations.journeys.input.parse({ giveawayId: id, model }));
          expect(found.creditCents).toBe(credits[model]);
        }
      }
      const alone = resultsOperations.journeys.input.parse({ giveawayId: null, model: 'linear' });
      expect(journeys(context, alone).creditCents).toBe(resultsOn(context).unattributedCents);
    }),
    { numRuns: 15 },
  );
});

test('taking a giveaway and its responses back restores every figure', async () => {
  const context = makeTestBook(folder.path);
  opened.push(context);
  const guide = give(context, { kind: 'guide', cost: 900 });
  const maria = meet(context, 'Maria');
  respond(context, guide, maria, '2026-03-01', 'downloaded');
  sell(context, maria, '2026-03-09', 5000);
  const before = list(context, {});
  const { id } = log(
    context,
    giveawaysOperations.log.input.parse({ title: 'Live', kind: 'webinar', startsOn: '2026-03-05' }),
  );
  const answer = giveawaysOperations.respond.input.parse({
    giveawayId: id,
    way: 'attended',
    day: '2026-03-05',
    people: [{ contactId: maria }],
  });
  respondTo(context, answer);
  const after = list(context, {});
  expect(after.giveaways.map(({ credits }) => credits.linear)).toEqual([2500, 2500]);
  await undo(context);
  await undo(context);
  expect(list(context, {})).toEqual(before);
});
