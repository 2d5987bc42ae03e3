import { useId, useMemo, useState } from 'react';
import { monthOf } from '../../domain/month';
import { useFormats } from '../formats-context';
import { BalanceCanvas } from './balance-canvas';
import styles from './balance-line.module.css';
import { BalanceTable } from './balance-table';
import type { CurvePoint } from './curve';

type BalanceLineProps = {
  points: readonly CurvePoint[];
  /** What the line is, for who cannot see it: “Balance of the business”. Its ends are added. */
  label: string;
  /** Height of the drawing in px; the table takes the same room. */
  height?: number;
  /** On paper: sharper, and without the switch to the table. */
  paper?: boolean;
  /** The ends with one decimal: in the balance of one person it counts. */
  decimals?: boolean;
};

/** A balance over time: first and last value named, no grid, no legend, and its table one click away. */
export function BalanceLine({
  points,
  label,
  height = 96,
  paper = false,
  decimals = false,
}: BalanceLineProps) {
  const formats = useFormats();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const [first, last] = [points[0], points.at(-1)];
  const write = decimals ? formats.points : formats.wholePoints;
  const firstText = write(first?.balance ?? 0);
  const lastText = write(last?.balance ?? 0);
  const labels = useMemo(() => ({ first: firstText, last: lastText }), [firstText, lastText]);
  if (!first || !last) return <div style={{ height }} />;
  const spoken = `${label}, from ${firstText} on ${formats.day(first.day)} to ${lastText} on ${formats.day(last.day)}`;
  return (
    <figure className={styles.figure}>
      <div id={id}>
        {asTable ? (
          <BalanceTable points={points} label={`${label}, as a table`} height={height} />
        ) : (
          <div className={styles.canvas} style={{ height }}>
            <BalanceCanvas points={points} labels={labels} label={spoken} paper={paper} />
          </div>
        )}
      </div>
      <div className={styles.axis}>
        <span aria-hidden="true">{endText(first)}</span>
        {!paper && (
          <button
            type="button"
            className={styles.toggle}
            aria-controls={id}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'Show as line' : 'Show as table'}
          </button>
        )}
        <span aria-hidden="true">{first === last ? '' : endText(last)}</span>
      </div>
    </figure>
  );

  function endText(point: CurvePoint): string {
    return isLong(points) ? formats.shortMonth(monthOf(point.day)) : formats.day(point.day);
  }
}

function isLong(points: readonly CurvePoint[]): boolean {
  return points.length > 92;
}
