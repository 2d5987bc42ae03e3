import type { Day } from '../domain/day';
import styles from './figures.module.css';
import { useFormats } from './formats-context';

/** A day as the owner writes it: `22 Oct 2026`, `22 Oct` when short. The whole day is in its title. */
export function DayText({ day, short = false }: { day: Day; short?: boolean }) {
  const formats = useFormats();
  return (
    <time dateTime={day} title={formats.longDay(day)} className={styles.figure}>
      {short ? formats.shortDay(day) : formats.day(day)}
    </time>
  );
}
