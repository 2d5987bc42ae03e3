import { type Cell, type Row, isBlank, textOf } from './cell';
import { WHOLE, bestNameScore, nameScores } from './name-score';
import { looksLikeData } from './value-shape';
import { foldCell, headerWords, mayFoldTo } from './words';

/** One column of a table: its place counted from 0 and a name no other column of the table has. */
export type Column = { readonly index: number; readonly name: string };

/** Where a table begins. `headerRow` counts from 0 in the rows looked at; null where no row is a header. */
export type Header = { readonly headerRow: number | null; readonly columns: readonly Column[] };

const LOOK_AT = 60;

/**
 * Finds the header by looking, not by counting: the row whose cells name the most, preamble lines
 * before it skipped; failing that, the first full row without a value in it above rows that have
 * values. A list of names alone has no header: its first line is a name. Give it the first rows.
 */
export function findHeader(rows: readonly Row[]): Header {
  const width = usualWidth(rows);
  const headerRow = namedHeader(rows, width) ?? plainHeader(rows, width);
  const from = headerRow === null ? rows : rows.slice(headerRow);
  return { headerRow, columns: columnsOf(headerRow === null ? [] : (rows[headerRow] ?? []), widest(from)) };
}

/** A test for rows that repeat the table's header, as exports glued together do. */
export function headerRepeatTest(columns: readonly Column[]): (row: Row) => boolean {
  const names = columns.map(({ index, name }) => (name === unnamed(index) ? '' : foldCell(name)));
  const first = names[0] ?? '';
  return (row) => {
    // Asked for every row: most are told by their first cell.
    if (first !== '' && typeof row[0] === 'string' && !mayFoldTo(row[0], first)) return false;
    return names.every(
      (name, index) =>
        foldCell(textOf(row[index] ?? '')).replace(/ \(\d+\)$/u, '') === name.replace(/ \(\d+\)$/u, ''),
    );
  };
}

/** What identifies a header whatever the order and spelling of its cells: the key mappings are remembered by. */
export function headerKey(columns: readonly Column[]): string {
  return columns
    .map((column) => foldCell(column.name))
    .sort()
    .join('\u001f');
}

function namedHeader(rows: readonly Row[], width: number): number | null {
  let [best, bestScore] = [-1, 0];
  for (const [index, row] of rows.slice(0, LOOK_AT).entries()) {
    const score = headerScore(row, width, bestScore);
    if (score > bestScore && (namesField(row) || hasValuesBelow(rows, index)))
      [best, bestScore] = [index, score];
  }
  return best >= 0 ? best : null;
}

// How much a row looks like a header; 0 for one that does not score more than `toBeat`.
function headerScore(row: Row, width: number, toBeat: number): number {
  const cells = row.filter((cell) => !isBlank(cell));
  const data = cells.filter(looksLikeData).length;
  const shape = (cells.length >= width * 0.6 ? 2 : 0) - MOST_KNOWN * data;
  // Looking words up takes longest, and values mostly tell without.
  if (cells.length * MOST_KNOWN + shape <= toBeat) return 0;
  const known = cells.reduce<number>((sum, cell) => sum + knownness(cell), 0);
  return known === 0 ? 0 : known + shape;
}

// One word in passing is no header: “Mark Price” is a person, and so is “Max”, whatever else the word may head.
function namesField(row: Row): boolean {
  return row.some(namesPeople) || row.filter((cell) => knownness(cell) > 0).length > 1;
}

function namesPeople(cell: Cell): boolean {
  if (knownness(cell) < MOST_KNOWN) return false;
  return Math.max(0, ...nameScores(headerWords(textOf(cell)), 'people').values()) >= WHOLE.weak;
}

// Some column below the row holds values (days, amounts, addresses) more often than not.
function hasValuesBelow(rows: readonly Row[], index: number): boolean {
  const below = rows.slice(index + 1);
  return (rows[index] ?? []).some((cell, column) => {
    const values = below.flatMap((row) => row[column] ?? []).filter((value) => !isBlank(value));
    return !isBlank(cell) && values.filter(looksLikeData).length * 2 > values.length;
  });
}

const MOST_KNOWN = 3;

function knownness(cell: Cell): number {
  if (typeof cell !== 'string' || cell.length > 60) return 0;
  const score = bestNameScore(headerWords(cell));
  if (score >= WHOLE.weak) return MOST_KNOWN;
  return score > 0 ? 1 : 0;
}

// A header in no language we know: full width, only text, no cell twice, and values below it.
function plainHeader(rows: readonly Row[], width: number): number | null {
  const index = rows
    .slice(0, LOOK_AT)
    .findIndex((row) => filledCells(row) >= width * 0.6 && filledCells(row) > 0);
  const cells = (rows[index] ?? []).filter((cell) => !isBlank(cell));
  if (index < 0 || cells.some(looksLikeData)) return null;
  const differ = new Set(cells.map((cell) => foldCell(textOf(cell)))).size === cells.length;
  return differ && hasValuesBelow(rows, index) ? index : null;
}

function columnsOf(header: Row, width: number): Column[] {
  const used = new Map<string, number>();
  return Array.from({ length: Math.max(width, header.length) }, (_, index) => {
    const name = textOf(header[index] ?? '').replace(/\s+/gu, ' ') || unnamed(index);
    const times = (used.get(foldCell(name)) ?? 0) + 1;
    used.set(foldCell(name), times);
    return { index, name: times === 1 ? name : `${name} (${times})` };
  });
}

function unnamed(index: number): string {
  return `Column ${index + 1}`;
}

function filledCells(row: Row): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

function usualWidth(rows: readonly Row[]): number {
  const widths = rows.map(filledCells).filter((width) => width > 0);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function widest(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
}
