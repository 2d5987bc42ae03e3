import { type ReactNode, useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import type { BookStatus, BusinessView } from '../contract/book';
import { QuickLogLine } from '../features/log/quick-log-line';
import { usePastView, useTitleOnDay } from '../ui/view-context';
import styles from './frame.module.css';
import { PastStrip } from './past-strip';
import { SampleBanner } from './sample-banner';
import { SCREENS } from './screens';
import { showsPast } from './shows-past';
import { Sidebar } from './sidebar';

/** The id of the part of the window that holds the screen. */
export const MAIN_ID = 'main';

type FrameProps = { status: BookStatus; business: BusinessView; children: ReactNode };

/** What stays the same around every screen: the sidebar, the quick-log line, the sample's banner. */
export function Frame({ status, business, children }: FrameProps) {
  const [address] = useHashLocation();
  const main = useTopOnNewScreen(address);
  const isPast = usePastView().asOf !== null && showsPast(address);
  useTitle(address);
  return (
    <div className={styles.frame}>
      <Sidebar status={status} business={business} />
      <main className={styles.main} ref={main} id={MAIN_ID} tabIndex={-1} data-past={isPast || undefined}>
        <PastStrip />
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
function useTopOnNewScreen(address: string) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.scrollTo(0, 0), [address]);
  return main;
}

function useTitle(address: string): void {
  const onDay = useTitleOnDay();
  const { asOf } = usePastView();
  const name = asOf !== null && address === '/' ? 'The book' : labelOf(address);
  const label = showsPast(address) ? onDay(name) : name;
  useEffect(() => {
    document.title = `${label} · Trust Bank`;
  }, [label]);
}

function labelOf(address: string): string {
  const here = SCREENS.find(({ path }) => path !== '/' && address.startsWith(path));
  if (address.startsWith('/history')) return 'History';
  return here?.label ?? (address.startsWith('/settings') ? 'Settings' : 'Today');
}
