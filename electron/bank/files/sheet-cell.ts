import type { Cell } from '../../../src/domain/import/cell';
import { type Day, parseDay } from '../../../src/domain/day';
import { Unfamiliar, type XmlCell, isYes } from './sheet-xml';
import { damaged } from './zip-guard';
import { xmlText } from './xml-text';

/** A workbook's part in what its cells mean. */
export type CellContext = {
  /** The texts its cells point to. */
  readonly strings: readonly string[];
  /** Whether a cell's style shows its number as a date or a time. */
  readonly isDate: (style: number) => boolean;
  /** Days are counted from 1904, not from 1900. */
  readonly from1904: boolean;
};

/** What a cell holds; null where it holds nothing. @throws Unfamiliar, UnreadableFile */
export function cellOf({ type, value, style }: XmlCell, context: CellContext): Cell | null {
  if (type === 'e') return errorCell(value ?? undefined);
  if (type === 'str' || type === 'inlineStr') return xmlText(value ?? '');
  if (value === null) return null;
  if (type === 's') return sharedText(value, context.strings);
  if (type === '' || type === 'n') return numberCell(value, style, context);
  if (type === 'b') return isYes(value);
  throw new Unfamiliar();
}

function sharedText(place: string, strings: readonly string[]): string {
  const text = strings[Number(place)];
  if (text === undefined) throw damaged();
  return text;
}

const DAY_MS = 86_400_000;
const DAYS_TO_1904 = 1462;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** The 29th of February 1900, which there was not: the format counts it all the same. */
const LEAP_DAY = 60;

function numberCell(text: string, style: number, { isDate, from1904 }: CellContext): Cell | null {
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new Unfamiliar();
  if (!isDate(style)) return value;
  const days = from1904 ? value + DAYS_TO_1904 : value;
  if (days >= LEAP_DAY && days < LEAP_DAY + 1) return days;
  return dateCell(new Date((days > LEAP_DAY ? days : days + 1) * DAY_MS + DAY_ZERO));
}

const MIDNIGHT = '00:00:00';

/** A moment as a cell. A clock time alone comes as a moment of the day before 1900: it is text, not a day. */
export function dateCell(value: Date): Cell {
  if (Number.isNaN(value.getTime())) return errorCell('#VALUE!');
  const iso = value.toISOString();
  const day: Day | null = value.getUTCFullYear() < 1900 ? null : parseDay(iso.slice(0, 10));
  if (!day) return iso.slice(11, 16);
  const clock = iso.slice(11, 19);
  return { kind: 'day', day, ...(clock !== MIDNIGHT && { clock }) };
}

/** A formula that failed; what is no known failure is one without a name. */
export function errorCell(code: string | undefined): Cell {
  return { kind: 'error', code: code !== undefined && FAILURES.has(code) ? code : '#ERROR!' };
}

const FAILURES = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);
