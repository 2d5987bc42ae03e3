import { MOST_COLUMNS } from './sheet-limits';
import { UnreadableFile } from './unreadable-file';

/** No honest row has more characters: a quotation mark that never closes would swallow the rest of the file. */
export const LONGEST_ROW = 1 << 20;

/** Why a row of a text file is not read: it has a filled cell beyond the most columns, or it is longer than any. */
export type OverLimit = 'too_wide' | 'too_long';

/** Whether a row has a filled cell beyond the most columns; blank ones there are nothing. */
export function isTooWide(row: readonly string[]): boolean {
  return row.some((cell, index) => index >= MOST_COLUMNS && cell.trim() !== '');
}

/** Whether the first line of a text has more characters than any row. */
export function beginsTooLong(text: string): boolean {
  if (text.length <= LONGEST_ROW) return false;
  const end = text.indexOf('\n');
  return end < 0 || end > LONGEST_ROW;
}

/** What a row over a limit is, in words. */
export const OVER_LIMIT: Readonly<Record<OverLimit, string>> = {
  too_wide: `wider than ${MOST_COLUMNS} columns`,
  too_long: 'longer than a million characters',
};

/** The refusal of a text file whose table begins with a row over the limits; `row` counts from 1. */
export function beginsOverLimit(row: number, why: OverLimit): UnreadableFile {
  return new UnreadableFile(
    `Row ${row} is ${OVER_LIMIT[why]}. Save the part you need as CSV, each record on a line of its own.`,
  );
}
