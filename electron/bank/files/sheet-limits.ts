import { UnreadableFile } from './unreadable-file';

/** No sheet of more rows or columns is read: none that an owner keeps is. */
export const MOST_ROWS = 250_000;
export const MOST_COLUMNS = 1000;

/** The refusal of a sheet with too many rows. */
export function tooLong(sheet: string): UnreadableFile {
  return new UnreadableFile(
    `The sheet “${sheet}” reaches beyond row ${MOST_ROWS}. Save it as CSV and import that.`,
  );
}

/** The refusal of a sheet with too many columns. */
export function tooWide(sheet: string): UnreadableFile {
  return new UnreadableFile(
    `The sheet “${sheet}” is wider than ${MOST_COLUMNS} columns. Save the part you need as CSV.`,
  );
}

/** What an owner should know of a sheet before trusting it. */
export function sheetNotes(found: {
  readonly merged: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}): string[] {
  const { merged, hiddenRows, hiddenColumns } = found;
  return [
    ...(merged > 0 ? [`Merged cells: ${merged}. Only the first cell of each holds its value.`] : []),
    ...(hiddenRows > 0 ? [`Hidden rows: ${hiddenRows}. They are read like the others.`] : []),
    ...(hiddenColumns > 0 ? [`Hidden columns: ${hiddenColumns}. They are read like the others.`] : []),
  ];
}
