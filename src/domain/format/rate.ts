import { withTrueMinus } from './minus';

/** A number of a formula with the decimals it has, six at most: `0.25`, `−0.5`, `8`. */
export function formatRate(value: number, locale: string): string {
  return withTrueMinus(new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).formatToParts(value));
}

/** A part of a whole as a percentage, one decimal at most: `12.5%`. */
export function formatShare(value: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return withTrueMinus(format.formatToParts(value));
}
