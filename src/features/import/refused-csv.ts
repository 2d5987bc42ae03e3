import type { RefusedRow } from '../../contract/imports';

// What a spreadsheet would take for a formula; a plain negative number is none.
const FORMULA = /^[=@\t\r]|^[+-](?![\d.,\s()-]*$)/;

/** Refused rows as the text of a CSV file that a spreadsheet opens safely. */
export function refusedCsv(refused: readonly RefusedRow[]): string {
  const rows = refused.map(({ row, value, reason }) => [String(row), value, reason]);
  return [['row', 'value', 'reason'], ...rows]
    .map((cells) => `${cells.map(cellText).join(',')}\r\n`)
    .join('');
}

/** Offers the refused rows of a file for saving, beside it by name: `orders.csv` gives `orders-refused.csv`. */
export function saveRefused(fileName: string, refused: readonly RefusedRow[]): void {
  // With a byte order mark, or a spreadsheet would not take it for UTF-8.
  const address = URL.createObjectURL(new Blob(['\u{FEFF}', refusedCsv(refused)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName.replace(/\.[^.]+$/, '')}-refused.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
