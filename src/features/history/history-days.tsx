import type { KeyboardEvent } from 'react';
import type { HistoryPage } from '../../contract/history';
import { useOpenBook } from '../../ui/book-context';
import { useFormats } from '../../ui/formats-context';
import { SectionHeading } from '../../ui/section-heading';
import { HistoryItem } from './history-item';
import { byDay, dayName } from './history-words';
import styles from './history.module.css';
import type { Steps } from './use-steps';
import { useTime } from './use-time';

type HistoryDaysProps = { pages: readonly HistoryPage[]; steps: Steps };

/** What was done, under the days it was done on. */
export function HistoryDays({ pages, steps }: HistoryDaysProps) {
  const formats = useFormats();
  const { today } = useOpenBook();
  const time = useTime(pages[0]?.zone ?? 'UTC');
  const days = byDay(pages.flatMap((page) => page.rows));
  return (
    <div role="presentation" onKeyDown={moveByArrow}>
      {days.map(({ day, rows }) => (
        <section key={day} className={styles.day} aria-labelledby={`history-${day}`}>
          <SectionHeading id={`history-${day}`}>{dayName(day, today, formats)}</SectionHeading>
          <ul className={styles.list}>
            {rows.map((row) => (
              <HistoryItem key={row.id} row={row} time={time} steps={steps} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

// From one step to the next, without a Tab through everything between.
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-step]')];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
