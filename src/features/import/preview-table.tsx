import { useState } from 'react';
import type { FieldView, ImportKind, PreviewRow } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { PersonCells, personColumns } from './preview-people';
import { SaleCells, SaleHeaders } from './preview-sales';

type PreviewTableProps = {
  rows: readonly PreviewRow[];
  fields: readonly FieldView[];
  kind: ImportKind;
  total: number;
};

const AT_FIRST = 8;

/** The first rows as they will be stored, each with what happens to it. */
export function PreviewTable({ rows, fields, kind, total }: PreviewTableProps) {
  const [all, setAll] = useState(false);
  const formats = useFormats();
  const columns = personColumns(rows, fields);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.unseen}>The first rows as they will be stored</caption>
          <thead>
            <tr>
              {kind === 'purchases' ? <SaleHeaders /> : <PersonHeaders columns={columns} />}
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.row}>
                {kind === 'purchases' ? <SaleCells row={row} /> : <PersonCells row={row} columns={columns} />}
                <td data-state={row.state} className={styles.happens}>
                  {row.state === 'refused' ? `refused: ${row.happens}` : row.happens}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > AT_FIRST && (
        <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer rows' : `Show the first ${rows.length} of ${formats.counted(total, 'row')}`}
        </button>
      )}
    </>
  );
}

function PersonHeaders({ columns }: { columns: readonly FieldView[] }) {
  return columns.map(({ field, label }) => (
    <th key={field} scope="col">
      {label}
    </th>
  ));
}
