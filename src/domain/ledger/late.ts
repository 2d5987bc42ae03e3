import type { Day } from '../day';
import { monthOf } from '../month';

/**
 * True for what was recorded only after the month it happened in was over: a statement drawn up at the
 * end of that month did not know it.
 */
export function isLate(entry: { readonly day: Day; readonly recordedOn: Day }): boolean {
  return monthOf(entry.recordedOn) > monthOf(entry.day);
}
