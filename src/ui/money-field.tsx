import type { ReactNode } from 'react';
import { formatPlainMoney } from '../domain/format/money';
import { decimalFromTyped } from '../domain/format/typed-number';
import { type Cents, cents, centsFromDecimal, minorUnitDigits } from '../domain/money';
import { TypedNumberField } from './typed-number-field';

type MoneyFieldProps = {
  label: string;
  description?: string;
  currency: string;
  locale: string;
  value: Cents | null;
  onChange: (amount: Cents | null) => void;
  error?: ReactNode;
};

const MOST_UNITS = 9_999_999_999;

/** An amount of money, typed as one writes it; empty is no amount. Never negative. */
export function MoneyField({ currency, locale, value, onChange, ...rest }: MoneyFieldProps) {
  const digits = minorUnitDigits(currency);
  const symbol = symbolOf(currency, locale);
  const amountOf = (typed: string): Cents | null => {
    const decimal = decimalFromTyped(typed, locale, digits, [symbol.toUpperCase(), currency]);
    if (decimal === null || Number(decimal) > MOST_UNITS) return null;
    return centsFromDecimal(decimal, digits);
  };
  return (
    <TypedNumberField
      {...rest}
      written={value === null ? '' : formatPlainMoney(value, currency, locale)}
      onType={(typed) => onChange(amountOf(typed))}
      problemOf={(typed) =>
        amountOf(typed) === null
          ? `“${typed.trim()}” is not an amount. Write ${exampleOf(currency, locale)}.`
          : null
      }
      leftSection={<span>{symbol}</span>}
      leftSectionWidth={22 + symbol.length * 9}
    />
  );
}

function exampleOf(currency: string, locale: string): string {
  const digits = minorUnitDigits(currency);
  return digits === 0 ? '40' : `40 or ${formatPlainMoney(cents(40.5 * 10 ** digits), currency, locale)}`;
}

function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
