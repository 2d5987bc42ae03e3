import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ROW_HEIGHT,
  TALLEST,
  clampOffset,
  drawnHeight,
  furthestOffset,
  offsetShowing,
  rowsToDraw,
  scaleOf,
} from '../../../src/ui/data-table/row-window';

const million = { rows: 1_000_000, viewport: 600 };
const extents = fc.record({
  rows: fc.integer({ min: 0, max: 5_000_000 }),
  viewport: fc.integer({ min: 40, max: 2000 }),
});

describe('a window on rows', () => {
  it('draws a list of a hundred thousand rows at its full height', () => {
    expect(drawnHeight(100_000)).toBe(100_000 * ROW_HEIGHT);
    expect(scaleOf({ rows: 100_000, viewport: 600 })).toBe(1);
  });

  it('stays below the heights at which Chromium loses whole pixels, however many rows there are', () => {
    expect(TALLEST).toBeLessThan(2 ** 24);
    expect(drawnHeight(1_000_000)).toBe(TALLEST);
  });

  it('ends with the last row at the bottom when the scroll bar is at its end, to scale or not', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const end = Math.max(0, drawnHeight(extent.rows) - extent.viewport);
        const offset = clampOffset(end * scaleOf(extent), extent);
        expect(offset).toBeCloseTo(furthestOffset(extent), 3);
      }),
    );
  });

  it('brings any row wholly into view, and moves no further than it must', () => {
    fc.assert(
      fc.property(extents, fc.nat(), fc.nat(), (extent, row, from) => {
        fc.pre(row < extent.rows);
        const offset = clampOffset(from, extent);
        const shown = offsetShowing(row, offset, extent);
        expect(row * ROW_HEIGHT).toBeGreaterThanOrEqual(shown);
        expect((row + 1) * ROW_HEIGHT).toBeLessThanOrEqual(shown + Math.max(ROW_HEIGHT, extent.viewport));
        expect(offsetShowing(row, shown, extent)).toBe(shown);
      }),
    );
  });

  it('draws what is in view and a few rows more, never what the list has not', () => {
    expect(rowsToDraw(0, million)).toEqual({ from: 0, to: 26 });
    expect(rowsToDraw(999_984, million)).toEqual({ from: 999_976, to: 1_000_000 });
  });
});
