import {
  CategoryScale,
  Chart,
  type ChartOptions,
  LineElement,
  LineController,
  LinearScale,
  PointElement,
} from 'chart.js';
import { useEffect, useMemo, useRef } from 'react';
import { Line } from 'react-chartjs-2';
import { type CurvePoint, type Scale, scaleOf } from './curve';
import { type EndLabels, LABEL_ROOM, endLabels } from './end-labels';
import { token, useScheme } from './tokens';

Chart.register(CategoryScale, LineController, LineElement, LinearScale, PointElement);

type BalanceCanvasProps = {
  points: readonly CurvePoint[];
  labels: EndLabels;
  label: string;
  paper: boolean;
};

/** The line itself. It never moves: what it shows is a state, not an event. */
export function BalanceCanvas({ points, labels, label, paper }: BalanceCanvasProps) {
  const chart = useRef<Chart<'line'>>(null);
  const scheme = useScheme();
  const plugins = useMemo(() => [endLabels(labels)], [labels]);
  useEffect(() => chart.current?.update('none'), [scheme]);
  usePrintAsVector(chart);
  const data = {
    labels: points.map((point) => point.day),
    datasets: [{ data: points.map((point) => point.balance) }],
  };
  return (
    <Line
      // The plugin is fixed when a chart is made: new labels need a new chart.
      key={`${labels.first}|${labels.last}`}
      ref={chart}
      data={data}
      options={optionsFor(paper, scaleOf(points))}
      plugins={plugins}
      role="img"
      aria-label={label}
    />
  );
}

// Chromium records what a canvas draws while printing as vectors; what it drew before is a picture.
function usePrintAsVector(chart: React.RefObject<Chart<'line'> | null>): void {
  useEffect(() => {
    const draw = (): void => chart.current?.draw();
    addEventListener('beforeprint', draw);
    return () => removeEventListener('beforeprint', draw);
  }, [chart]);
}

function optionsFor(paper: boolean, scale: Scale): ChartOptions<'line'> {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    ...(paper ? { devicePixelRatio: 4 } : {}),
    events: [],
    layout: { padding: { top: LABEL_ROOM, right: 6, bottom: 6 } },
    scales: { x: { display: false }, y: { display: false, ...scale } },
    elements: {
      line: {
        borderColor: ({ chart }) => token('--deposit', chart.canvas),
        borderWidth: paper ? 1.6 : 2.2,
        borderCapStyle: 'round',
        borderJoinStyle: 'round',
      },
      point: { radius: 0 },
    },
  };
}
