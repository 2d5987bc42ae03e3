import type { ReactNode } from 'react';
import styles from './people.module.css';

/** What matters less than what stands beside it. */
export function Quiet({ children }: { children: ReactNode }) {
  return <span className={styles.quiet}>{children}</span>;
}
