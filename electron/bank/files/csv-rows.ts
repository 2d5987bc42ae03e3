import type { Parser } from 'papaparse';
import { splitLine } from './loose-line';
import { MOST_COLUMNS } from './sheet-limits';
import { LONGEST_ROW, type OverLimit, beginsTooLong, isTooWide } from './text-limits';

/** The parser class of papaparse, loaded only when a text file is read. */
export type ParserClass = typeof Parser;

/** The rows of a piece of text, and those of them (counted from 0) that had odd quotation marks or were cut. */
export type CsvRows = {
  readonly rows: string[][];
  readonly odd: number[];
  readonly over: { readonly index: number; readonly why: OverLimit }[];
};

/** Takes a text in pieces and gives the rows that are complete; `last` ends it. */
export type CsvReader = (text: string, last: boolean) => CsvRows;

/** A file with more odd rows than this does not use quotation marks as CSV does. */
const MOST_ODD = 25;

type Result = {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

/**
 * A reader of CSV with `\n` line ends. A row whose quotation marks do not pair up costs nothing but
 * itself: it is split by its delimiters with the marks as text, and reading goes on below it. Of a row
 * over the limits as much is given as is within them; of a line longer than any row nothing is kept.
 * Pieces are to be shorter than that: of what is at hand only the first line can then be too long.
 */
export function csvReader(Papa: ParserClass, delimiter: string): CsvReader {
  let rest = '';
  let oddSoFar = 0;
  let isWithinLongLine = false;
  return (text, last) => {
    const found: CsvRows = { rows: [], odd: [], over: [] };
    const endsLine = text.includes('\n');
    if (isWithinLongLine && !endsLine) return found;
    rest += isWithinLongLine ? belowLine(text) : text;
    isWithinLongLine = false;
    // Without a line end no row is complete: to go through it again would only take time.
    if (!endsLine && !last && rest.length <= LONGEST_ROW) return found;
    while (rest !== '') {
      if (beginsTooLong(rest)) {
        isWithinLongLine = !rest.includes('\n');
        rest = takeLongLine(rest, found);
        continue;
      }
      if (oddSoFar > MOST_ODD) {
        rest = takeLines(rest, last, delimiter, found);
        break;
      }
      const { data, errors, meta } = parse(Papa, delimiter, rest, last);
      const bad = firstBadRow(data, errors, last);
      if (bad === null && !(data.length === 0 && !last && rest.length > LONGEST_ROW)) {
        append(found, data);
        rest = last ? '' : rest.slice(meta.cursor);
        break;
      }
      rest = rest.slice(takeGoodRows(Papa, delimiter, rest, bad ?? 0, found));
      rest = takeOddLine(rest, delimiter, found);
      oddSoFar += 1;
    }
    return found;
  };
}

function parse(Papa: ParserClass, delimiter: string, text: string, last: boolean, preview = 0): Result {
  const parser = new Papa({ delimiter, newline: '\n', preview });
  const result: Result = parser.parse(text, 0, !last);
  return result;
}

// In a piece that goes on, complaints about its last, unfinished row may be about the cut alone.
function firstBadRow(data: string[][], errors: Result['errors'], last: boolean): number | null {
  let first: number | null = null;
  for (const { row } of errors) {
    if (row !== undefined && (last || row < data.length) && row < (first ?? Infinity)) first = row;
  }
  return first;
}

function takeGoodRows(
  Papa: ParserClass,
  delimiter: string,
  text: string,
  count: number,
  found: CsvRows,
): number {
  if (count === 0) return 0;
  const { data, meta } = parse(Papa, delimiter, text, false, count);
  append(found, data);
  return meta.cursor;
}

function takeOddLine(text: string, delimiter: string, found: CsvRows): string {
  const end = text.indexOf('\n');
  found.odd.push(found.rows.length);
  append(found, [splitLine(end < 0 ? text : text.slice(0, end), delimiter)]);
  return belowLine(text);
}

function takeLongLine(text: string, { rows, over }: CsvRows): string {
  over.push({ index: rows.length, why: 'too_long' });
  rows.push([]);
  return belowLine(text);
}

function belowLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? '' : text.slice(end + 1);
}

function takeLines(text: string, last: boolean, delimiter: string, found: CsvRows): string {
  const end = last ? text.length : text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, end).split('\n');
  if (!last || text.endsWith('\n')) lines.pop();
  for (const line of lines) append(found, [splitLine(line, delimiter)]);
  return text.slice(end);
}

function append({ rows, over }: CsvRows, more: string[][]): void {
  for (const row of more) {
    if (row.length > MOST_COLUMNS && isTooWide(row)) over.push({ index: rows.length, why: 'too_wide' });
    rows.push(row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row);
  }
}
