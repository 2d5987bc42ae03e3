import { CategoryScale, Chart, LineController, LineElement, LinearScale, PointElement } from 'chart.js';
import { useEffect, useMemo, useRef } from 'react';
import { Line } from 'react-chartjs-2';
import type { MonthPoint, Scale } from './curve';
import { type EndLabels, LABEL_ROOM, endLabels } from './end-labels';
import { token, useScheme } from './tokens';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement);

type MonthCanvasProps = { points: readonly MonthPoint[]; labels: EndLabels; scale: Scale; label: string };

/** The line of `MonthLine`. A month without a figure is a gap, one between two gaps a dot. */
export function MonthCanvas({ points, labels, scale, label }: MonthCanvasProps) {
  const chart = useRef<Chart<'line'>>(null);
  const scheme = useScheme();
  const plugins = useMemo(() => [endLabels(labels)], [labels]);
  useEffect(() => chart.current?.update('none'), [scheme]);
  const { min, max } = scale;
  const options = useMemo(() => optionsFor({ min, max }), [min, max]);
  return (
    <Line
      // The plugin is fixed when a chart is made: new labels need a new chart.
      key={`${labels.first}|${labels.last}`}
      ref={chart}
      data={{
        labels: points.map(({ month }) => month),
        datasets: [
          {
            data: points.map(({ value }) => value),
            pointRadius: points.map((_, at) => (isAlone(points, at) ? 2.4 : 0)),
          },
        ],
      }}
      options={options}
      plugins={plugins}
      role="img"
      aria-label={label}
    />
  );
}

function isAlone(points: readonly MonthPoint[], at: number): boolean {
  const has = (place: number): boolean => (points[place]?.value ?? null) !== null;
  return has(at) && !has(at - 1) && !has(at + 1);
}

function optionsFor(scale: Scale) {
  const line = ({ chart }: { chart: Chart }): string => token('--deposit', chart.canvas);
  return {
    animation: false as const,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: LABEL_ROOM, right: 6, bottom: 6, left: 4 } },
    scales: { x: { display: false }, y: { display: false, ...scale } },
    elements: {
      line: { borderColor: line, borderWidth: 2.2, borderCapStyle: 'round' as const },
      point: { backgroundColor: line, borderWidth: 0 },
    },
  };
}
