import styles from './results.module.css';

/** Stands where there is no figure. */
export function Nothing() {
  return <span className={styles.quiet}>–</span>;
}
