import type { ReactNode } from 'react';
import type { Interval } from '../../domain/statistics/interval';
import styles from './range-line.module.css';

type RangeLineProps = {
  range: Interval;
  middle: number;
  /** Where the scale ends; it begins at 0. Rows of one table share it. */
  max: number;
  /** What the range is compared with: drawn as a dotted line. */
  reference: number | null;
  /** The same in words, over the bar: the drawing itself is not read out. */
  label: ReactNode;
};

/** A range as a bar with a tick for its middle, on a scale that begins at 0. */
export function RangeLine({ range, middle, max, reference, label }: RangeLineProps) {
  const at = (value: number): string => `${max === 0 ? 0 : Math.min(1, value / max) * 100}%`;
  return (
    <div>
      <span className={styles.label}>{label}</span>
      <span className={styles.scale} aria-hidden="true">
        {reference !== null && <span className={styles.reference} style={{ left: at(reference) }} />}
        <span
          className={styles.range}
          style={{ left: at(range.lower), right: `calc(100% - ${at(range.upper)})` }}
        />
        <span className={styles.middle} style={{ left: at(middle) }} />
      </span>
    </div>
  );
}
