import { type Cell, type Row, isBlank, textOf } from '../cell';

/**
 * The sum of a group or of the report, `Total for Hill Farm` or `TOTAL`: where others have a day it has none. A customer may be
 * called “Total Wine”, and then the name stands alone.
 */
export function isTotal(day: Cell, row: Row): boolean {
  const filled = row.filter((cell) => !isBlank(cell)).map(textOf);
  const said = filled.length > 1 ? /^total\b/i : /^total($| for )/i;
  return !/\d/.test(textOf(day)) && filled.some((text) => said.test(text));
}

/** What stands alone on a row, as the name of a customer above their sales does; null where more stands there. */
export function onlyCellOf(row: Row): string | null {
  const [only, ...others] = row.filter((cell) => !isBlank(cell));
  return only !== undefined && others.length === 0 ? textOf(only) : null;
}

/** The line at the foot of a report: when it was made and on which basis. */
export function isFoot(text: string): boolean {
  return /\b(accrual|cash) basis\b/i.test(text) || /\bGMT[+-]\d/.test(text);
}
