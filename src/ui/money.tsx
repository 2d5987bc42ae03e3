import type { Cents } from '../domain/money';
import styles from './figures.module.css';
import { useFormats } from './formats-context';

/** An amount in the book's currency; `whole` leaves its decimals out. */
export function Money({ cents, whole = false }: { cents: Cents; whole?: boolean }) {
  const formats = useFormats();
  return <span className={styles.figure}>{whole ? formats.wholeMoney(cents) : formats.money(cents)}</span>;
}
