import { expect, it } from 'vitest';
import { refusalSentence, warningSentence } from '../../../src/domain/import/row-outcome';

it('a rating off its scale is answered in a way that fits files with and without the scale', () => {
  expect(refusalSentence({ reason: 'off_the_scale', column: 'Rating', value: '6' }, 'USD')).toBe(
    '“6” in “Rating” lies outside its scale. Mend the rating, or say under “Out of” what the most is.',
  );
});

it('a giveaway without a day is said to be dated in words that hold before and after', () => {
  const sentence = warningSentence({ reason: 'no_day_at_all', column: '', value: '2026-11-23' });
  expect(sentence).toMatch(/is dated the day of the import\.$/);
  expect(sentence).not.toMatch(/\d/);
});
