/**
 * Splits one line of CSV whose quotation marks do not follow the rules. A cell that opens with a mark
 * ends at the next mark before a delimiter or the end of the line; where there is none, its marks are text.
 */
export function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  let mayClose = true; // where no mark closes a cell, none closes one that begins further on
  while (at <= line.length) {
    const isOpened = mayClose && line[at] === '"';
    const quoted = isOpened ? closingMark(line, at + 1, delimiter) : -1;
    if (isOpened && quoted < 0) mayClose = false;
    if (quoted >= 0) {
      cells.push(line.slice(at + 1, quoted).replaceAll('""', '"'));
      at = quoted + 1 + delimiter.length;
    } else {
      const end = line.indexOf(delimiter, at);
      cells.push(line.slice(at, end < 0 ? line.length : end));
      at = (end < 0 ? line.length : end) + delimiter.length;
    }
  }
  return cells;
}

function closingMark(line: string, from: number, delimiter: string): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    if (at + 1 === line.length || line.startsWith(delimiter, at + 1)) return at;
  }
  return -1;
}
