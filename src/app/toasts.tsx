import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';

const CORNER = 'bottom-right';
const GAP_PX = 32;

/**
 * The corner where is said what has happened. How much of the window it takes is known to the styles as
 * `--toasts-height`, so that dialogs end above it: no button of theirs is ever covered.
 */
export function Toasts() {
  useEffect(measureCorner, []);
  return <Notifications position={CORNER} autoClose={8000} limit={3} withinPortal={false} />;
}

function measureCorner(): (() => void) | undefined {
  const corner = document.querySelector(`.mantine-Notifications-root[data-position="${CORNER}"]`);
  if (!corner) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(([entry]) => {
    const height = entry?.contentRect.height ?? 0;
    style.setProperty('--toasts-height', height > 0 ? `${height + GAP_PX}px` : '0px');
  });
  observer.observe(corner);
  return () => observer.disconnect();
}
