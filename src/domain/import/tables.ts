import { type Row, isBlank, textOf } from './cell';
import { WHOLE, bestNameScore } from './name-score';
import { looksLikeData } from './value-shape';
import { foldCell, headerWords } from './words';

/** Goes through the rows of a sheet once and tells where its tables begin: rows of the file, the first included. */
export type TableFinder = {
  readonly row: (row: Row, rowNumber: number) => void;
  readonly starts: () => readonly number[];
};

/** A heading above a table is at most this many rows of one cell. */
const LONGEST_HEADING = 3;

/**
 * A table ends where another header stands: after blank rows (and perhaps a heading) a row with two
 * cells that name fields, or right below the data three or more and nothing else. A repeated header
 * goes on with the same table.
 */
export function tableFinder(): TableFinder {
  const starts: number[] = [];
  let header = '';
  let [hasData, gap, headings, since] = [false, true, 0, 1];
  const begin = (at: number, key: string): void => {
    if (header !== '' && hasData && key !== header) starts.push(at);
    [header, hasData] = [key, false];
    [gap, headings] = [false, 0];
  };
  return {
    row: (row, rowNumber) => {
      if (!gap && row.some(isData)) {
        hasData = true; // as nearly every row of every file
        return;
      }
      const filled = row.filter((cell) => !isBlank(cell));
      if (starts.length === 0) starts.push(rowNumber);
      if (filled.length === 0) {
        [gap, headings, since] = [true, 0, rowNumber + 1];
      } else if (gap ? namesFields(filled) : isAllNames(filled)) {
        begin(gap ? since : rowNumber, keyOf(filled));
      } else if (gap && filled.length === 1 && headings < LONGEST_HEADING) {
        headings += 1;
      } else {
        [hasData, gap] = [true, false];
      }
    },
    starts: () => starts,
  };
}

function namesFields(cells: Row): boolean {
  if (cells.length < 2 || cells.some(looksLikeData)) return false;
  const scores = cells.map(nameScore);
  const known = scores.filter((score) => score > 0).length;
  return scores.filter((score) => score >= WHOLE.weak).length >= 2 && known >= cells.length / 2;
}

function isAllNames(cells: Row): boolean {
  if (cells.length < 3 || cells.some(isData)) return false;
  return (
    cells.every((cell) => nameScore(cell) >= WHOLE.weak) && new Set(cells.map(fold)).size === cells.length
  );
}

// Told by a digit or an @, mostly in one of the first cells.
function isData(cell: Row[number]): boolean {
  return typeof cell !== 'string' || DATA.test(cell);
}

const DATA = /[\d@]/;

function nameScore(cell: Row[number]): number {
  return typeof cell === 'string' && cell.length <= 60 ? bestNameScore(headerWords(cell)) : 0;
}

function keyOf(cells: Row): string {
  return cells.map(fold).join('\u001f');
}

function fold(cell: Row[number]): string {
  return foldCell(textOf(cell));
}
