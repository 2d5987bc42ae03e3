import { useEffect, useRef } from 'react';
import { useSearchParams } from 'wouter';

const USED = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Brings the part of the settings that the address asks for (`?part=assumptions`) to the top and gives it the
 * keyboard. The parts above it are still being read then: it is kept there until the owner does something.
 */
export function useAskedPart() {
  const parts = useRef<HTMLDivElement>(null);
  const [asked] = useSearchParams();
  const name = asked.get('part');
  useEffect(() => {
    const part = document.getElementById(`settings-${name ?? ''}`);
    if (!part || !parts.current) return undefined;
    part.focus({ preventScroll: true });
    const grown = new ResizeObserver(() => part.scrollIntoView({ block: 'start' }));
    const stop = (): void => grown.disconnect();
    grown.observe(parts.current);
    USED.forEach((event) => addEventListener(event, stop, { once: true }));
    return () => {
      stop();
      USED.forEach((event) => removeEventListener(event, stop));
    };
  }, [name]);
  return parts;
}
