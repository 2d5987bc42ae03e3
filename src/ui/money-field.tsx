import type { ReactNode } from 'react';
import { type Cents, centsFromDecimal, minorUnitDigits } from '../domain/money';
import { decimalFromTyped } from './typed-number';
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
      written={value === null ? '' : plainAmount(value, digits, locale)}
      onType={(typed) => onChange(amountOf(typed))}
      problemOf={(typed) =>
        amountOf(typed) === null
          ? `“${typed.trim()}” is not an amount. Write ${digits === 0 ? '40' : `40 or ${plainAmount(4050 * 10 ** (digits - 2), digits, locale)}`}.`
          : null
      }
      leftSection={<span>{symbol}</span>}
      leftSectionWidth={22 + symbol.length * 9}
    />
  );
}

/** `1,234.50`, or `1,234` where there are no cents. */
function plainAmount(amount: number, digits: number, locale: string): string {
  const units = amount / 10 ** digits;
  const shown = Number.isInteger(units) ? 0 : digits;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(units);
}

function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
