import type { ReactNode } from 'react';
import styles from './tall-page.module.css';

/** A screen whose list scrolls in itself, under a title that stays. */
export function TallPage({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}
