import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { RATE_CARD_V1 } from '../../../src/domain/ledger/rate-card-v1';
import { cents } from '../../../src/domain/money';
import {
  CLIENT_AS_IT_COMES,
  type ClientTerms,
  clientReasons,
  clientSentence,
  judgeClient,
} from '../../../src/domain/rules/client';
import {
  judgeTreatment,
  treatedWellReason,
  treatedWellSentence,
} from '../../../src/domain/rules/treated-well';
import { WINDOWS_AS_THEY_COME, windowsSentence } from '../../../src/domain/rules/windows';
import { say } from './saying';

const ON = day('2026-06-30');
const sale = (id: number, on: string, amount: number, refundOf: number | null = null) => ({
  id,
  day: day(on),
  amountCents: cents(amount),
  refundOf,
});
const twiceAYear: ClientTerms = {
  bought: { atLeast: 2, withinDays: 365 },
  customerStage: false,
  match: 'any',
};

test('the last 365 days begin the day after the same day a year before', () => {
  const judge = (on: string) =>
    judgeClient(twiceAYear, { purchases: [sale(1, on, 100), sale(2, '2026-06-30', 100)], stages: [] }, ON)
      .fits;
  expect([judge('2025-06-30'), judge('2025-07-01')]).toEqual([false, true]);
});

test('what was refunded in full is no order, and nobody bought whose money all went back', () => {
  const judge = (...purchases: ReturnType<typeof sale>[]) =>
    judgeClient(CLIENT_AS_IT_COMES, { purchases, stages: [] }, ON);
  expect(judge(sale(1, '2026-01-05', 900), sale(2, '2026-01-09', -900, 1)).fits).toBe(false);
  expect(judge(sale(1, '2026-01-05', 900), sale(2, '2026-01-09', -900)).fits).toBe(false);
  expect(judge(sale(1, '2026-01-05', 900), sale(2, '2026-01-09', -300, 1))).toMatchObject({
    fits: true,
    orders: 1,
    netCents: 600,
    lastOrderOn: '2026-01-05',
  });
  // A refund after the day is not known on it.
  expect(judge(sale(1, '2026-01-05', 900), sale(2, '2026-07-09', -900, 1)).fits).toBe(true);
});

test('a customer by stage is one as long as no other stage follows', () => {
  const stages = [
    { stage: 'customer', day: day('2026-02-01') },
    { stage: 'subscriber', day: day('2026-05-01') },
  ];
  const judge = (on: string, terms = CLIENT_AS_IT_COMES) =>
    judgeClient(terms, { purchases: [], stages }, day(on));
  expect(judge('2026-01-31').fits).toBe(false);
  expect(judge('2026-04-30')).toMatchObject({ fits: true, customerSince: '2026-02-01' });
  expect(judge('2026-05-01').fits).toBe(false);
  expect(judge('2026-04-30', { ...CLIENT_AS_IT_COMES, match: 'all' }).fits).toBe(false);
});

test('who is a client, in words', () => {
  expect(clientSentence(CLIENT_AS_IT_COMES, say)).toBe(
    'They bought at least once (refunds taken off) or their stage is customer.',
  );
  const verdict = judgeClient(twiceAYear, { purchases: [sale(1, '2026-06-01', 700)], stages: [] }, ON);
  expect(clientReasons(twiceAYear, verdict, say)).toEqual([
    'Bought once in 365 days for 700c, the last on 2026-06-01',
  ]);
});

test('treated well is a balance at or above the cut, as printed numbers have it', () => {
  const { tiers } = RATE_CARD_V1;
  const judge = (balance: number, atLeast: number | 'warm') =>
    judgeTreatment({ atLeast }, balance, tiers).fits;
  expect([judge(1.9, 'warm'), judge(2, 'warm'), judge(1.9999999, 'warm')]).toEqual([false, true, true]);
  expect([judge(4.9, 5), judge(5, 5)]).toEqual([false, true]);
});

test('a card that moves its cut for warm moves the rule that names it', () => {
  const tiers = RATE_CARD_V1.tiers.map((tier) => (tier.id === 'none' ? { ...tier, below: 6 } : tier));
  const verdict = judgeTreatment({ atLeast: 'warm' }, 5, tiers);
  expect(verdict).toEqual({ fits: false, balance: 5, atLeast: 6 });
  expect(treatedWellReason(verdict, say)).toBe('Their balance is 5.0 points; it takes 6.0');
  expect(treatedWellSentence({ atLeast: 6 }, say)).toContain('6.0 points or more');
});

test('each window says what it is for', () => {
  expect(windowsSentence(WINDOWS_AS_THEY_COME, say)).toBe(
    'A sale credits giveaways of the 90 days before it. What people buy in the 90 days after a day is its outcome. With credit that fades, a giveaway 30 days before the last one gets half as much. People are compared with others who bought alike in the 180 days before.',
  );
});
