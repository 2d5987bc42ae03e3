import type { Day } from '../day';
import { type Cell, textOf } from './cell';
import { type DateOrder, readDateText, utcSeconds } from './date-text';
import { onceEach } from './once-each';
import { utcDays } from './utc-days';

export type DayRules = {
  /** The order settled for the column; null where none of its values depends on one. */
  readonly order: DateOrder | null;
  /** The book's IANA time zone. */
  readonly zone: string;
  /** The header says that the column's times are in UTC. */
  readonly utc: boolean;
};

/** Reads the cells of one column as days; null for what is no day. @throws RangeError for an unknown zone. */
export function dayReader(rules: DayRules): (cell: Cell) => Day | null {
  const inZone = utcDays(rules.zone);
  const readText = onceEach((text) => read(text, rules, inZone));
  return (cell) => {
    if (typeof cell === 'object') return cell.kind === 'day' ? cell.day : null;
    // A bare number is a serial date only where its format says so, and then it is a day cell.
    return typeof cell === 'string' ? readText(textOf(cell)) : null;
  };
}

function read(text: string, rules: DayRules, inZone: (seconds: number) => Day): Day | null {
  const date = readDateText(text, rules.utc);
  const day = date?.days[rules.order ?? 'ymd'] ?? null;
  if (!date || day === null || date.utcSecondOfDay === null) return day;
  return inZone(utcSeconds(day, date.utcSecondOfDay));
}
