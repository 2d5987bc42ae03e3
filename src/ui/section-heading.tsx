import type { ReactNode } from 'react';
import styles from './page-header.module.css';

/** The small capitals over a part of a screen. `id` lets the part be labelled by it. */
export function SectionHeading({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <h2 id={id} className={styles.section}>
      {children}
    </h2>
  );
}
