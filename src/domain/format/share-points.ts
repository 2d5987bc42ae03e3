import { withTrueMinus } from './minus';

/**
 * A difference of two shares in percentage points, two digits of it: `13`, `−1.3`, `0.35`. One of a small
 * group is not known better, and one of a large group is not rounded to nothing.
 */
export function formatSharePoints(difference: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2, signDisplay: 'negative' });
  return withTrueMinus(format.formatToParts(difference * 100));
}
