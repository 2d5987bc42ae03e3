import { describe, expect, it } from 'vitest';
import { type SizeQuestion, sizeSentence } from '../../../src/domain/experiment/size-words';

function said(each: number, base: Partial<SizeQuestion['base']>, locale = 'en-US'): string {
  return sizeSentence({
    sizes: { given: each, notGiven: each },
    base: { buyers: 20, people: 200, days: 90, ...base },
    locale,
  });
}

describe('what a screen says of a list', () => {
  it('says what it can show, and what half as many again takes', () => {
    expect(said(100, {})).toBe(
      'Of 200 people, 20 bought within 90 days anyway, about 10 in 100. ' +
        'With 200 people a difference is seen four times in five if about 25 in 100 or more of those who get it buy; a smaller one is often missed. ' +
        'To see 10 in 100 become 15 in 100 takes about 1,372 people.',
    );
    expect(said(1000, { people: 400 }, 'de-DE')).toContain(
      'To see 5 in 100 become 7,5 in 100 takes about 2.942 people.',
    );
  });

  it('says that a small list settles nothing', () => {
    expect(said(12, {})).toContain(
      'With 24 people nothing can be settled: each of the two groups needs at least 30. To see 10 in 100',
    );
    const everybody = said(40, { buyers: 200 });
    expect(everybody).toContain('With 80 people no difference could be told from chance.');
    expect(everybody).not.toContain('To see');
  });

  it('does not guess how many buy anyway', () => {
    expect(said(100, { buyers: 1, people: 9 })).toBe(
      'Not enough data yet. How many people this takes depends on how many buy anyway, of at least 10; you have 9.',
    );
    expect(said(100, { buyers: 0 })).toBe(
      'Of 200 people, none bought within 90 days anyway. ' +
        'With 200 people a difference is seen four times in five if about 10 in 100 or more of those who get it buy; a smaller one is often missed.',
    );
  });
});
