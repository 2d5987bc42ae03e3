import { useMemo } from 'react';
import { dayLocale } from '../../domain/format/day';
import { useFormats } from '../../ui/formats-context';

/** Writes an instant as the time of day where the business is: `09:12`. */
export function useTime(zone: string): (instant: string) => string {
  const { locale } = useFormats();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(dayLocale(locale), { timeStyle: 'short', timeZone: zone });
    return (instant) => format.format(new Date(instant));
  }, [locale, zone]);
}
