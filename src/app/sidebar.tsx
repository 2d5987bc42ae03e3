import { useIsMutating } from '@tanstack/react-query';
import { Link, useRoute } from 'wouter';
import type { BookStatus, BusinessView } from '../contract/book';
import styles from './frame.module.css';
import { SCREENS } from './screens';

type SidebarProps = { status: BookStatus; business: BusinessView };

/** The book and its screens. */
export function Sidebar({ status, business }: SidebarProps) {
  return (
    <nav className={styles.side} aria-label="Screens">
      <div className={styles.book}>
        <span className={styles.name}>{business.name}</span>
        <SavedLine fileName={status.fileName} />
      </div>
      {SCREENS.map((screen, i) => (
        <ScreenLink key={screen.path} {...screen} digit={i + 1} />
      ))}
      <div className={styles.gap} />
      <ScreenLink path="/history" label="History" />
      <ScreenLink path="/settings" label="Settings" />
      <p className={styles.foot}>Everything stays on this laptop.</p>
    </nav>
  );
}

function ScreenLink({ path, label, digit }: { path: string; label: string; digit?: number }) {
  const [isHere] = useRoute(path === '/' ? path : `${path}/*?`);
  return (
    <Link href={path} className={styles.link} aria-current={isHere ? 'page' : undefined}>
      {label}
      {digit !== undefined && <kbd aria-hidden="true">{digit}</kbd>}
    </Link>
  );
}

function SavedLine({ fileName }: { fileName: string }) {
  const saving = useIsMutating() > 0;
  return (
    <span className={styles.saved} title={`Kept in ${fileName}`}>
      {saving ? 'saving' : 'saved'} · {fileName.replace(/\.trustbank$/, '')}
    </span>
  );
}
