import { Button } from '@mantine/core';
import { type Day, addDays, spanDays } from '../../domain/day';
import { useOpenBook } from '../../ui/book-context';
import { DayField } from '../../ui/day-field';
import styles from './giveaway-form.module.css';
import { RemoveRow } from './remove-row';
import { useRowKeys } from './row-keys';

type FurtherDaysFieldProps = {
  value: readonly (Day | null)[];
  /** The first day of the series. */
  after: Day | null;
  onChange: (days: readonly (Day | null)[]) => void;
};

const MOST = 400;

/** The further days of a series, each a row. A new one keeps the distance of the last two. */
export function FurtherDaysField({ value, after, onChange }: FurtherDaysFieldProps) {
  const { today } = useOpenBook();
  const rows = useRowKeys(value.length);
  return (
    <fieldset className={styles.group}>
      <legend>
        Further days <span className={styles.hint}>of a series</span>
      </legend>
      {value.map((day, at) => (
        <div key={rows.keys[at]} className={styles.row}>
          <DayField
            label={`Day ${at + 2}`}
            value={day}
            onChange={(next) => onChange(value.with(at, next))}
            today={today}
            optional
          />
          <RemoveRow
            name={`day ${at + 2}`}
            onRemove={() => {
              rows.remove(at);
              onChange(value.toSpliced(at, 1));
            }}
          />
        </div>
      ))}
      {value.length < MOST && (
        <Button
          variant="default"
          size="compact-md"
          className={styles.add ?? ''}
          onClick={() => onChange([...value, nextDay([after, ...value])])}
        >
          Add a day
        </Button>
      )}
    </fieldset>
  );
}

function nextDay(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  const [last, before] = [known.at(-1), known.at(-2)];
  if (last === undefined) return null;
  const step = before === undefined ? 7 : Math.max(1, spanDays(before, last));
  return addDays(last, step);
}
