import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents } from '../../../src/domain/money';
import { costPerLead } from '../../../src/domain/leads/cost-per-lead';
import { leadsPerGiveaway } from '../../../src/domain/leads/leads-per-giveaway';
import { wilson } from '../../../src/domain/statistics/wilson';
import {
  aboutMoney,
  costPerLeadWords,
  leadsPerGiveawayWords,
  percent,
  shareWords,
  spreadWords,
} from '../../../src/features/giveaways/result-words';
import { makeFormats } from '../../../src/ui/formats-context';

const formats = makeFormats('en-US', 'USD');
const wordsOf = (cost: number, counts: readonly number[]) =>
  costPerLeadWords(costPerLead(cents(cost), counts), formats);

describe('what a qualified lead cost, in words', () => {
  it('is an estimate with its range', () => {
    expect(wordsOf(35_000, [5])).toEqual({ figure: '$70', range: '$30 to $216' });
  });

  it('says how much at least where nobody qualified', () => {
    expect(wordsOf(11_250, [0])).toEqual({ figure: 'more than $30', range: '' });
  });

  it('is nothing where it cost nothing, and is not said where nothing can be', () => {
    expect(wordsOf(0, [3])).toEqual({ figure: '$0.00', range: 'it cost nothing' });
    expect(wordsOf(0, [0])).toBeNull();
    expect(wordsOf(100, [])).toBeNull();
  });

  it('never shows what is not a number, whatever it cost and brought', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.array(fc.nat(40), { maxLength: 12 }), (cost, counts) => {
        const words = wordsOf(cost, counts);
        const text = words === null ? '' : `${words.figure} ${words.range}`;
        expect(text).not.toMatch(/NaN|∞|Infinity|null/);
      }),
    );
  });

  it('keeps cents only where they mean something', () => {
    expect([aboutMoney(240, formats), aboutMoney(1929, formats)]).toEqual(['$2.40', '$19']);
  });
});

describe('qualified leads per giveaway, in words', () => {
  it('keep a small rate in sight', () => {
    const words = (counts: readonly number[]) => leadsPerGiveawayWords(leadsPerGiveaway(counts), formats);
    expect(words([3, 5, 4])).toEqual({ figure: '4.0', range: '2.1 to 7.0' });
    expect(words(Array.from({ length: 50 }, (_, at) => (at === 0 ? 1 : 0)))?.figure).toBe('0.02');
    expect(words([])).toBeNull();
  });
});

describe('a share in words', () => {
  it('has its range from ten people on', () => {
    expect(shareWords(wilson(5, 54), formats)).toBe('9% (4% to 20%)');
    expect(shareWords(wilson(5, 9), formats)).toBe('too few to say');
    expect(shareWords(null, formats)).toBe('');
  });

  it('does not round a small share to nothing', () => {
    expect([percent(0.004, 'en-US'), percent(0, 'en-US'), percent(0.094, 'en-US')]).toEqual([
      '0.4%',
      '0%',
      '9%',
    ]);
  });
});

describe('the spread between models', () => {
  it('is a range, one amount, or nothing yet', () => {
    expect(spreadWords(cents(12_000), cents(34_000), formats)).toBe(
      'Between $120 and $340, depending on how credit is shared.',
    );
    expect(spreadWords(cents(500), cents(500), formats)).toBe('$5.00, however credit is shared.');
    expect(spreadWords(cents(0), cents(0), formats)).toBe('No sale is credited to it yet.');
  });
});
