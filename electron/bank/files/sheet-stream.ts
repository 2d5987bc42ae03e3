import type { Row } from '../../../src/domain/import/cell';
import type { CellContext } from './sheet-cell';
import { sheetNotes } from './sheet-limits';
import { rowReader } from './sheet-rows';
import { Unfamiliar, attribute, isYes } from './sheet-xml';

/** Takes the XML of one sheet in pieces of any length and gives its rows, from the first on. */
export type SheetStream = {
  /** The rows that are whole by now. @throws Unfamiliar, UnreadableFile */
  readonly take: (piece: string) => Row[];
  /** Ends the sheet: what the owner should know of it. @throws Unfamiliar where its data has no end */
  readonly end: () => string[];
};

const DATA = /<sheetData(?:\s[^>]*)?>/;
const ROW_END = '</row>';
const DATA_END = '</sheetData';
const COLUMN = /<col\s[^>]*>/g;
const MERGED = /<mergeCell\s/g;

/** A stream of one sheet: what stands before its data, the data row by row, what stands after. */
export function sheetStream(sheet: string, context: CellContext): SheetStream {
  const reader = rowReader(sheet, context);
  let part: 'head' | 'data' | 'tail' = 'head';
  let [head, rest, tail] = ['', '', ''];
  const takeHead = (piece: string): string => {
    head += piece;
    const data = DATA.exec(head);
    if (!data) return '';
    const after = head.slice(data.index + data[0].length);
    head = head.slice(0, data.index);
    part = data[0].endsWith('/>') ? 'tail' : 'data';
    return after;
  };
  const takeData = (piece: string): Row[] => {
    rest += piece;
    const last = rest.lastIndexOf(ROW_END);
    const whole = last < 0 ? 0 : last + ROW_END.length;
    const rows = reader.read(rest.slice(0, whole));
    rest = rest.slice(whole);
    const end = rest.indexOf(DATA_END);
    if (end < 0) return rows;
    part = 'tail';
    tail = rest.slice(end);
    return rows.concat(reader.read(rest.slice(0, end)));
  };
  return {
    take: (piece) => {
      const data = part === 'head' ? takeHead(piece) : piece;
      if (part === 'data') return takeData(data);
      if (part === 'tail') tail += data;
      return [];
    },
    end: () => {
      if (part !== 'tail') throw new Unfamiliar();
      const merged = tail.match(MERGED)?.length ?? 0;
      return sheetNotes({ merged, hiddenRows: reader.hidden(), hiddenColumns: hiddenColumns(head) });
    },
  };
}

function hiddenColumns(head: string): number {
  return (head.match(COLUMN) ?? [])
    .filter((column) => isYes(attribute(column, 'hidden')))
    .reduce(
      (sum, column) => sum + Number(attribute(column, 'max')) - Number(attribute(column, 'min')) + 1,
      0,
    );
}
