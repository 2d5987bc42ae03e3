import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './data-table.module.css';

type CellLinkProps = { to: string; children: ReactNode };

/** A link inside a cell: reached with the arrow keys, so that Tab need not pass every row. */
export function CellLink({ to, children }: CellLinkProps) {
  return (
    <Link to={to} tabIndex={-1} className={styles.link}>
      {children}
    </Link>
  );
}
