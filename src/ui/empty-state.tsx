import type { ReactNode } from 'react';
import styles from './state.module.css';

type EmptyStateProps = { title: string; text: ReactNode; children?: ReactNode };

/** What a screen shows before it has anything: why it is empty, and (as children) what to do next. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
