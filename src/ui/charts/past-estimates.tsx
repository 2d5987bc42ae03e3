import { useEffect, useMemo, useRef } from 'react';
import { BarController, BarElement, CategoryScale, Chart, type ChartOptions, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { monthOf } from '../../domain/month';
import type { PastMonth } from '../../domain/value/past-month';
import { useFormats } from '../formats-context';
import styles from './past-estimates.module.css';
import { outcomePoints } from './outcome-points';
import { token, translucent, useScheme } from './tokens';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const HEIGHT = 190;

/** Month by month: the forecast as a range bar and what came as a point; one outside is a cross. */
export function PastEstimates({ months }: { months: readonly PastMonth[] }) {
  const formats = useFormats();
  const chart = useRef<Chart<'bar'>>(null);
  const scheme = useScheme();
  const { currency, locale } = formats;
  const key = JSON.stringify([
    months.map((month) => [month.monthEnd, month.happenedCents]),
    currency,
    locale,
  ]);
  // What is drawn is fixed when a chart is made; the key says when it is another.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const plugins = useMemo(() => [outcomePoints(months, formats.wholeMoney)], [key]);
  useEffect(() => chart.current?.update('none'), [scheme]);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const inside = months.filter((month) => month.inside).length;
  const [from, to] = [first, last].map(({ monthEnd }) => formats.shortMonth(monthOf(monthEnd)));
  return (
    <figure className={styles.figure}>
      <div style={{ position: 'relative', height: HEIGHT }}>
        <Bar
          key={key}
          ref={chart}
          data={dataOf(months)}
          options={OPTIONS}
          plugins={plugins}
          role="img"
          aria-label={`Forecasts of everybody’s sales from ${from} to ${to}: ${inside} of ${months.length} came true. The table has the figures.`}
        />
      </div>
      <div className={styles.axis} aria-hidden="true">
        <span>{from}</span>
        {first !== last && <span>{to}</span>}
      </div>
      <figcaption className={styles.key}>
        Bars are what was forecast, dots what came inside the range, crosses what came outside it.
      </figcaption>
    </figure>
  );
}

function dataOf(months: readonly PastMonth[]) {
  const ranges = months.map(
    ({ estimated }) => [estimated.lowerCents, estimated.upperCents] as [number, number],
  );
  return { labels: months.map(({ monthEnd }) => monthEnd), datasets: [{ data: ranges }] };
}

const OPTIONS: ChartOptions<'bar'> = {
  animation: false,
  responsive: true,
  maintainAspectRatio: false,
  events: [],
  layout: { padding: { top: 24, bottom: 4 } },
  scales: { x: { display: false }, y: { display: false, beginAtZero: true } },
  elements: {
    bar: {
      backgroundColor: ({ chart }) => translucent(token('--money', chart.canvas)),
      borderRadius: 3,
      borderSkipped: false,
    },
  },
  datasets: { bar: { maxBarThickness: 22, categoryPercentage: 0.9, barPercentage: 0.8 } },
};
