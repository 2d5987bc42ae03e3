import { numberMarks } from './number-marks';
import { readAmountText } from '../import/amount-text';

/**
 * What was typed as plain decimal text (`1234.5`), at most `digits` decimals; null when it is no such number.
 * The locale's own marks go first; `40,50` has one meaning only, so it is understood in English too.
 */
export function decimalFromTyped(
  text: string,
  locale: string,
  digits: number,
  marks: readonly string[] = [],
): string | null {
  const read = readAmountText(text.trim());
  if (read === null || read.negative) return null;
  if (!read.marks.every((mark) => marks.includes(mark.toUpperCase()))) return null;
  const readings = [read.point, read.comma];
  if (numberMarks(locale).decimal === ',') readings.reverse();
  return readings.find((reading) => reading !== null && decimalsOf(reading) <= digits) ?? null;
}

function decimalsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
