import type { Chart, Plugin } from 'chart.js';
import type { Cents } from '../../domain/money';
import type { PastMonth } from '../../domain/value/past-month';
import { token } from './tokens';

const RADIUS = 4;
const HALF_A_BAR = 14;

/** Draws what came over the range it was forecast to be in, and writes the first and the last amount. */
export function outcomePoints(months: readonly PastMonth[], write: (amount: Cents) => string): Plugin<'bar'> {
  return {
    id: 'outcome-points',
    afterDatasetsDraw: (chart) => {
      months.forEach((month, i) => (month.inside ? dot(chart, i, month) : cross(chart, i, month)));
      label(chart, months, 0, 'left', write);
      if (months.length > 1) label(chart, months, months.length - 1, 'right', write);
    },
  };
}

function dot(chart: Chart, i: number, { happenedCents }: PastMonth): void {
  const { ctx, canvas } = chart;
  const [x, y] = placeOf(chart, i, happenedCents);
  ctx.save();
  ctx.fillStyle = token('--ink', canvas);
  ctx.beginPath();
  ctx.arc(x, y, RADIUS, 0, 2 * Math.PI);
  ctx.fill();
  ctx.restore();
}

function cross(chart: Chart, i: number, { happenedCents }: PastMonth): void {
  const { ctx, canvas } = chart;
  const [x, y] = placeOf(chart, i, happenedCents);
  ctx.save();
  ctx.strokeStyle = token('--withdraw', canvas);
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(x - RADIUS, y - RADIUS);
  ctx.lineTo(x + RADIUS, y + RADIUS);
  ctx.moveTo(x - RADIUS, y + RADIUS);
  ctx.lineTo(x + RADIUS, y - RADIUS);
  ctx.stroke();
  ctx.restore();
}

function label(
  chart: Chart,
  months: readonly PastMonth[],
  i: number,
  align: CanvasTextAlign,
  write: (amount: Cents) => string,
): void {
  const month = months[i];
  if (!month) return;
  const { ctx, canvas, chartArea } = chart;
  const edge = align === 'left' ? chartArea.left : chartArea.right;
  ctx.save();
  ctx.font = `500 12px ${token('--sans', canvas)}`;
  ctx.fillStyle = token('--ink-2', canvas);
  ctx.textAlign = align;
  const text = `${write(month.happenedCents)} came`;
  const { width } = ctx.measureText(text);
  const tops = months.map((other, at) =>
    placeOf(chart, at, Math.max(other.estimated.upperCents, other.happenedCents)),
  );
  // Clear of whatever stands under it, with room for half a bar.
  const under = tops.filter(([x]) => Math.abs(x - edge) <= width + HALF_A_BAR).map(([, y]) => y);
  ctx.fillText(text, edge, Math.min(...under) - 9);
  ctx.restore();
}

function placeOf(chart: Chart, i: number, value: number): [x: number, y: number] {
  const { x, y } = chart.scales;
  return [x?.getPixelForValue(i) ?? 0, y?.getPixelForValue(value) ?? 0];
}
