import type { ReactNode } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = { title: string; lead?: ReactNode; children?: ReactNode };

/** The title of a screen, one plain sentence under it, and its actions on the right. */
export function PageHeader({ title, lead, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
