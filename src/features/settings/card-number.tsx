import type { ReactNode } from 'react';
import { decimalFromTyped } from '../../domain/format/typed-number';
import { withTrueMinus } from '../../domain/format/minus';
import { useFormats } from '../../ui/formats-context';
import { TypedNumberField } from '../../ui/typed-number-field';

type CardNumberProps = {
  /** What the field is, for who cannot see where it stands. */
  name: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** How many decimals it takes; none unless given. */
  digits?: number;
  /** May be under nought. */
  signed?: boolean;
  placeholder?: string;
  mark?: ReactNode;
  error: string | null;
};

const LEADING_MINUS = /^\s*[-−]/;

/** A number of the rate card in its place in a table or a sentence; empty is none. */
export function CardNumber(props: CardNumberProps) {
  const { name, value, onChange, digits = 0, signed = false, placeholder, mark, error } = props;
  const { locale } = useFormats();
  return (
    <TypedNumberField
      aria-label={name}
      written={value === null ? '' : write(value)}
      onType={(typed) => onChange(numberOf(typed))}
      problemOf={(typed) => (numberOf(typed) === null ? `“${typed.trim()}” is not a ${kind()}.` : null)}
      error={error}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(mark === undefined ? {} : { leftSection: mark, leftSectionWidth: 26 })}
    />
  );

  function kind(): string {
    return digits === 0 ? 'whole number' : 'number';
  }

  function write(number: number): string {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    return withTrueMinus(format.formatToParts(number));
  }

  // A withdrawal is written with or without its minus: the mark beside the field says it.
  function numberOf(typed: string): number | null {
    const isUnder = LEADING_MINUS.test(typed);
    const isTaken = isUnder && (signed || mark === '−');
    const decimal = decimalFromTyped(isTaken ? typed.replace(LEADING_MINUS, '') : typed, locale, digits);
    if (decimal === null) return null;
    return isUnder && signed && Number(decimal) !== 0 ? -Number(decimal) : Number(decimal);
  }
}
