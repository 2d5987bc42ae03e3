import type { Parser } from 'papaparse';
import { splitLine } from './loose-line';

/** The parser class of papaparse, loaded only when a text file is read. */
export type ParserClass = typeof Parser;

/** The rows of a piece of text, and those of them (counted from 0) that had odd quotation marks. */
export type CsvRows = { readonly rows: string[][]; readonly odd: number[] };

/** Takes a text in pieces and gives the rows that are complete; `last` ends it. */
export type CsvReader = (text: string, last: boolean) => CsvRows;

/** No honest cell is longer: a quotation mark that never closes would swallow the rest of the file. */
const LONGEST_ROW = 1 << 20;
/** A file with more odd rows than this does not use quotation marks as CSV does. */
const MOST_ODD = 25;

type Result = {
  readonly data: string[][];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

/**
 * A reader of CSV with `\n` line ends. A row whose quotation marks do not pair up costs nothing but
 * itself: it is split by its delimiters with the marks as text, and reading goes on below it.
 */
export function csvReader(Papa: ParserClass, delimiter: string): CsvReader {
  let rest = '';
  let oddSoFar = 0;
  return (text, last) => {
    const found: CsvRows = { rows: [], odd: [] };
    rest += text;
    while (rest !== '') {
      if (oddSoFar > MOST_ODD) {
        rest = takeLines(rest, last, delimiter, found);
        break;
      }
      const { data, errors, meta } = parse(Papa, delimiter, rest, last);
      const bad = firstBadRow(data, errors, last);
      if (bad === null && !(data.length === 0 && !last && rest.length > LONGEST_ROW)) {
        append(found.rows, data);
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
  const rows = errors.flatMap(({ row }) => (row !== undefined && (last || row < data.length) ? [row] : []));
  return rows.length > 0 ? Math.min(...rows) : null;
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
  append(found.rows, data);
  return meta.cursor;
}

function takeOddLine(text: string, delimiter: string, found: CsvRows): string {
  const end = text.indexOf('\n');
  found.odd.push(found.rows.length);
  found.rows.push(splitLine(end < 0 ? text : text.slice(0, end), delimiter));
  return end < 0 ? '' : text.slice(end + 1);
}

function takeLines(text: string, last: boolean, delimiter: string, found: CsvRows): string {
  const end = last ? text.length : text.lastIndexOf('\n') + 1;
  const lines = text.slice(0, end).split('\n');
  if (!last || text.endsWith('\n')) lines.pop();
  for (const line of lines) found.rows.push(splitLine(line, delimiter));
  return text.slice(end);
}

function append(rows: string[][], more: string[][]): void {
  for (const row of more) rows.push(row);
}
