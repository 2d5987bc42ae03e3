import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import styles from './benchmarks.module.css';
import type { VerdictWords } from './verdict-words';

type QuestionProps = {
  title: string;
  /** What was found, in words. */
  words: ReactNode;
  /** What was found, drawn. */
  drawing?: ReactNode;
  /** What may be said of it. */
  side: ReactNode;
  /** There is, or will be, something to read: it has its height from the start. */
  isTall?: boolean;
  /** The way to its people, and how it is worked out. */
  children?: ReactNode;
};

/** One question with its answer: in words, drawn, and how far it may be believed. */
export function Question({ title, words, drawing, side, isTall = false, children }: QuestionProps) {
  const id = useId();
  return (
    <section className={styles.question} aria-labelledby={id}>
      <div className={`${styles.columns} ${isTall ? styles.tall : ''}`}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {words}
        </div>
        <div>{drawing}</div>
        <div className={styles.verdict}>{side}</div>
      </div>
      {children !== undefined && <div className={styles.foot}>{children}</div>}
    </section>
  );
}

/** A verdict by colour and word, what it rests on, and its cautions; null while it is being worked out. */
export function VerdictSide({ verdict }: { verdict: VerdictWords | null }) {
  if (verdict === null) return <p className={`${styles.headline} ${styles.open}`}>Being worked out</p>;
  return (
    <>
      <p className={`${styles.headline} ${styles[verdict.tone]}`}>{verdict.headline}</p>
      {verdict.beside !== null && (
        <p className={styles.detail}>
          {verdict.beside} <Link href="/benchmarks/test">Set one up</Link>
        </p>
      )}
      {verdict.detail !== '' && <p className={styles.detail}>{verdict.detail}</p>}
      {verdict.caveats.length > 0 && (
        <ul className={styles.caveats}>
          {verdict.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A sentence that matters less. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}
