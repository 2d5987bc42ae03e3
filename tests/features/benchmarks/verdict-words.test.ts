import { describe, expect, it } from 'vitest';
import { benchmarksOf } from '../../../src/domain/benchmarks/benchmarks';
import { headlineOf, verdictWords } from '../../../src/features/benchmarks/verdict-words';
import { JOINER, sayIn } from '../../../src/ui/say';
import { makeFormats } from '../../../src/ui/formats-context';
import { book, crowd, together } from '../../domain/benchmarks/book';

const say = sayIn(makeFormats('de-DE', 'EUR'));

const apart = together(
  crowd(1, 60, 'exposed', { after: 0.7, before: 0.5 }),
  crowd(1001, 60, 'base', { after: 0.2, before: 0.5 }),
);

describe('the verdict beside a comparison', () => {
  it('has a line to see at once, and the rest of the sentence in the owner’s formats', () => {
    const found = benchmarksOf(apart, say).purchaseLikelihood;
    const words = verdictWords(found, 'treatment', say);
    expect(words.headline).toBe(headlineOf(found.verdict));
    expect(`${words.headline} ${words.detail}`).not.toMatch(/'|\.\.|: :/);
    expect(found.verdict.text.replaceAll("'", '’').startsWith(words.headline)).toBe(true);
  });

  it('prints every caution once, whatever the verdict', () => {
    const { purchaseLikelihood, spendPerClient } = benchmarksOf(apart, say);
    for (const found of [purchaseLikelihood, spendPerClient]) {
      const { headline, detail, caveats } = verdictWords(found, 'treatment', say);
      const printed = [headline, detail, ...caveats].join(' ');
      expect(printed.split('it does not prove that how you treated them is the reason')).toHaveLength(2);
    }
  });

  it('says beside a claim what else may be the reason, once', () => {
    const words = verdictWords(benchmarksOf(apart, say).purchaseLikelihood, 'treatment', say);
    expect(words.headline).toBe('Likely higher');
    expect(words.beside).toMatch(/^Better customers may simply be treated better\./);
    expect(words.caveats).not.toContain(words.beside);
  });

  it('says what is missing and nothing else where there is too little', () => {
    const found = benchmarksOf(book([]), say).purchaseLikelihood;
    const words = verdictWords(found, 'treatment', say);
    expect(words).toEqual({
      headline: 'Not enough data yet',
      detail:
        'This needs at least 10 people in each group and 5 buyers in all; you have 0 people and 0 people, and 0 buyers.',
      beside: null,
      tone: 'open',
      caveats: [],
    });
  });
});

describe('amounts in sentences', () => {
  it('keep their minus on the same line', () => {
    const us = sayIn(makeFormats('en-US', 'USD'));
    expect(us.money(-900 as Parameters<typeof us.money>[0])).toBe(`−${JOINER}$9`);
  });
});
