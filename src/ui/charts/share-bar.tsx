import styles from './share-bar.module.css';

/** One part of a whole: how much of it, what is written at it, and how it is drawn. */
export type SharePart = {
  readonly value: number;
  readonly text: string;
  readonly look: 'yes' | 'no' | 'open';
};

/** A whole drawn as its parts, each named under it; what is not known is an outline. Empty parts are left out. */
export function ShareBar({ parts, label }: { parts: readonly SharePart[]; label: string }) {
  const drawn = parts.filter(({ value }) => value > 0);
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {drawn.map(({ value, text, look }) => (
          <span key={text} className={styles[look]} style={{ flex: `${value} 1 0` }} />
        ))}
      </div>
      <ul className={styles.labels}>
        {drawn.map(({ value, text, look }) => (
          <li key={text} style={{ flex: `${value} 1 0` }}>
            <span className={`${styles.swatch} ${styles[look]}`} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
    </figure>
  );
}
