import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../../../electron/bank/services/context';
import { dataDriven } from '../../../../../electron/bank/services/results/data-driven';
import { newLeads } from '../../../../../electron/bank/services/results/new-leads';
import { stages } from '../../../../../electron/bank/services/results/stages';
import { resultsOperations } from '../../../../../src/contract/results';
import { tempFolder } from '../../../../helpers/temp-folder';
import { ask, give, mark, meet, respond, resultsOn, sell } from '../../../../helpers/results-book';
import { close, makeTestBook } from '../../../../helpers/test-book';

let context: Context;

const folder = tempFolder();
beforeEach(() => {
  context = makeTestBook(folder.path); // today is 23 November 2026
});
afterEach(() => close(context));

const stagesOf = (contactId: number, asOf: string | null = null) =>
  stages(context, resultsOperations.stages.input.parse({ contactId, asOf }));
const within = (from: string, to: string) =>
  newLeads(context, resultsOperations.newLeads.input.parse({ from, to }));

test('every stage has its day, its reason and its giveaways', () => {
  const webinar = give(context);
  const maria = meet(context, 'Maria');
  respond(context, webinar, maria, '2026-03-01', 'attended', 45);
  ask(context, maria, '2026-03-10');
  sell(context, maria, '2026-03-20', 12_345);
  const giveaways = [{ id: webinar, title: 'Mending linen' }];
  expect(stagesOf(maria)).toEqual([
    {
      stage: 'lead',
      day: '2026-03-01',
      reason: 'Attended for 45 minutes on 1 Mar 2026: “Mending linen”',
      by: 'response',
      ruleVersion: null,
      giveaways,
    },
    {
      stage: 'qualified_lead',
      day: '2026-03-10',
      reason: '“Answered a question” on 10 Mar 2026',
      by: 'rule',
      ruleVersion: 0,
      giveaways,
    },
    {
      stage: 'customer',
      day: '2026-03-20',
      reason: 'Bought for US$123.45 on 20 Mar 2026',
      by: 'sale',
      ruleVersion: null,
      giveaways,
    },
  ]);
  expect(stagesOf(maria, '2026-03-09').map(({ stage }) => stage)).toEqual(['lead']);
});

test('what was set stands, and what follows from the book does not say it again', () => {
  const webinar = give(context);
  const maria = meet(context, 'Maria');
  mark(context, maria, 'qualified_lead', '2026-02-01');
  respond(context, webinar, maria, '2026-03-01');
  ask(context, maria, '2026-03-10');
  mark(context, maria, 'lead', '2026-04-01');
  expect(stagesOf(maria).map(({ stage, by }) => [stage, by])).toEqual([
    ['qualified_lead', 'hand'],
    ['lead', 'hand'],
  ]);
});

test('who was a customer before they responded is no lead', () => {
  const webinar = give(context);
  const maria = meet(context, 'Maria');
  sell(context, maria, '2026-02-01', 500);
  respond(context, webinar, maria, '2026-03-01');
  ask(context, maria, '2026-03-10');
  expect(stagesOf(maria).map(({ stage }) => stage)).toEqual(['customer']);
  expect(within('2026-03-01', '2026-03-31')).toMatchObject({ people: 0, leads: 0 });
});

test('new leads are told by the days they came in, each person once', () => {
  const [webinar, guide] = [give(context, { cost: 1000 }), give(context, { kind: 'guide', title: 'Guide' })];
  const [ann, ben] = [meet(context, 'Ann'), meet(context, 'Ben')];
  respond(context, webinar, ann, '2026-03-01');
  respond(context, guide, ann, '2026-03-05', 'downloaded');
  respond(context, guide, ben, '2026-03-31', 'downloaded');
  ask(context, ann, '2026-03-10');
  ask(context, ben, '2026-04-01');
  const march = within('2026-03-01', '2026-03-31');
  expect(march).toMatchObject({ people: 1, leads: 2 });
  expect(march.giveaways.map(({ id, qualified, responded }) => [id, qualified, responded])).toEqual([
    [guide, 1, 2],
    [webinar, 1, 1],
  ]);
  expect(march.giveaways[1]?.costPerLeadCents).toBe(1000);
  expect(within('2026-04-01', '2026-04-30')).toMatchObject({ people: 1, leads: 0 });
});

test('data-driven credit is there from thirty journeys on, with its ranges', async () => {
  const ids = ['webinar', 'guide'].map((kind) => give(context, { kind, title: kind }));
  for (let at = 0; at < 30; at++) {
    const id = meet(context, `Person ${at}`);
    respond(context, ids[at % 2] as number, id, '2026-03-01');
    if (at === 29) expect(await dataDriven(context, {})).toBe(null);
    sell(context, id, '2026-03-05', 1000);
  }
  const { dataDriven: state, giveaways } = resultsOn(context);
  expect(state).toEqual({ state: 'ready', journeys: 30, thinKinds: [], withheldCents: 0 });
  expect(giveaways.map(({ credits }) => credits.dataDriven)).toEqual([15_000, 15_000]);
  const ranges = await dataDriven(context, {});
  expect(ranges?.map(({ kind, creditCents }) => [kind, creditCents])).toEqual([
    ['guide', 15_000],
    ['webinar', 15_000],
  ]);
  for (const { share, range } of ranges ?? []) {
    expect(range.lower).toBeLessThan(share);
    expect(range.upper).toBeGreaterThan(share);
  }
});

test('somebody marked by hand counts, also the newest of the book who never responded', () => {
  const webinar = give(context);
  respond(context, webinar, meet(context, 'Maria'), '2026-03-01');
  expect(within('2026-03-01', '2026-03-31')).toMatchObject({ people: 0, leads: 1 });
  mark(context, meet(context, 'Ben'), 'qualified_lead', '2026-03-02');
  expect(within('2026-03-01', '2026-03-31')).toMatchObject({ people: 1, leads: 1 });
});
