import type { BenchmarkDays, BenchmarkWindows } from '../../domain/benchmarks/input';
import type { LeftOut } from '../../domain/benchmarks/groups';
import { useFormats } from '../../ui/formats-context';
import type { About } from './group-words';
import { Note } from './question';

/** The days everything turns on, and how long the windows are. */
export type Landmark = { readonly days: BenchmarkDays; readonly windows: BenchmarkWindows };

/** When groups were made and what was counted after, and before. */
export function LandmarkSentence({ landmark: { days, windows } }: { landmark: Landmark }) {
  const formats = useFormats();
  const counted = (count: number): string => formats.counted(count, 'day');
  return (
    <p>
      Groups are people as they stood on {formats.day(days.landmark)}, from what was known on that day. What
      they bought is counted after it, up to {formats.day(days.asOf)} ({counted(windows.outcomeDays)}),
      refunds taken off; somebody who bought has more than nothing left. Past spending is the{' '}
      {counted(windows.priorDays)} up to that day.
    </p>
  );
}

/** Who took no part, and why; nothing where everybody did. */
export function LeftOutSentence({ leftOut }: { leftOut: LeftOut }) {
  const formats = useFormats();
  const people = (count: number, why: string): string[] =>
    count === 0 ? [] : [`${formats.counted(count, 'person', 'people')} ${why}`];
  const parts = [
    ...people(leftOut.seenLater, 'first seen after that day'),
    ...people(leftOut.overdrawn, 'overdrawn on it'),
    ...people(leftOut.unchecked, 'whose presence nobody has checked'),
  ];
  if (parts.length === 0) return null;
  return <p>Left out: {parts.join(', ')}.</p>;
}

/** Why nobody was in credit where somebody is today: what is written down later was not known then. */
export function NobodyInCredit({ landmark }: { landmark: Landmark }) {
  const formats = useFormats();
  return (
    <Note>
      Nobody was known to be in credit on {formats.day(landmark.days.landmark)}. What was written down after
      that day does not count for it.
    </Note>
  );
}

/** Where neither group has anybody: why, instead of a row of noughts. */
export function NobodyToCompare({ about, landmark }: { about: About; landmark: Landmark }) {
  const formats = useFormats();
  const day = formats.day(landmark.days.landmark);
  return (
    <p>
      {about === 'presence'
        ? `Nobody you knew on ${day} is checked for a social presence yet.`
        : `You knew nobody on ${day} yet.`}
    </p>
  );
}
