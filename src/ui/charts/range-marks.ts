import type { Chart, Plugin } from 'chart.js';
import { placedLabels } from './placed-labels';
import { token } from './tokens';

/** What is written at a range: over its middle, and under certain values, the most wanted first. */
export type RangeMarks = {
  readonly middle: number;
  /** The token of its colour: `--deposit`. */
  readonly tone: string;
  readonly over: string | null;
  readonly under: readonly { readonly value: number; readonly text: string }[];
};

const REACH = 11;

/** Draws the line a range lies on, “nothing” as a dotted line, a tick for the middle, and the labels. */
export function rangeMarks(marks: RangeMarks): Plugin<'bar'> {
  return {
    id: 'range-marks',
    beforeDatasetsDraw: (chart) => {
      const y = middleOf(chart);
      stroke(chart, '--rule-2', [], [chart.chartArea.left, y, chart.chartArea.right, y]);
      const zero = placeOf(chart, 0);
      // What is written over the middle may lie above it.
      const above = marks.over === null ? REACH + 5 : REACH;
      stroke(chart, '--ink-3', [2, 3], [zero, y - above, zero, y + REACH + 5]);
    },
    afterDatasetsDraw: (chart) => {
      tick(chart, marks);
      if (marks.over !== null) {
        write(chart, [{ value: marks.middle, text: marks.over }], middleOf(chart) - 17, '--ink', 600);
      }
      write(chart, marks.under, middleOf(chart) + 29, '--ink-3', 400);
    },
  };
}

function tick(chart: Chart, { middle, tone }: RangeMarks): void {
  const { ctx } = chart;
  ctx.save();
  ctx.fillStyle = token(tone, chart.canvas);
  ctx.fillRect(placeOf(chart, middle) - 1.5, middleOf(chart) - REACH, 3, 2 * REACH);
  ctx.restore();
}

function write(
  chart: Chart,
  texts: RangeMarks['under'],
  baseline: number,
  colour: string,
  weight: number,
): void {
  const { ctx, canvas } = chart;
  ctx.save();
  ctx.font = `${weight} ${token('--chart-text', canvas) || '12px'} ${token('--sans', canvas)}`;
  ctx.fillStyle = token(colour, canvas);
  const labels = texts.map(({ value, text }) => ({
    at: placeOf(chart, value),
    width: ctx.measureText(text).width,
  }));
  placedLabels(labels, chart.width).forEach((left, i) => {
    if (left !== null) ctx.fillText(texts[i]?.text ?? '', left, baseline);
  });
  ctx.restore();
}

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

function stroke({ ctx, canvas }: Chart, colour: string, dash: number[], line: Line): void {
  ctx.save();
  ctx.strokeStyle = token(colour, canvas);
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(line[0], line[1]);
  ctx.lineTo(line[2], line[3]);
  ctx.stroke();
  ctx.restore();
}

function middleOf({ chartArea }: Chart): number {
  return (chartArea.top + chartArea.bottom) / 2;
}

function placeOf(chart: Chart, value: number): number {
  return chart.scales['x']?.getPixelForValue(value) ?? 0;
}
