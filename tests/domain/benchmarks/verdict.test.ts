import { describe, expect, it } from 'vitest';
import { gateOf } from '../../../src/domain/benchmarks/gate';
import { type Decision, type VerdictFacts, decide } from '../../../src/domain/benchmarks/verdict';
import { PRESENCE_REASON, judge } from '../../../src/domain/benchmarks/verdict-text';
import { readVectors } from '../statistics/vectors';
import { sayInDollars } from './say-in-dollars';

const { verdicts, meta } = readVectors<{
  meta: { templates: Record<string, string> };
  verdicts: readonly { readonly name: string; readonly in: VerdictFacts; readonly out: Decision }[];
}>('verdicts');

const factsOf = (name: string): VerdictFacts =>
  verdicts.find((one) => one.name === name)?.in ?? expect.fail(`no reference called ${name}`);

const filled = (code: string, values: Record<string, string>): string =>
  Object.entries(values).reduce(
    (text, [key, value]) => text.replaceAll(`{${key}}`, value),
    meta.templates[code] ?? '',
  );

const textOf = (facts: VerdictFacts): string => judge(facts, sayInDollars).text;

describe('the decision table', () => {
  it.each(verdicts)('$name', ({ in: facts, out }) => {
    expect(decide(facts)).toEqual(out);
    expect(judge(facts, sayInDollars)).toMatchObject(out);
  });

  it('says nothing without an interval', () => {
    const facts = { ...factsOf('likely'), lower: null, upper: null };
    expect(decide(facts)).toEqual({ level: 'not_enough', code: 'not_enough', direction: null });
  });

  it('cannot tell without a p-value', () => {
    expect(decide({ ...factsOf('likely'), pAdjusted: null }).code).toBe('cant_tell');
  });

  it('lets nothing stand on groups that were drifting apart', () => {
    expect(decide({ ...factsOf('likely'), drifting: true }).code).toBe('drifting');
    expect(decide({ ...factsOf('small group'), drifting: true }).code).toBe('not_enough');
  });

  it('takes no other way from an adjusted estimate that left out many', () => {
    const adjusted = { estimate: -0.1, lower: -0.2, upper: -0.01, droppedShare: 0.3 };
    expect(decide({ ...factsOf('likely'), adjusted }).code).toBe('leaning');
    expect(
      decide({ ...factsOf('lower'), adjusted: { ...adjusted, lower: 0.1, upper: 0.2, droppedShare: 0 } })
        .code,
    ).toBe('reversed');
  });

  it.each([
    ['rate', 10, 10, 5, 0, 'early'],
    ['rate', 9, 90, 50, 50, 'not_enough'],
    ['rate', 90, 90, 4, 0, 'not_enough'],
    ['rate', 30, 30, 5, 5, 'ok'],
    ['rate', 29, 30, 5, 5, 'early'],
    ['rate', 30, 30, 5, 4, 'early'],
    ['spend', 30, 30, 15, 15, 'ok'],
    ['spend', 30, 30, 15, 14, 'early'],
    ['spend', 10, 10, 5, 5, 'early'],
    ['spend', 30, 30, 30, 4, 'not_enough'],
  ] as const)(
    'a %s of %i and %i people, %i and %i buyers: %6$s',
    (metric, nA, nB, eventsA, eventsB, gate) => {
      expect(gateOf(metric, { nA, nB, eventsA, eventsB })).toBe(gate);
    },
  );
});

describe('what a verdict says', () => {
  const range = { direction: 'higher', lower: '+5', upper: '+30 percentage points' };

  it.each([
    ['likely', 'likely', range],
    ['p between', 'leaning', range],
    ['CI includes 0', 'cant_tell', { lower: '−1', upper: '+30 percentage points' }],
    ['dominated', 'one_customer', {}],
    ['explained', 'explained', {}],
    ['reversed', 'reversed', {}],
    [
      'randomised needs no adjustment',
      'likely_caused',
      { ...range, lower: '5', upper: '30 percentage points' },
    ],
    ['spend ok', 'likely', { direction: 'higher', lower: '+$5', upper: '+$90' }],
    [
      'few events',
      'not_enough',
      {
        need: '10 people in each group and 5 buyers in all',
        have: '60 people and 120 people, and 4 buyers',
      },
    ],
    [
      'spend few buyers',
      'not_enough',
      {
        need: '10 people and 5 buyers in each group',
        have: '60 people with 20 buyers and 120 people with 4 buyers',
      },
    ],
  ])('of “%s” is its template, filled in', (name, code, values) => {
    expect(textOf(factsOf(name))).toBe(filled(code, values));
  });

  it('gives the size of what was lower without a minus', () => {
    const facts = { ...factsOf('lower'), randomised: true, adjusted: null };
    expect(textOf(facts)).toBe(
      'Likely caused by what you did: lower by 5 to 30 percentage points. You chose who got it at random.',
    );
  });

  it('names what might be the reason', () => {
    expect(judge(factsOf('likely'), sayInDollars, PRESENCE_REASON).text).toContain(
      'it does not prove that a social presence is the reason.',
    );
  });

  it('writes an end beyond all amounts, and one that rounds to nothing', () => {
    const facts = { ...factsOf('spend ok'), lower: 3, upper: 3e16 };
    expect(textOf(facts)).toContain('Likely higher: $0 to +$90,071,992,547,410.');
  });
});
