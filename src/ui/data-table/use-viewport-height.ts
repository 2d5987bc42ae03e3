import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height of the sticky header in px, as in the style sheet. */
export const HEAD_HEIGHT = 36;

// Until it has been measured: about a laptop's screen.
const USUAL = 640;

/** The height rows are seen through: the scrolling element's own without the header. */
export function useViewportHeight(scroller: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(USUAL);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = (): void => {
      if (element.clientHeight > HEAD_HEIGHT) setHeight(element.clientHeight - HEAD_HEIGHT);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return height;
}
