import { withTrueMinus } from './minus';

const formats = new Map<string, Intl.NumberFormat>();

/** A whole number, grouped as the locale does: `1,204`. */
export function formatCount(count: number, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    formats.set(locale, format);
  }
  return withTrueMinus(format.formatToParts(count));
}

/** A count with its noun: `1 person`, `23 people`. The plural is the noun with an s unless given. */
export function counted(count: number, one: string, locale: string, many = `${one}s`): string {
  return `${formatCount(count, locale)} ${count === 1 ? one : many}`;
}
