const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A first line `sep=;` is an instruction to spreadsheets, not data: what it names, and where the data begin. */
export function sepLine(text: string): { readonly delimiter: string; readonly length: number } | null {
  const match = /^"?sep=([,;|\t])"?[ \t]*(?:\n|$)/i.exec(text);
  return match?.[1] === undefined ? null : { delimiter: match[1], length: match[0].length };
}

/**
 * The delimiter under which most of the first rows have one and the same number of cells; of equals
 * the one that gives more cells. A file of one column comes out as comma.
 */
export function sniffDelimiter(text: string, parse: (text: string, delimiter: string) => string[][]): string {
  const sample = wholeLines(text);
  let [best, bestScore] = [',', 0];
  for (const delimiter of DELIMITERS.filter((one) => sample.includes(one))) {
    const score = evenness(parse(sample, delimiter));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

function wholeLines(text: string): string {
  const end = text.lastIndexOf('\n');
  return end < 0 || text.length < 1000 ? text : text.slice(0, end);
}

// The share of rows that have the usual width, and a little for the width itself.
function evenness(rows: readonly string[][]): number {
  const widths = rows.filter((row) => row.length > 1 || row[0]?.trim() !== '').map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths.filter((one) => one > 1)) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return widths.length === 0 || usual === 0 ? 0 : count / widths.length + Math.min(usual, 50) / 1000;
}
