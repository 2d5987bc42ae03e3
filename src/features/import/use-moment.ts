import { useMemo } from 'react';
import { dayLocale } from '../../domain/format/day';
import { useFormats } from '../../ui/formats-context';

/** Writes an instant as day and time on this machine’s clock: `22 Oct 2026, 09:12`. */
export function useMoment(): (instant: string) => string {
  const { locale } = useFormats();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(dayLocale(locale), { dateStyle: 'medium', timeStyle: 'short' });
    return (instant) => format.format(new Date(instant));
  }, [locale]);
}
