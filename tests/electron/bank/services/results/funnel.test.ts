import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Context } from '../../../../../electron/bank/services/context';
import { save } from '../../../../../electron/bank/services/rules';
import { rulesOperations } from '../../../../../src/contract/rules';
import { tempFolder } from '../../../../helpers/temp-folder';
import { ask, give, mark, meet, respond, resultOf, resultsOn, sell } from '../../../../helpers/results-book';
import { close, makeTestBook } from '../../../../helpers/test-book';

let context: Context;

const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const countsOf = (id: number, asOf: string | null = null) => resultOf(context, id, asOf).funnel.counts;

function asRule(topic: 'windows' | 'qualified_lead', takesEffectOn: string, terms: object): void {
  save(context, rulesOperations.save.input.parse({ topic, words: 'Mine.', takesEffectOn, terms }));
}

const windows = { attributionDays: 90, outcomeDays: 90, timeDecayHalfLifeDays: 30, priorDays: 180 };

describe('who responded', () => {
  test('is counted once, however often they clicked, on their first day', () => {
    const webinar = give(context, { audience: 12, length: 60 });
    const maria = meet(context, 'Maria');
    respond(context, webinar, maria, '2026-02-20', 'registered');
    respond(context, webinar, maria, '2026-02-22', 'registered');
    respond(context, webinar, maria, '2026-03-01', 'attended', 20);
    respond(context, webinar, maria, '2026-03-02', 'attended', 10);
    respond(context, webinar, meet(context, 'Ben'), '2026-03-01', 'attended', 29);
    expect(countsOf(webinar)).toMatchObject({
      reached: 12,
      responded: 2,
      registered: 1,
      attended: 2,
      stayed: 1, // 20 and 10 minutes are half of 60; 29 are not
      downloaded: 0,
      replied: 0,
      customers: 0,
      leads: 2,
    });
    expect(countsOf(webinar, '2026-03-01')).toMatchObject({ responded: 2, stayed: 0 });
    expect(countsOf(webinar, '2026-02-28')).toMatchObject({ responded: 1, attended: 0 });
  });

  test('is at least as many as it reached, and nobody knows what nobody wrote down', () => {
    const few = give(context, { audience: 1 });
    const unknown = give(context, { title: 'Another' });
    for (const name of ['Maria', 'Ben']) {
      const id = meet(context, name);
      respond(context, few, id, '2026-03-01', 'downloaded');
      respond(context, unknown, id, '2026-03-01');
    }
    expect(countsOf(few).reached).toBe(2);
    expect(countsOf(unknown)).toMatchObject({ reached: null, stayed: null });
    expect(resultOf(context, unknown).funnel.rates.respondedOfReached).toBe(null);
  });
});

describe('customers and leads', () => {
  test('a sale before the response makes a customer; one on its day, or given back in full, does not', () => {
    const webinar = give(context);
    const [before, same, returned, marked, back] = ['Ann', 'Ben', 'Cleo', 'Dev', 'Eli'].map((name) => {
      const id = meet(context, name);
      respond(context, webinar, id, '2026-03-01');
      return id;
    }) as [number, number, number, number, number];
    sell(context, before, '2026-02-28', 1000);
    sell(context, same, '2026-03-01', 1000);
    sell(context, returned, '2026-02-01', 1000, null);
    sell(context, returned, '2026-05-01', -1000, 3);
    mark(context, marked, 'customer', '2026-02-28');
    mark(context, back, 'customer', '2026-02-01');
    mark(context, back, 'lead', '2026-02-10');
    expect(countsOf(webinar)).toMatchObject({ responded: 5, customers: 2, leads: 3, bought: 1 });
    // Before the money went back they were a customer.
    expect(countsOf(webinar, '2026-04-30')).toMatchObject({ customers: 3, leads: 2 });
  });

  test('a sale counts on the day of the response and up to ninety days after it, not on the ninety-first', () => {
    const webinar = give(context);
    const days = ['2026-03-01', '2026-05-30', '2026-05-31', '2026-02-28'];
    days.forEach((day, at) => {
      const id = meet(context, `Person ${at}`);
      respond(context, webinar, id, '2026-03-01');
      sell(context, id, day, 500);
      if (at === 3) sell(context, id, '2026-05-30', 700);
    });
    expect(countsOf(webinar)).toMatchObject({ leads: 3, bought: 2, customers: 1, bought_again: 1 });
    asRule('windows', '2026-06-01', { ...windows, attributionDays: 91 });
    expect(countsOf(webinar)).toMatchObject({ bought: 3 });
    expect(countsOf(webinar, '2026-05-31')).toMatchObject({ bought: 2 });
  });
});

