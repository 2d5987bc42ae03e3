import { describe, expect, it } from 'vitest';
import { type ExperimentInput, analyseExperiment } from '../../../src/domain/benchmarks/experiment';
import { addDays } from '../../../src/domain/day';
import { AS_OF, LANDMARK, crowd, sale } from './book';
import { sayInDollars } from './say-in-dollars';

const given = crowd(1000, 150, 'base', { after: 0.5, before: 0.3 });
const notGiven = crowd(5000, 150, 'base', { after: 0.2, before: 0.3 });
const test: ExperimentInput = {
  given: given.contacts.map(({ id }) => id),
  notGiven: notGiven.contacts.map(({ id }) => id),
  sentOn: LANDMARK,
  asOf: AS_OF,
  outcomeDays: 90,
  sales: [...given.sales, ...notGiven.sales],
};

describe('a fair test', () => {
  it('alone may say caused', () => {
    const found = analyseExperiment(test, sayInDollars);
    expect(found).toMatchObject({ over: true, endsOn: AS_OF });
    expect(found.purchase.verdict).toMatchObject({ level: 'ok', code: 'likely_caused', direction: 'higher' });
    expect(found.purchase.verdict.text).toMatch(
      /^Likely caused by what you did: higher by \d+ to \d+ percentage/,
    );
    expect(found.spend.verdict.code).toBe('likely_caused');
    expect(found.purchase.adjusted).toBeNull();
  });

  it('finds nothing where nothing is, and says how wide it is', () => {
    const same = {
      ...test,
      sales: [
        ...crowd(1000, 150, 'base', { after: 0.3, before: 0 }).sales,
        ...crowd(5000, 150, 'base', { after: 0.3, before: 0 }).sales,
      ],
    };
    expect(analyseExperiment(same, sayInDollars).purchase.verdict.code).toBe('cant_tell');
  });

  it('says nothing before its window is over', () => {
    const { over, purchase } = analyseExperiment({ ...test, asOf: addDays(LANDMARK, 30) }, sayInDollars);
    expect(over).toBe(false);
    expect(purchase.verdict).toEqual({
      level: 'not_enough',
      code: 'not_enough',
      direction: null,
      text: 'Not enough data yet. This needs at least 90 days after sending; you have 30 days.',
    });
  });

  it('counts what was bought after the day of sending, up to and on the last', () => {
    const days = [LANDMARK, addDays(LANDMARK, 1), AS_OF, addDays(AS_OF, 1)];
    const sales = days.flatMap((on, i) => [sale(1, on, 10 ** i)]);
    const small = { ...test, given: [1], notGiven: [2], asOf: addDays(AS_OF, 9), sales };
    expect(analyseExperiment(small, sayInDollars).spend.a.summary?.sum).toBe(110);
  });
});
