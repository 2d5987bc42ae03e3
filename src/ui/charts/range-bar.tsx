import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, LinearScale } from 'chart.js';
import { useEffect, useMemo, useRef } from 'react';
import { Bar } from 'react-chartjs-2';
import { type RangeMarks, rangeMarks } from './range-marks';
import type { Range, RangeScale } from './range-scale';
import { token, translucent, useScheme } from './tokens';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

type RangeBarProps = {
  range: Range;
  scale: RangeScale;
  /** What it says, for who cannot see it, its ends and middle included. */
  label: string;
  tone: 'deposit' | 'money';
  /** Written over the middle. */
  over?: string;
  /** Written under certain values, the most wanted first. */
  under: RangeMarks['under'];
};

/** The height of a range bar with its labels, in px: what waits for one keeps it free. */
export const RANGE_HEIGHT = 66;

/** A range as a bar, its middle as a tick, nothing as a dotted line. It never moves. */
export function RangeBar({ range, scale, label, tone, over, under }: RangeBarProps) {
  const chart = useRef<Chart<'bar'>>(null);
  const scheme = useScheme();
  const key = JSON.stringify([range, scale, tone, over, under]);
  const plugins = useMemo(() => [rangeMarks(marksIn(key))], [key]);
  useEffect(() => chart.current?.update('none'), [scheme]);
  const data = { labels: [''], datasets: [{ data: [[range.lower, range.upper] as [number, number]] }] };
  return (
    <div style={{ position: 'relative', height: RANGE_HEIGHT }}>
      <Bar
        // The plugin is fixed when a chart is made: new figures need a new chart.
        key={key}
        ref={chart}
        data={data}
        options={optionsFor(scale, `--${tone}`)}
        plugins={plugins}
        role="img"
        aria-label={label}
      />
    </div>
  );
}

type Kept = [Range, RangeScale, string, string | null, RangeMarks['under']];

function marksIn(key: string): RangeMarks {
  const [range, , tone, over, under] = JSON.parse(key) as Kept;
  return { middle: range.middle, tone: `--${tone}`, over, under };
}

function optionsFor(scale: RangeScale, tone: string): ChartOptions<'bar'> {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    indexAxis: 'y',
    layout: { padding: 0 },
    scales: { x: { display: false, ...scale }, y: { display: false } },
    elements: {
      bar: {
        backgroundColor: ({ chart }) => translucent(token(tone, chart.canvas)),
        borderRadius: 5,
        borderSkipped: false,
      },
    },
    datasets: { bar: { barThickness: 10 } },
  };
}
