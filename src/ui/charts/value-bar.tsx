import { cents } from '../../domain/money';
import type { CentsRange } from '../../domain/value/value-range';
import { useSay } from '../say';
import { RangeBar } from './range-bar';
import { amountScale } from './range-scale';

type ValueBarProps = {
  range: CentsRange;
  /** What the amount is, for who cannot see it. */
  name: string;
  /** The range leaves open whether there is any value at all: its middle is then no likely amount. */
  isOpen: boolean;
};

/** An estimated amount as a range, with its middle and nothing marked. */
export function ValueBar({
  range: { lowerCents, middleCents, upperCents, level },
  name,
  isOpen,
}: ValueBarProps) {
  const say = useSay();
  const range = { lower: lowerCents, middle: middleCents, upper: upperCents };
  const middle = `${isOpen ? 'middle' : 'most likely'} ${say.money(middleCents)}`;
  const none = say.money(cents(0));
  return (
    <RangeBar
      range={range}
      scale={amountScale(range)}
      tone="money"
      under={[
        { value: middleCents, text: middle },
        ...(say.money(middleCents) === none ? [] : [{ value: 0, text: none }]),
      ]}
      label={`${name}: ${say.money(lowerCents)} to ${say.money(upperCents)}, ${middle}, a ${say.share(level)} range`}
    />
  );
}
