import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, LinearScale } from 'chart.js';
import { useEffect, useMemo, useRef } from 'react';
import { Bar } from 'react-chartjs-2';
import { type CreditBar, barLabels } from './bar-labels';
import { token, useScheme } from './tokens';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

type CreditBarsProps = {
  bars: readonly CreditBar[];
  /** What they show, for who cannot see them; the table they stand in says each. */
  label: string;
};

/** One bar a row of the table it stands in, each with its amount at its end. */
export function CreditBars({ bars, label }: CreditBarsProps) {
  const chart = useRef<Chart<'bar'>>(null);
  const scheme = useScheme();
  const plugins = useMemo(() => [barLabels(bars)], [bars]);
  useEffect(() => chart.current?.update('none'), [scheme]);
  return (
    <Bar
      // The plugin is fixed when a chart is made: new labels need a new chart.
      key={bars.map((bar) => bar.label).join('|')}
      ref={chart}
      data={{
        labels: bars.map((bar) => bar.name),
        datasets: [{ data: bars.map((bar) => bar.value ?? 0) }],
      }}
      options={optionsFor(bars)}
      plugins={plugins}
      role="img"
      aria-label={label}
    />
  );
}

/** Room at the right for the longest amount, in px. */
const LABEL_ROOM = 110;

function optionsFor(bars: readonly CreditBar[]): ChartOptions<'bar'> {
  return {
    indexAxis: 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: LABEL_ROOM } },
    scales: { x: { display: false, min: 0 }, y: { display: false } },
    elements: {
      bar: {
        // What people drawn again would change is told from what a rule divides; its row says which it is.
        backgroundColor: ({ chart, dataIndex }) =>
          softened(bars[dataIndex]?.isEstimate ? '--money' : '--deposit', chart.canvas),
        borderRadius: 3,
        borderSkipped: 'start',
      },
    },
    datasets: { bar: { barThickness: 14 } },
  };
}

// As the bars of a funnel and of a range are.
function softened(name: string, element: Element): string {
  return `color-mix(in srgb, ${token(name, element)} 36%, ${token('--paper', element)})`;
}
