import type { ReactNode } from 'react';
import styles from './page-header.module.css';
import { PastControl } from './past-control';
import { useTitleOnDay } from './view-context';

type PageHeaderProps = {
  title: string;
  lead?: ReactNode;
  /** The screen can show a past: its title then names the day, and the day can be chosen. */
  past?: boolean;
  children?: ReactNode;
};

/** The title of a screen, one plain sentence under it, and its actions on the right. */
export function PageHeader({ title, lead, past = false, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 className={styles.title}>{past ? <OnDay title={title} /> : title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      </div>
      {(past || children !== undefined) && (
        <div className={styles.actions}>
          {past && <PastControl />}
          {children}
        </div>
      )}
    </header>
  );
}

function OnDay({ title }: { title: string }) {
  return useTitleOnDay()(title);
}
