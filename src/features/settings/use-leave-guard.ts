import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';

export type LeaveGuard = {
  /** Where the owner wanted to go when the guard stopped them; null while nobody is leaving. */
  readonly leavingFor: string | null;
  readonly stay: () => void;
  /** Goes on to where the owner wanted to go. */
  readonly leave: () => void;
  /** Goes somewhere without being asked. */
  readonly goFreely: (to: string) => void;
};

/** Stops every way out of the screen while there is something to lose, so that the owner can be asked. */
export function useLeaveGuard(isGuarding: boolean): LeaveGuard {
  const [here, go] = useLocation();
  const [leavingFor, setLeavingFor] = useState<string | null>(null);
  const isFree = useRef(false);
  useEffect(() => {
    if (!isGuarding) return undefined;
    const ask = (event: Event, to: string): void => {
      if (isFree.current || to === here) return;
      // Before the router hears of it: it would have taken the screen, and what is written, away.
      event.stopImmediatePropagation();
      event.preventDefault();
      if (addressNow() !== here) history.pushState(null, '', `#${here}`);
      setLeavingFor(to);
    };
    const onWay = (event: Event): void => ask(event, addressNow());
    const onLink = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      if (link) ask(event, addressOf(link.getAttribute('href') ?? ''));
    };
    window.addEventListener('popstate', onWay, { capture: true });
    window.addEventListener('hashchange', onWay, { capture: true });
    window.addEventListener('click', onLink, { capture: true });
    return () => {
      window.removeEventListener('popstate', onWay, { capture: true });
      window.removeEventListener('hashchange', onWay, { capture: true });
      window.removeEventListener('click', onLink, { capture: true });
    };
  }, [isGuarding, here]);
  const goFreely = (to: string): void => {
    isFree.current = true;
    setLeavingFor(null);
    go(to);
  };
  return {
    leavingFor,
    stay: () => setLeavingFor(null),
    leave: () => leavingFor !== null && goFreely(leavingFor),
    goFreely,
  };
}

function addressNow(): string {
  return addressOf(location.hash);
}

function addressOf(hash: string): string {
  return hash.replace(/^#?\/?/, '/');
}
