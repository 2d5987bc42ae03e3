import type { Plugin } from 'chart.js';
import { token } from './tokens';

/** A bar: what it is of, its length, and what stands at its end; without a value there is no bar. */
export type CreditBar = {
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  /** Another tone than that of the rules. */
  readonly isEstimate: boolean;
};

const GAP = 8;

/** Writes each amount at the end of its bar. */
export function barLabels(bars: readonly CreditBar[]): Plugin<'bar'> {
  return {
    id: 'bar-labels',
    afterDatasetsDraw: (chart) => {
      const { ctx, canvas } = chart;
      const ends = chart.getDatasetMeta(0).data;
      ctx.save();
      ctx.font = `500 12px ${token('--sans', canvas)}`;
      ctx.textBaseline = 'middle';
      ctx.fillStyle = token('--ink-2', canvas);
      bars.forEach((bar, at) => {
        const end = ends[at];
        if (end) ctx.fillText(bar.label, end.x + GAP, end.y);
      });
      ctx.restore();
    },
  };
}
