import type { FieldView, PreviewRow } from '../../contract/imports';
import styles from './import.module.css';

const MOST = 6;
const NAMES = ['first_name', 'last_name', 'source_id'];

/** The columns of a preview of people: what the rows have anything in, the name first. */
export function personColumns(rows: readonly PreviewRow[], fields: readonly FieldView[]): FieldView[] {
  return fields
    .filter(({ field }) => !NAMES.includes(field) && rows.some(({ cells }) => cells[field]))
    .slice(0, MOST);
}

/** One person as the book will hold them. */
export function PersonCells({ row, columns }: { row: PreviewRow; columns: readonly FieldView[] }) {
  return columns.map(({ field }, at) => (
    <td key={field} className={at === 0 ? styles.who : undefined}>
      {row.cells[field]?.replaceAll('_', ' ')}
    </td>
  ));
}
