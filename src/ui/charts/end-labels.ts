import type { Chart, Plugin } from 'chart.js';
import { token } from './tokens';

/** Direct labels of a line: what its first and its last point stand at. */
export type EndLabels = { readonly first: string; readonly last: string };

const GAP = 7;

/** Room over the line that the labels need, in px. */
export const LABEL_ROOM = 22;

type Point = { readonly x: number; readonly y: number };

/** Draws the first and last value over their ends of the line, clear of whatever the line does there. */
export function endLabels(labels: EndLabels): Plugin<'line'> {
  return {
    id: 'end-labels',
    afterDatasetsDraw: (chart) => {
      // A point without a figure stands at the foot of the chart, to be skipped.
      const points = chart.getDatasetMeta(0).data.filter((point) => !(point as { skip?: boolean }).skip);
      const [first, last] = [points[0], points.at(-1)];
      if (!first || !last) return;
      if (first !== last) write(chart, points, labels.first, first.x, 'left');
      write(chart, points, labels.last, last.x, 'right');
      dot(chart, last.x, last.y);
    },
  };
}

function write(
  chart: Chart,
  points: readonly Point[],
  text: string,
  x: number,
  align: CanvasTextAlign,
): void {
  const { ctx, canvas } = chart;
  ctx.save();
  ctx.font = `500 ${token('--chart-text', canvas) || '12px'} ${token('--sans', canvas)}`;
  ctx.textAlign = align;
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = token('--ink-2', canvas);
  const width = ctx.measureText(text).width;
  const near = points.filter((point) => Math.abs(point.x - x) <= width);
  ctx.fillText(text, x, Math.min(...near.map((point) => point.y)) - GAP);
  ctx.restore();
}

function dot(chart: Chart, x: number, y: number): void {
  const { ctx, canvas } = chart;
  ctx.save();
  ctx.fillStyle = token('--deposit', canvas);
  ctx.beginPath();
  ctx.arc(x, y, 3.6, 0, 2 * Math.PI);
  ctx.fill();
  ctx.restore();
}
