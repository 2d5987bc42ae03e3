import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RefusedRow } from '../../contract/imports';
import { useFormats } from '../../ui/formats-context';
import styles from './import.module.css';
import { saveRefused } from './refused-csv';

type RefusedRowsProps = { fileName: string; refused: readonly RefusedRow[] };

const AT_FIRST = 5;
const MOST = 200;

/** The rows that stay out, each with its value and the reason; they can be saved, mended and dropped again. */
export function RefusedRows({ fileName, refused }: RefusedRowsProps) {
  const [all, setAll] = useState(false);
  const formats = useFormats();
  if (refused.length === 0) return null;
  const one = refused.length === 1;
  return (
    <section className={styles.left} aria-label="Refused rows">
      <div className={styles.leftHead}>
        <h3>{one ? 'One row stays out' : `${formats.count(refused.length)} rows stay out`}</h3>
        <Button size="compact-sm" variant="default" onClick={() => saveRefused(fileName, refused)}>
          Save {one ? 'it' : 'them'} as CSV
        </Button>
      </div>
      <div className={styles.scroll}>
        <RefusedTable refused={refused.slice(0, all ? MOST : AT_FIRST)} />
      </div>
      {refused.length > AT_FIRST && (
        <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show ${Math.min(MOST, refused.length)} of ${formats.count(refused.length)}`}
        </button>
      )}
    </section>
  );
}

function RefusedTable({ refused }: { refused: readonly RefusedRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.number}>
            Row
          </th>
          <th scope="col">Value</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {refused.map(({ row, value, reason }) => (
          <tr key={row}>
            <td className={styles.number}>{row}</td>
            <td data-state="refused">{value === '' ? 'blank' : `“${value}”`}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
