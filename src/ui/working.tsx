import type { ReactNode } from 'react';
import styles from './working.module.css';

/** How a figure is worked out, closed until somebody wants to know. `of` says which, for who cannot see it. */
export function Working({ of, children }: { of: string; children: ReactNode }) {
  return (
    <details className={styles.working}>
      <summary aria-label={`How this is worked out: ${of}`}>How this is worked out</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

type FigureTableProps = {
  label: string;
  head: readonly string[];
  /** The first cell names the row. */
  rows: readonly (readonly ReactNode[])[];
  /** What the rows add up to. */
  foot?: readonly ReactNode[];
};

/** A small table of figures: names left, figures right. */
export function FigureTable({ label, head, rows, foot }: FigureTableProps) {
  return (
    <table className={styles.figures} aria-label={label}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, i) => (
          // The rows of such a table stay in their places.
          // oxlint-disable-next-line react/no-array-index-key
          <Row key={i} cells={cells} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <Row cells={foot} />
        </tfoot>
      )}
    </table>
  );
}

function Row({ cells: [name, ...figures] }: { cells: readonly ReactNode[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((figure, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <td key={i}>{figure}</td>
      ))}
    </tr>
  );
}
