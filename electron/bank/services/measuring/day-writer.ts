import { type Day, dayOfNumber } from '../../../../src/domain/day';

/** Days of day numbers: the same few thousand come again and again. */
export function dayWriter(): (day: number) => Day {
  const known = new Map<number, Day>();
  return (number) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const found = dayOfNumber(number);
    known.set(number, found);
    return found;
  };
}
