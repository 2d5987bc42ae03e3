import { type ReactNode, useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { BookStatus, BusinessView } from '../contract/book';
import { QuickLogLine } from '../features/log/quick-log-line';
import styles from './frame.module.css';
import { SampleBanner } from './sample-banner';
import { SCREENS } from './screens';
import { Sidebar } from './sidebar';

/** The id of the part of the window that holds the screen. */
export const MAIN_ID = 'main';

type FrameProps = { status: BookStatus; business: BusinessView; children: ReactNode };

/** What stays the same around every screen: the sidebar, the quick-log line, the sample's banner. */
export function Frame({ status, business, children }: FrameProps) {
  const main = useTopOnNewScreen();
  return (
    <div className={styles.frame}>
      <Sidebar status={status} business={business} />
      <main className={styles.main} ref={main} id={MAIN_ID} tabIndex={-1}>
        <div className={styles.content}>
          {business.isSample && <SampleBanner />}
          <QuickLogLine />
          <div className={styles.screen}>{children}</div>
        </div>
      </main>
    </div>
  );
}

// A screen begins at its top, under its own name.
function useTopOnNewScreen() {
  const main = useRef<HTMLElement>(null);
  const [address] = useHashLocation();
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    document.title = titleOf(address);
  }, [address]);
  return main;
}

function titleOf(address: string): string {
  const here = SCREENS.find(({ path }) => path !== '/' && address.startsWith(path));
  const label = here?.label ?? (address.startsWith('/settings') ? 'Settings' : 'Today');
  return `${label} · Trust Bank`;
}
