import { type Cents, minorUnitDigits } from '../money';
import { withTrueMinus } from './minus';

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in the book's currency, with its decimals: `$1,150.00`, `−1.150,00 €`. */
export function formatMoney(amount: Cents, currency: string, locale: string): string {
  return withTrueMinus(formatFor(currency, locale, null).formatToParts(inUnits(amount, currency)));
}

/** An amount without its decimals, for sentences and ranges: `$1,150`. */
export function formatWholeMoney(amount: Cents, currency: string, locale: string): string {
  return withTrueMinus(formatFor(currency, locale, 0).formatToParts(inUnits(amount, currency)));
}

/** Plain decimal text of an amount for a field: `12.5` is 1250 cents of a currency with two decimals. */
export function decimalOfCents(amount: Cents, currency: string): string {
  return String(inUnits(amount, currency));
}

/** An amount without its currency, as one writes it: `1,234.50`, or `1,234` where there are no cents. */
export function formatPlainMoney(amount: Cents, currency: string, locale: string): string {
  const units = inUnits(amount, currency);
  const digits = Number.isInteger(units) ? 0 : minorUnitDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(units);
}

function inUnits(amount: Cents, currency: string): number {
  return amount / 10 ** minorUnitDigits(currency);
}

function formatFor(currency: string, locale: string, digits: number | null): Intl.NumberFormat {
  const key = `${locale}|${currency}|${digits}`;
  let format = formats.get(key);
  if (!format) {
    const decimals = digits === null ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      signDisplay: 'negative',
      ...decimals,
    });
    formats.set(key, format);
  }
  return format;
}
