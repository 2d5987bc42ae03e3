import { useId, useMemo, useState } from 'react';
import { useFormats } from '../formats-context';
import styles from './balance-line.module.css';
import type { MonthPoint, Scale } from './curve';
import { MonthCanvas } from './month-canvas';

type MonthLineProps = {
  /** Consecutive months, oldest first. */
  points: readonly MonthPoint[];
  /** What the line is, for who cannot see it, and what heads its table: “Reputation index”. */
  label: string;
  write: (value: number) => string;
  /** Its ends; without it, from nought to the highest. */
  scale?: Scale;
  height?: number;
};

/** A figure month by month: first and last value named, no grid, and its table one click away. */
export function MonthLine({ points, label, write, scale, height = 96 }: MonthLineProps) {
  const formats = useFormats();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const shown = points.filter(({ value }) => value !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  const firstText = write(first?.value ?? 0);
  const lastText = write(last?.value ?? 0);
  const labels = useMemo(() => ({ first: firstText, last: lastText }), [firstText, lastText]);
  const [start, end] = [points[0], points.at(-1)];
  if (!first || !last || !start || !end) return null;
  const spoken = `${label}, from ${firstText} in ${formats.month(first.month)} to ${lastText} in ${formats.month(last.month)}`;
  return (
    <figure className={styles.figure}>
      <div id={id}>
        {asTable ? (
          <MonthTable points={points} label={label} write={write} height={height} />
        ) : (
          <div className={styles.canvas} style={{ height }}>
            <MonthCanvas points={points} labels={labels} scale={scale ?? scaleOf(points)} label={spoken} />
          </div>
        )}
      </div>
      <div className={styles.axis}>
        <span aria-hidden="true">{formats.shortMonth(start.month)}</span>
        <button
          type="button"
          className={styles.toggle}
          aria-controls={id}
          aria-label={`${label}: show as ${asTable ? 'line' : 'table'}`}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Show as line' : 'Show as table'}
        </button>
        <span aria-hidden="true">{start === end ? '' : formats.shortMonth(end.month)}</span>
      </div>
    </figure>
  );
}

function scaleOf(points: readonly MonthPoint[]): Scale {
  return { min: 0, max: Math.max(1, ...points.map(({ value }) => value ?? 0)) };
}

type MonthTableProps = Pick<MonthLineProps, 'points' | 'label' | 'write'> & { height: number };

function MonthTable({ points, label, write, height }: MonthTableProps) {
  const formats = useFormats();
  return (
    // A part that scrolls is reachable by keyboard.
    <div
      className={styles.rows}
      style={{ height }}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="region"
      aria-label={`${label}, as a table`}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">{label}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ month, value }) => (
            <tr key={month}>
              <td>{formats.month(month)}</td>
              <td>{value === null ? 'not enough' : write(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
