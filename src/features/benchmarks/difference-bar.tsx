import { RangeBar } from '../../ui/charts/range-bar';
import { evenScale } from '../../ui/charts/range-scale';
import { useSay } from '../../ui/say';
import { type Unit, differenceText } from './range-words';

type DifferenceBarProps = {
  /** What differs, for who cannot see it: “Share who bought again”. */
  name: string;
  difference: { readonly diff: number; readonly lower: number; readonly upper: number };
  unit: Unit;
};

/** A difference with its 95 % range, drawn against no difference at all. */
export function DifferenceBar({ name, difference, unit }: DifferenceBarProps) {
  const say = useSay();
  const { diff, lower, upper } = difference;
  const range = { lower, middle: diff, upper };
  const text = differenceText({ estimate: diff, lower, upper }, unit, say);
  return (
    <RangeBar
      range={range}
      scale={evenScale(range)}
      tone="deposit"
      over={text}
      under={[{ value: 0, text: 'no difference' }]}
      label={`${name}: ${text}, a ${say.share(0.95)} range; no difference is at 0`}
    />
  );
}
