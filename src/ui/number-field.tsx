import type { ReactNode } from 'react';
import { decimalFromTyped } from '../domain/format/typed-number';
import { useFormats } from './formats-context';
import { TypedNumberField } from './typed-number-field';

type NumberFieldProps = {
  label: string;
  description?: ReactNode;
  value: number | null;
  onChange: (value: number | null) => void;
  max: number;
  /** How many decimals it takes; none unless given. */
  digits?: number;
  error?: ReactNode;
};

/** A number from nought up, typed as one writes it; empty is no number. */
export function NumberField({ value, onChange, max, digits = 0, ...rest }: NumberFieldProps) {
  const { locale } = useFormats();
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  const numberOf = (typed: string): number | null => {
    const decimal = decimalFromTyped(typed, locale, digits);
    return decimal === null ? null : Number(decimal);
  };
  return (
    <TypedNumberField
      {...rest}
      written={value === null ? '' : format.format(value)}
      onType={(typed) => onChange(numberOf(typed))}
      problemOf={problemOf}
    />
  );

  function problemOf(typed: string): string | null {
    const number = numberOf(typed);
    if (number === null) return `“${typed.trim()}” is not a ${digits === 0 ? 'whole ' : ''}number.`;
    return number > max ? `At most ${format.format(max)}.` : null;
  }
}
