import { expect, test } from 'vitest';
import { decimalFromTyped } from '../../../src/domain/format/typed-number';

test.each([
  ['40,50', 'en-US', 2, '40.50'],
  ['1,200', 'en-US', 2, '1200'],
  ['40.50', 'de-DE', 2, '40.50'],
  ['1.200,50', 'de-DE', 2, '1200.50'],
  ['1.200', 'de-DE', 2, '1200'],
  ['2.500', 'en-US', 0, '2500'],
  ['1.5', 'en-US', 0, null],
  ['forty', 'en-US', 2, null],
  ['-4', 'en-US', 2, null],
  ['40 €', 'en-US', 2, null],
])('%s typed in %s with %i decimals is %s', (typed, locale, digits, decimal) => {
  expect(decimalFromTyped(typed, locale, digits)).toBe(decimal);
});

test('the sign of the book’s own currency may stand beside an amount', () => {
  expect(decimalFromTyped('$40.50', 'en-US', 2, ['$', 'USD'])).toBe('40.50');
  expect(decimalFromTyped('40 usd', 'en-US', 2, ['$', 'USD'])).toBe('40');
});
