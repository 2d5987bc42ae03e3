import { Button, Radio } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Day } from '../domain/day';
import { endOfLastMonth, endOfLastQuarter, yearAgo } from '../domain/past-days';
import { useOpenBook } from './book-context';
import { DayField } from './day-field';
import { useFormats } from './formats-context';
import styles from './past-form.module.css';
import { NOW, useLooking } from './view-context';

/** Which past to look at: a day, and what of it counts. */
export function PastForm({ onDone }: { onDone: () => void }) {
  const { view, look } = useLooking();
  const { today } = useOpenBook();
  const [asOf, setAsOf] = useState<Day | null>(view.asOf ?? endOfLastMonth(today));
  const [knownThen, setKnownThen] = useState(view.knownThen);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (asOf === null) return;
    look({ asOf, knownThen });
    onDone();
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave} noValidate>
      <DayField label="Which day?" value={asOf} onChange={setAsOf} today={today} latest={today} />
      <Presets today={today} onChoose={setAsOf} />
      <Radio.Group
        label="What should count?"
        value={knownThen ? 'then' : 'now'}
        onChange={(value) => setKnownThen(value === 'then')}
      >
        <div className={styles.choices}>
          <Radio value="now" label="As we know it now" description="Includes what was recorded later." />
          <Radio
            value="then"
            label="As we knew it then"
            description="Only what had been recorded by the end of that day."
          />
        </div>
      </Radio.Group>
      <div className={styles.foot}>
        <Button variant="default" onClick={view.asOf === null ? onDone : backToToday}>
          {view.asOf === null ? 'Cancel' : 'Back to today'}
        </Button>
        <Button type="submit" disabled={asOf === null}>
          Look at this day
        </Button>
      </div>
    </form>
  );

  function leave({ key, target, currentTarget }: KeyboardEvent<HTMLFormElement>): void {
    if (key === 'Escape' && target instanceof Node && currentTarget.contains(target)) onDone();
  }

  function backToToday(): void {
    look(NOW);
    onDone();
  }
}

function Presets({ today, onChoose }: { today: Day; onChoose: (day: Day) => void }) {
  const formats = useFormats();
  const presets = [
    { label: 'End of last month', day: endOfLastMonth(today) },
    { label: 'End of last quarter', day: endOfLastQuarter(today) },
    { label: 'A year ago', day: yearAgo(today) },
  ];
  return (
    <div className={styles.presets}>
      {presets.map(({ label, day }) => (
        <button key={label} type="button" title={formats.longDay(day)} onClick={() => onChoose(day)}>
          {label}
        </button>
      ))}
    </div>
  );
}
