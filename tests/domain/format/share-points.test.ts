import { expect, it } from 'vitest';
import { formatSharePoints } from '../../../src/domain/format/share-points';

it.each([
  [0.127, 'en-US', '13'],
  [1, 'en-US', '100'],
  [-0.0129, 'en-US', '−1.3'],
  [0.00354, 'en-US', '0.35'],
  [-0.0129, 'de-DE', '−1,3'],
  [0, 'en-US', '0'],
  [-0, 'en-US', '0'],
])('writes %d in %s as %s', (difference, locale, text) => {
  expect(formatSharePoints(difference, locale)).toBe(text);
});
