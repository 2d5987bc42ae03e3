import styles from './import.module.css';

const AT_FIRST = 3;

/** What is worth knowing of rows that go in all the same. */
export function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  const more = warnings.length - AT_FIRST;
  return (
    <details className={styles.warnings} open={more <= 0}>
      <summary>{warnings.length === 1 ? 'One thing to know' : `${warnings.length} things to know`}</summary>
      <ul>
        {warnings.slice(0, 200).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}
