import { type Day, dayNumber } from '../../../src/domain/day';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Whole numbers that `group_concat` wrote into one text; none of null. */
export function numbersIn(text: string | null | undefined): number[] {
  return JSON.parse(`[${text ?? ''}]`) as number[];
}

/**
 * Day numbers of days that `group_concat` wrote into one text with nothing between them: read by their digits,
 * as there may be hundreds of thousands. @throws RangeError when they are not whole days
 */
export function dayNumbersIn(text: string | null | undefined): Int32Array {
  const days = text ?? '';
  if (days.length % DAY_LENGTH !== 0) throw new RangeError('Not a list of days');
  const found = new Int32Array(days.length / DAY_LENGTH);
  const monthBefore = monthReader(days);
  for (let i = 0, at = 0; i < found.length; i++, at += DAY_LENGTH) {
    found[i] = monthBefore(at) + digit(days, at + 8) * 10 + digit(days, at + 9);
  }
  return found;
}

// The number of the day before the month that is written there: the same few hundred come again and again.
function monthReader(days: string): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const year =
      digit(days, at) * 1000 + digit(days, at + 1) * 100 + digit(days, at + 2) * 10 + digit(days, at + 3);
    const key = year * 100 + digit(days, at + 5) * 10 + digit(days, at + 6);
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = dayNumber(`${days.slice(at, at + 8)}01` as Day) - 1;
    known.set(key, found);
    return found;
  };
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}
