import { useState } from 'react';
import type { FieldView, PreviewRow } from '../../contract/imports';
import type { ImportKind } from '../../domain/import/field';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { PreviewCells, PreviewHeaders, previewColumns } from './preview-cells';
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
  const columns = previewColumns(kind, rows, fields);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.unseen}>The first rows as they will be stored</caption>
          <thead>
            <tr>
              {kind === 'purchases' ? <SaleHeaders /> : <PreviewHeaders columns={columns} />}
              <th scope="col" className={styles.happens}>
                What happens
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.row} ${row.state} ${row.amountCents}`}>
                {kind === 'purchases' ? (
                  <SaleCells row={row} />
                ) : (
                  <PreviewCells row={row} columns={columns} />
                )}
                <td data-state={row.state} className={styles.happens}>
                  {row.state === 'refused' ? `refused: ${afterColon(row.happens)}` : row.happens}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > AT_FIRST && (
        <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? 'Show fewer rows'
            : rows.length >= total
              ? `Show all ${formats.count(rows.length)} rows`
              : `Show the first ${formats.count(rows.length)} of ${formats.counted(total, 'row')}`}
        </button>
      )}
    </>
  );
}

// The reasons are sentences of their own, and begin with a quoted value or with “The”.
function afterColon(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
