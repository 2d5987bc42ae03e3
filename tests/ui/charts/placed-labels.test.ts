import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedLabels } from '../../../src/ui/charts/placed-labels';

describe('labels under a chart', () => {
  it('stand under their places where there is room', () => {
    const labels = [
      { at: 100, width: 40 },
      { at: 20, width: 20 },
    ];
    expect(placedLabels(labels, 200)).toEqual([80, 10]);
  });

  it('move aside for one another, and back inside at the edge', () => {
    const labels = [
      { at: 190, width: 40 },
      { at: 180, width: 40 },
    ];
    expect(placedLabels(labels, 200)).toEqual([160, 110]);
  });

  it('are left out from the first there is no room for', () => {
    const labels = [
      { at: 50, width: 80 },
      { at: 10, width: 30 },
    ];
    expect(placedLabels(labels, 100)).toEqual([10, null]);
  });

  it('never leave the drawing and never touch', () => {
    const label = fc.record({
      at: fc.double({ min: -50, max: 450, noNaN: true }),
      width: fc.integer({ min: 1, max: 150 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
        const placed = placedLabels(labels, 400).flatMap((left, i) =>
          left === null ? [] : [[left, left + (labels[i]?.width ?? 0)] as const],
        );
        const inOrder = placed.toSorted((a, b) => a[0] - b[0]);
        inOrder.forEach(([left, right], i) => {
          expect(left).toBeGreaterThanOrEqual(-1e-9);
          expect(right).toBeLessThanOrEqual(400 + 1e-9);
          expect(left).toBeGreaterThanOrEqual((inOrder[i - 1]?.[1] ?? -Infinity) - 1e-9);
        });
      }),
    );
  });
});
