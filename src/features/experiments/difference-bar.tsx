import { RangeBar } from '../../ui/charts/range-bar';
import { evenScale } from '../../ui/charts/range-scale';

type DifferenceBarProps = {
  of: { readonly diff: number; readonly lower: number; readonly upper: number };
  /** What the difference is of, for who cannot see the bar. */
  name: string;
  write: (value: number) => string;
  unit?: string;
};

/** A difference with its range beside “no difference”. */
export function DifferenceBar({ of: { diff, lower, upper }, name, write, unit = '' }: DifferenceBarProps) {
  const range = { lower, middle: diff, upper };
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${write(value)}`;
  const over = `${signed(diff)}${unit && ` ${unit}`} (${signed(lower)} to ${signed(upper)})`;
  return (
    <RangeBar
      range={range}
      scale={evenScale(range)}
      label={`${name}: ${over}`}
      tone="deposit"
      over={over}
      under={[{ value: 0, text: 'no difference' }]}
    />
  );
}
