import type { DaysToQualified } from '../../domain/giveaways/funnel';
import { useFormats } from '../../ui/formats-context';

/** Of fewer people than these there is no middle half to speak of. */
const LEAST_FOR_A_HALF = 4;

/** How long it took from a response to the day somebody qualified: the middle, and the middle half. */
export function TimeToQualify({ time }: { time: DaysToQualified }) {
  const { points, counted } = useFormats();
  const write = (value: number): string => (Number.isInteger(value) ? String(value) : points(value));
  const middle = `${write(time.median)} ${time.median === 1 ? 'day' : 'days'}`;
  const people = counted(time.n, 'person', 'people');
  const half = `, ${write(time.lower)} to ${write(time.upper)} for the middle half`;
  return (
    <>
      From response to qualified: {middle} {time.n === 1 ? 'for' : 'in the middle of'} {people}
      {time.n >= LEAST_FOR_A_HALF && half}.
    </>
  );
}
