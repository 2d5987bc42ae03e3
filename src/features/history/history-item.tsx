import { useRef } from 'react';
import type { HistoryRow } from '../../contract/history';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';
import { touchedWords, undoneWords } from './history-words';
import styles from './history.module.css';
import { InTheWayPart } from './in-the-way-part';
import { StepButton } from './step-button';
import type { Steps } from './use-steps';

type HistoryItemProps = { row: HistoryRow; time: (instant: string) => string; steps: Steps };

/** Something the owner did: when, what, what it touched, and the way back or forward again. */
export function HistoryItem({ row, time, steps }: HistoryItemProps) {
  const formats = useFormats();
  const { today } = useOpenBook();
  const item = useRef<HTMLLIElement>(null);
  const why = steps.inTheWay.get(row.id);
  // The button of something in the way goes with it: the keyboard stays with what was wanted.
  const keepFocus = (): void => item.current?.querySelector<HTMLElement>('[data-step]')?.focus();
  return (
    <li ref={item} className={styles.item} data-undone={row.undone !== null || undefined}>
      <time dateTime={row.at} className={styles.time}>
        {time(row.at)}
      </time>
      <span className={styles.what}>
        {row.undone ? (
          <s className={styles.name}>{row.name}</s>
        ) : (
          <span className={styles.name}>{row.name}</span>
        )}
        <span className={styles.touched}>{touchedWords(row.touched, formats)}</span>
      </span>
      <span className={styles.state}>
        {row.undone && undoneWords(row.undone, today, formats, time)}
        {row.step === null && 'the book begins here'}
      </span>
      {row.step !== null && <StepButton deed={row} step={row.step} steps={steps} className={styles.step} />}
      {why && <InTheWayPart row={row} why={why} steps={steps} onTaken={keepFocus} />}
    </li>
  );
}
