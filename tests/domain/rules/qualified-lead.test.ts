import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day';
import { cents } from '../../../src/domain/money';
import {
  type LeadCondition,
  type LeadFacts,
  QUALIFIED_LEAD_AS_IT_COMES,
  type QualifiedLeadTerms,
} from '../../../src/domain/rules/lead-terms';
import { leadReasons, leadSentence } from '../../../src/domain/rules/lead-words';
import { judgeLead } from '../../../src/domain/rules/qualified-lead';
import { say } from './saying';

const NOBODY: LeadFacts = {
  responses: [],
  acts: [],
  purchases: [],
  marks: [],
  known: { email: false, phone: false, company: false },
};
const WEBINAR = { giveawayId: 1, way: 'attended', day: day('2026-03-10'), minutes: 42 } as const;
const GUIDE = { giveawayId: 2, way: 'downloaded', day: day('2026-04-01'), minutes: null } as const;
const came: LeadFacts = { ...NOBODY, responses: [WEBINAR] };
const ON = day('2026-12-31');

function terms(match: 'all' | 'any', ...conditions: LeadCondition[]): QualifiedLeadTerms {
  return { withinDays: 60, match, conditions, markedCounts: true };
}
const asked = (on: string) => ({ kind: 'answer_question', day: day(on) });

test('as it comes: asked something from the day of the giveaway to sixty days after it', () => {
  const judge = (on: string) =>
    judgeLead(QUALIFIED_LEAD_AS_IT_COMES, { ...came, acts: [asked(on)] }, ON).fits;
  expect(['2026-03-09', '2026-03-10', '2026-05-09', '2026-05-10'].map(judge)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('says since when, after which giveaway and why', () => {
  const facts = { ...came, responses: [WEBINAR, GUIDE], acts: [asked('2026-04-03')] };
  const verdict = judgeLead(QUALIFIED_LEAD_AS_IT_COMES, facts, ON);
  expect(verdict).toMatchObject({ fits: true, on: '2026-04-03', giveawayId: 1 });
  expect(leadReasons(QUALIFIED_LEAD_AS_IT_COMES, verdict, say)).toEqual(['“answer_question” on 2026-04-03']);
});

test('all of several things have to happen within the same window', () => {
  const rule = terms('all', { type: 'giveaways', atLeast: 2 }, { type: 'bought', atLeastCents: cents(5000) });
  const bought = { id: 1, day: day('2026-05-20'), amountCents: cents(6000), refundOf: null };
  const facts = { ...came, responses: [WEBINAR, GUIDE], purchases: [bought] };
  // Two giveaways within sixty days of the webinar; the sale only within sixty of the guide.
  expect(judgeLead(rule, facts, ON)).toMatchObject({ fits: false, missing: [{ type: 'giveaways' }] });
  const sooner = { ...facts, purchases: [{ ...bought, day: day('2026-05-02') }] };
  expect(judgeLead(rule, sooner, ON)).toMatchObject({ fits: true, on: '2026-05-02', giveawayId: 1 });
});

test('minutes are asked of attendance, not of a download', () => {
  const rule = terms('all', { type: 'responded', how: ['attended', 'downloaded'], atLeastMinutes: 45 });
  expect(judgeLead(rule, came, ON).fits).toBe(false);
  expect(judgeLead(rule, { ...NOBODY, responses: [GUIDE] }, ON).fits).toBe(true);
});

test('an order that was refunded counts for what is left of it, from the day it was refunded', () => {
  const rule = terms('any', { type: 'bought', atLeastCents: cents(5000) });
  const purchases = [
    { id: 1, day: day('2026-03-12'), amountCents: cents(6000), refundOf: null },
    { id: 2, day: day('2026-04-12'), amountCents: cents(-2000), refundOf: 1 },
  ];
  expect(judgeLead(rule, { ...came, purchases }, day('2026-04-11')).fits).toBe(true);
  expect(judgeLead(rule, { ...came, purchases }, day('2026-04-12')).fits).toBe(false);
});

test('a mark counts by itself, until another takes it back', () => {
  const marks = [
    { stage: 'qualified_lead', day: day('2026-02-01') },
    { stage: 'lead', day: day('2026-02-10') },
  ];
  const judge = (on: string, rule = QUALIFIED_LEAD_AS_IT_COMES) =>
    judgeLead(rule, { ...NOBODY, marks }, day(on));
  expect(judge('2026-01-31').fits).toBe(false);
  expect(judge('2026-02-09')).toMatchObject({ fits: true, on: '2026-02-01', giveawayId: null });
  expect(judge('2026-02-10').fits).toBe(false);
  expect(judge('2026-02-09', { ...QUALIFIED_LEAD_AS_IT_COMES, markedCounts: false }).fits).toBe(false);
});

test('details the book has are asked for together', () => {
  const rule = terms('all', { type: 'known', details: ['email', 'phone'] });
  const known = (phone: boolean) => ({ ...came, known: { email: true, phone, company: false } });
  expect(judgeLead(rule, known(false), ON).fits).toBe(false);
  expect(judgeLead(rule, known(true), ON)).toMatchObject({ fits: true, on: WEBINAR.day });
});

test('says what is missing where it was nearest', () => {
  const reasons = (facts: LeadFacts) =>
    leadReasons(QUALIFIED_LEAD_AS_IT_COMES, judgeLead(QUALIFIED_LEAD_AS_IT_COMES, facts, ON), say);
  expect(reasons(NOBODY)).toEqual(['Responded to no giveaway on record']);
  expect(reasons(came)).toEqual(['Nothing of it within 60 days of a giveaway they responded to']);
});

test('where all is needed, says which part of it was missing', () => {
  const rule = terms('all', { type: 'giveaways', atLeast: 1 }, { type: 'bought', atLeastCents: cents(5000) });
  expect(leadReasons(rule, judgeLead(rule, came, ON), say)).toEqual([
    'Not within 60 days of a giveaway they responded to: they bought for at least 5000c',
  ]);
});

test('the terms read as a sentence', () => {
  const rule = terms(
    'all',
    { type: 'responded', how: ['attended', 'replied'], atLeastMinutes: 20 },
    { type: 'acts', kinds: ['answer_question'], atLeast: 2 },
    { type: 'bought', atLeastCents: cents(5000) },
    { type: 'known', details: ['email', 'company'] },
  );
  expect(leadSentence(rule, say)).toBe(
    'Within 60 days of a giveaway they responded to, they attended for at least 20 minutes or replied, you logged “answer_question” with them at least 2 times, they bought for at least 5000c and your book has their e-mail address and company. Whoever is marked as a qualified lead is one too.',
  );
});
