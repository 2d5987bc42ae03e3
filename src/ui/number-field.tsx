import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { numberMarks } from '../domain/format/number-marks';
import { useFormats } from './formats-context';

type NumberFieldProps = {
  label: string;
  description?: ReactNode;
  /** What the field opens with; what is typed after that is the field's own. */
  value: number | null;
  onChange: (value: number | null) => void;
  max: number;
  /** How many decimals it takes; none unless given. */
  digits?: number;
  error?: ReactNode;
};

/** A number from nought up, typed with the locale's own marks; empty is no number. */
export function NumberField({ value, onChange, digits = 0, ...rest }: NumberFieldProps) {
  const marks = numberMarks(useFormats().locale);
  return (
    <NumberInput
      {...rest}
      // Given back as a value, a half-typed “1.” would lose its point.
      defaultValue={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
      allowDecimal={digits > 0}
      decimalScale={digits}
      decimalSeparator={marks.decimal}
      thousandSeparator={marks.group}
      allowNegative={false}
      clampBehavior="strict"
      hideControls
    />
  );
}
