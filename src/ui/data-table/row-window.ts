/** Height of a row in px. */
export const ROW_HEIGHT = 36;

/**
 * The tallest a list is drawn, in px. Chromium lays nothing out beyond 2^25 and keeps scroll offsets as
 * 32-bit floats, which are whole pixels only up to 2^24: a taller list is drawn to scale.
 */
export const TALLEST = 16_000_000;

/** A list and the height it is seen through, in px. Offsets count from its top, unscaled. */
export type Extent = { readonly rows: number; readonly viewport: number };

/** The height the list takes on the page. */
export function drawnHeight(rows: number): number {
  return Math.min(rows * ROW_HEIGHT, TALLEST);
}

/** The offset at which the last row stands at the bottom. */
export function furthestOffset({ rows, viewport }: Extent): number {
  return Math.max(0, rows * ROW_HEIGHT - viewport);
}

/** How many px of the list one px of the scroll bar stands for; 1 for all but giant lists. */
export function scaleOf(extent: Extent): number {
  const drawn = drawnHeight(extent.rows) - extent.viewport;
  return drawn <= 0 ? 1 : furthestOffset(extent) / drawn;
}

/** The nearest offset the list has. */
export function clampOffset(offset: number, extent: Extent): number {
  return Math.min(Math.max(0, offset), furthestOffset(extent));
}

/** The offset nearest to the present one at which a row is wholly in view. */
export function offsetShowing(row: number, offset: number, extent: Extent): number {
  const top = row * ROW_HEIGHT;
  const lowest = top + ROW_HEIGHT - extent.viewport;
  return clampOffset(Math.min(top, Math.max(lowest, offset)), extent);
}

/** How many whole rows are in view at once. */
export function pageOfRows(viewport: number): number {
  return Math.max(1, Math.floor(viewport / ROW_HEIGHT));
}

const OVERSCAN = 8;

/** The rows to draw: those in view and a few on either side. `to` is not among them. */
export function rowsToDraw(first: number, extent: Extent): { readonly from: number; readonly to: number } {
  const inView = Math.ceil(extent.viewport / ROW_HEIGHT) + 1;
  return { from: Math.max(0, first - OVERSCAN), to: Math.min(extent.rows, first + inView + OVERSCAN) };
}