describe('qualified', () => {
  test('belongs to every giveaway touched in the lookback before it, on the day itself too', () => {
    const early = give(context, { title: 'Early', on: '2026-01-05' });
    const old = give(context, { title: 'Old', on: '2026-01-01' });
    const same = give(context, { title: 'Same day', on: '2026-04-05' });
    const after = give(context, { title: 'After', on: '2026-04-06' });
    const maria = meet(context, 'Maria');
    respond(context, old, maria, '2026-01-04'); // ninety-one days before
    respond(context, early, maria, '2026-01-05');
    respond(context, same, maria, '2026-04-05', 'downloaded');
    respond(context, after, maria, '2026-04-06');
    ask(context, maria, '2026-04-05');
    const qualified = [old, early, same, after].map((id) => countsOf(id).qualified);
    expect(qualified).toEqual([0, 1, 1, 0]);
    expect(resultOf(context, early).funnel.daysToQualified).toMatchObject({ n: 1, median: 90 });
    expect(resultsOn(context).all).toMatchObject({ responded: 1, qualified: 1 });
  });

  test('then bought is a sale on the day they qualified or later', () => {
    const webinar = give(context);
    for (const [name, on] of [
      ['Ann', '2026-03-09'],
      ['Ben', '2026-03-10'],
    ] as const) {
      const id = meet(context, name);
      respond(context, webinar, id, '2026-03-01');
      ask(context, id, '2026-03-10');
      sell(context, id, on, 1000);
    }
    expect(countsOf(webinar)).toMatchObject({ qualified: 2, bought: 2, qualified_then_bought: 1 });
  });

  test('goes by the version of the rule in force, and an earlier verdict stays', () => {
    const webinar = give(context);
    const [early, late] = ['Ann', 'Ben'].map((name) => meet(context, name)) as [number, number];
    for (const id of [early, late]) respond(context, webinar, id, '2026-03-01');
    ask(context, early, '2026-03-10');
    ask(context, late, '2026-04-10');
    expect(countsOf(webinar).qualified).toBe(2);
    asRule('qualified_lead', '2026-04-01', {
      withinDays: 60,
      match: 'any',
      conditions: [{ type: 'acts', kinds: ['answer_question'], atLeast: 2 }],
      markedCounts: true,
    });
    expect(countsOf(webinar).qualified).toBe(1);
    mark(context, late, 'qualified_lead', '2026-04-20');
    expect(countsOf(webinar).qualified).toBe(2);
    mark(context, late, 'lead', '2026-05-20');
    expect(countsOf(webinar).qualified).toBe(1);
  });

  test('as known then, an answer typed in later is not there', () => {
    const webinar = give(context);
    const maria = meet(context, 'Maria');
    respond(context, webinar, maria, '2026-03-01');
    ask(context, maria, '2026-03-10'); // typed in today
    const [now, then] = [false, true].map((knownThen) => resultsOn(context, '2026-04-01', knownThen));
    expect(now?.giveaways[0]?.funnel.counts.qualified).toBe(1);
    expect(then?.giveaways[0]?.funnel.counts.qualified).toBe(0);
  });
});

describe('cost', () => {
  test('is money and hours; a lead has its interval, and hours without a cost are told apart', () => {
    const webinar = give(context, { cost: 10_000, minutes: 90, hourCost: 4000 });
    const free = give(context, { title: 'Free', minutes: 60, kind: 'guide' });
    for (const name of ['Ann', 'Ben']) {
      const id = meet(context, name);
      respond(context, webinar, id, '2026-03-01');
      ask(context, id, '2026-03-02');
    }
    expect(resultOf(context, webinar)).toMatchObject({
      cost: { moneyCents: 10_000, hoursCents: 6000, totalCents: 16_000, minutes: 90, uncostedMinutes: 0 },
      costPerLead: { estimate: 8000, level: 0.95 },
    });
    expect(resultOf(context, free)).toMatchObject({ cost: { uncostedMinutes: 60 }, costPerLead: null });
    const kinds = resultsOn(context).kinds.map(({ kind, leadsPerGiveaway }) => [
      kind,
      leadsPerGiveaway?.rate,
    ]);
    expect(kinds).toEqual([
      ['guide', 0],
      ['webinar', 2],
    ]);
  });

  test('without a lead it is more than something, without an upper limit', () => {
    const webinar = give(context, { cost: 10_000 });
    const { costPerLead } = resultOf(context, webinar);
    expect(costPerLead).toMatchObject({ estimate: null, upper: Infinity });
    expect(costPerLead?.lower).toBeCloseTo(10_000 / 3.688879, 2);
  });
});

test('credit goes to the giveaways before a sale, equal days in order of the giveaway', () => {
  const [first, second] = [give(context, { title: 'One' }), give(context, { title: 'Two' })];
  const maria = meet(context, 'Maria');
  respond(context, second, maria, '2026-03-01');
  respond(context, first, maria, '2026-03-01');
  const sale = sell(context, maria, '2026-03-05', 1001);
  sell(context, maria, '2026-03-06', -1, sale);
  sell(context, null, '2026-03-07', 300);
  sell(context, null, '2026-03-07', -40);
  const results = resultsOn(context);
  expect(resultOf(context, first).credits).toEqual({
    first: 1000,
    last: 0,
    linear: 500,
    position: 500,
    timeDecay: 500,
    dataDriven: null,
  });
  expect(resultOf(context, second).credits).toMatchObject({ first: 0, last: 1000 });
  expect(results).toMatchObject({ netCents: 1260, unattributedCents: 300, unallocatedRefundsCents: -40 });
  expect(results.dataDriven).toMatchObject({ state: 'not_enough', journeys: 1, needed: 30 });
});
