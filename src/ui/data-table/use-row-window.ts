import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  type Extent,
  ROW_HEIGHT,
  clampOffset,
  drawnHeight,
  offsetShowing,
  rowsToDraw,
  scaleOf,
} from './row-window';
import { useViewportHeight } from './use-viewport-height';

/** The part of a list that is drawn. Rows lie in `layer`, `ROW_HEIGHT` apart, counted from row `base`. */
export type RowWindow = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layer: RefObject<HTMLDivElement | null>;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly viewport: number;
  readonly height: number;
  /** Brings a row into view by the shortest way. */
  readonly show: (row: number) => void;
  readonly toTop: () => void;
  readonly onScroll: () => void;
};

// Rows keep their place in the layer while the first one in view stays within so many.
const ROWS_PER_BASE = 100;

/**
 * Windowing for rows of one height: which ones are in view is a division, so a list of a million rows
 * costs no more than one of fifty. The layer with the rows stands still under the header and is moved
 * by hand, so that no element is ever taller than Chromium can lay out.
 */
export function useRowWindow(rows: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const offset = useRef(0);
  const scrollTop = useRef(0);
  const [first, setFirst] = useState(0);
  const viewport = useViewportHeight(scroller);
  const extent: Extent = { rows, viewport };
  const base = Math.floor(first / ROWS_PER_BASE) * ROWS_PER_BASE;

  function place(): void {
    if (layer.current) layer.current.style.transform = `translateY(${base * ROW_HEIGHT - offset.current}px)`;
  }

  function moveTo(next: number): void {
    offset.current = clampOffset(next, extent);
    scrollTop.current = offset.current / scaleOf(extent);
    if (scroller.current) scroller.current.scrollTop = scrollTop.current;
    setFirst(Math.floor(offset.current / ROW_HEIGHT));
    place();
  }

  function onScroll(): void {
    const top = scroller.current?.scrollTop ?? 0;
    if (Math.abs(top - scrollTop.current) < 1) return; // our own doing, rounded
    scrollTop.current = top;
    offset.current = clampOffset(top * scaleOf(extent), extent);
    place();
    flushSync(() => setFirst(Math.floor(offset.current / ROW_HEIGHT)));
  }

  useLayoutEffect(() => {
    const kept = clampOffset(offset.current, extent);
    if (kept === offset.current) place();
    else moveTo(kept);
  });
  useUnscaledWheel(scroller, scaleOf(extent) > 1, (delta) => {
    flushSync(() => moveTo(offset.current + delta));
  });

  return {
    scroller,
    layer,
    ...rowsToDraw(first, extent),
    base,
    viewport,
    height: drawnHeight(rows),
    show: (row) => moveTo(offsetShowing(row, offset.current, extent)),
    toTop: () => moveTo(0),
    onScroll,
  };
}

// In a list drawn to scale one turn of the wheel would skip rows; it moves the list itself instead.
function useUnscaledWheel(
  scroller: RefObject<HTMLDivElement | null>,
  scaled: boolean,
  move: (delta: number) => void,
): void {
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (event.ctrlKey || event.deltaY === 0) return;
    event.preventDefault();
    move(event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * ROW_HEIGHT : event.deltaY);
  });
  useEffect(() => {
    const element = scroller.current;
    if (!scaled || !element) return undefined;
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scaled, scroller]);
}
