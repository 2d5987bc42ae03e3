import type { Day } from '../../domain/day';
import { addMonths, monthOf } from '../../domain/month';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';

/** What happens to an act dated in a locked month, said before it is logged; null for any other day. */
export function useLockedHint(day: Day | null): string | null {
  const { lockedThrough } = useOpenBook();
  const formats = useFormats();
  if (day === null || lockedThrough === null || day > lockedThrough) return null;
  const open = formats.monthName(addMonths(monthOf(lockedThrough), 1));
  return `${formats.month(monthOf(day))} is locked: this is shown as a correction in ${open}`;
}
