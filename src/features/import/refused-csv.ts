import type { FileReceipt } from '../../contract/imports';
import { saveAsFile } from './save-as-file';

// What a spreadsheet would take for a formula; a plain negative number is none.
const FORMULA = /^[=@\t\r]|^[+-](?![\d.,\s()-]*$)/;

type Refused = Pick<FileReceipt, 'refused' | 'refusedColumns'>;

/**
 * Refused rows as the text of a CSV file that a spreadsheet opens safely and that can be mended and imported:
 * their cells under the headers they had, with the reason behind. Rows without cells give their value alone.
 */
export function refusedCsv({ refused, refusedColumns }: Refused): string {
  const whole = refused.some(({ cells }) => cells !== null) && refusedColumns.length > 0;
  const head = whole
    ? [...refusedColumns.map(({ header }) => header), 'Row refused', 'Why it stayed out']
    : ['row', 'value', 'reason'];
  const rows = refused.map(({ row, value, reason, cells }) =>
    whole
      ? [...refusedColumns.map(({ field }) => cells?.[field] ?? ''), String(row), reason]
      : [String(row), value, reason],
  );
  return [head, ...rows].map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

/** Offers the refused rows of a file for saving, beside it by name: `orders.csv` gives `orders-refused.csv`. */
export function saveRefused(receipt: FileReceipt): void {
  // With a byte order mark, or a spreadsheet would not take it for UTF-8.
  const name = `${receipt.fileName.replace(/\.[^.]+$/, '')}-refused.csv`;
  saveAsFile(name, `\u{FEFF}${refusedCsv(receipt)}`, 'text/csv');
}

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
