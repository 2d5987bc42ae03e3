import styles from './figures.module.css';
import { useFormats } from './formats-context';

/** Points with one decimal: a level such as `412.3`, or with `change` a signed, coloured `+4.0`. */
export function Points({ value, change = false }: { value: number; change?: boolean }) {
  const formats = useFormats();
  if (!change) return <span className={styles.figure}>{formats.points(value)}</span>;
  return <span className={`${styles.figure} ${tone(value)}`}>{formats.change(value)}</span>;
}

function tone(value: number): string | undefined {
  const rounded = Math.round(value * 10);
  if (rounded === 0) return '';
  return rounded > 0 ? styles.deposit : styles.withdraw;
}
