import { dayLocale } from '../../domain/format/day';
import { formatDayRange, formatFullDay } from '../../domain/format/day-range';
import type { PersonStatement } from '../../domain/statement/person-statement';

/** The days a contact's statement covers: `1–31 October 2026`. */
export function periodWords({ from, to }: PersonStatement, systemLocale: string): string {
  return formatDayRange(from, to, dayLocale(systemLocale));
}

/** When it was drawn up, and which knowledge it rests on. */
export function knownWords({ drawnUpOn, knownOn }: PersonStatement, systemLocale: string): string {
  const full = (day: typeof drawnUpOn): string => formatFullDay(day, dayLocale(systemLocale));
  const drawnUp = `Drawn up on ${full(drawnUpOn)}`;
  if (knownOn === null) return `${drawnUp}, as known on that day: entries recorded late are in it.`;
  return `${drawnUp}, as it was known at the end of ${full(knownOn)}: what was recorded or changed after that day is not in it. Purchases are as known now.`;
}
