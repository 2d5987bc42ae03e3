import styles from './import.module.css';

const TAIL = 16;

/** The name of a file on one line. Where there is no room for all of it, its middle goes: files of one shop differ at their ends. */
export function FileName({ name }: { name: string }) {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment);
  if (letters.length <= 2 * TAIL)
    return (
      <span className={styles.nameHead} title={name}>
        {name}
      </span>
    );
  return (
    <span className={styles.name} title={name}>
      <span className={styles.nameHead}>{letters.slice(0, -TAIL).join('')}</span>
      <span className={styles.nameTail}>{letters.slice(-TAIL).join('')}</span>
    </span>
  );
}
