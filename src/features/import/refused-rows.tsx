import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FieldView, FileReceipt } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { MendableRow } from './mendable-row';
import { saveRefused } from './refused-csv';

type RefusedRowsProps = {
  receipt: FileReceipt;
  fields?: readonly FieldView[];
  /** The file on the desk whose rows may be mended; none where they went by already. */
  mendIn?: string;
  isStale?: boolean;
};

const AT_FIRST = 5;
const MOST = 200;
const NO_FIELDS: readonly FieldView[] = [];

/** The rows that stay out, each with its value and the reason: mended in place, or saved, mended and dropped again. */
export function RefusedRows({ receipt, fields = NO_FIELDS, mendIn, isStale = false }: RefusedRowsProps) {
  const [all, setAll] = useState(false);
  const formats = useFormats();
  const { refused } = receipt;
  if (refused.length === 0) return null;
  const one = refused.length === 1;
  const shown = refused.slice(0, all ? MOST : AT_FIRST);
  return (
    <section className={styles.left} aria-label="Refused rows">
      <div className={styles.leftHead}>
        <h3>{one ? 'One row stays out' : `${formats.count(refused.length)} rows stay out`}</h3>
        <Button size="compact-sm" variant="default" onClick={() => saveRefused(receipt)}>
          Save {one ? 'it' : 'them'} as CSV
        </Button>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.unseen}>Rows that stay out, and why</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                Row
              </th>
              <th scope="col">Value</th>
              <th scope="col">Why</th>
              {mendIn !== undefined && (
                <th scope="col">
                  <span className={styles.unseen}>Mend</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <MendableRow
                key={`${row.row}.${row.part}`}
                row={row}
                columns={receipt.refusedColumns}
                fields={fields}
                mendIn={mendIn}
                isStale={isStale}
              />
            ))}
          </tbody>
        </table>
      </div>
      {refused.length > AT_FIRST && (
        <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${Math.min(MOST, refused.length)} of ${formats.count(refused.length)}`}
        </button>
      )}
    </section>
  );
}
