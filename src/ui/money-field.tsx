import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { decimalOfCents } from '../domain/format/money';
import { numberMarks } from '../domain/format/number-marks';
import { type Cents, centsFromDecimal, minorUnitDigits } from '../domain/money';

type MoneyFieldProps = {
  label: string;
  description?: string;
  currency: string;
  locale: string;
  value: Cents | null;
  onChange: (amount: Cents | null) => void;
  error?: ReactNode;
};

/** An amount of money, typed with the locale's own decimal mark; empty is no amount. Never negative. */
export function MoneyField({ currency, locale, value, onChange, ...rest }: MoneyFieldProps) {
  const digits = minorUnitDigits(currency);
  const marks = numberMarks(locale);
  const symbol = symbolOf(currency, locale);
  return (
    <NumberInput
      {...rest}
      // The kit reads a default once; another currency has other decimals.
      key={currency}
      defaultValue={value === null ? '' : decimalOfCents(value, currency)}
      onChange={(typed) => onChange(typed === '' ? null : centsFromDecimal(String(typed), digits))}
      decimalScale={digits}
      decimalSeparator={marks.decimal}
      thousandSeparator={marks.group}
      allowNegative={false}
      max={9_999_999_999}
      clampBehavior="strict"
      hideControls
      leftSection={<span>{symbol}</span>}
      leftSectionWidth={22 + symbol.length * 9}
      leftSectionPointerEvents="none"
    />
  );
}

function symbolOf(currency: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
