import type { TodayView } from '../../contract/ledger';
import { spanDays } from '../../domain/day';
import { type Month, addMonths, monthEnd, monthOf, monthStart } from '../../domain/month';

/** The next thing to do in the round of a month; `days` until it closes. */
export type NextStep =
  | { readonly type: 'first-import' }
  | { readonly type: 'import-last-month'; readonly month: Month }
  | { readonly type: 'statement'; readonly month: Month }
  | { readonly type: 'import-before-close'; readonly month: Month; readonly days: number }
  | { readonly type: 'closes'; readonly month: Month; readonly days: number };

const SETTLING_DAYS = 10;
/** Below this a book has not been filled from anywhere yet. */
const FEW_CONTACTS = 20;

/**
 * What the owner does next: after a month's end its import and its statement, before the next end the
 * import of the running month. Null in the quiet middle.
 */
export function nextStep(view: Pick<TodayView, 'asOf' | 'lastImportOn' | 'contacts'>): NextStep | null {
  const { asOf, lastImportOn, contacts } = view;
  if (lastImportOn === null && contacts < FEW_CONTACTS) return { type: 'first-import' };
  const month = monthOf(asOf);
  const isRecent = lastImportOn !== null && lastImportOn >= monthStart(month);
  if (spanDays(monthStart(month), asOf) < SETTLING_DAYS) {
    return { type: isRecent ? 'statement' : 'import-last-month', month: addMonths(month, -1) };
  }
  const days = spanDays(asOf, monthEnd(month));
  if (days >= SETTLING_DAYS) return null;
  const isFresh = lastImportOn !== null && spanDays(lastImportOn, asOf) < SETTLING_DAYS;
  return { type: isFresh ? 'closes' : 'import-before-close', month, days };
}
