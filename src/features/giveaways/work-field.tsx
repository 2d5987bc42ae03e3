import { Button, TextInput } from '@mantine/core';
import { useFormats } from '../../ui/formats-context';
import { MoneyField } from '../../ui/money-field';
import { NumberField } from '../../ui/number-field';
import styles from './giveaway-form.module.css';
import type { WorkValues } from './giveaway-values';
import { RemoveRow } from './remove-row';
import { useRowKeys } from './row-keys';

type WorkFieldProps = {
  value: readonly WorkValues[];
  onChange: (work: readonly WorkValues[]) => void;
};

const NOBODY: WorkValues = { who: '', hours: null, hourCostCents: null };
const MOST = 50;

/** Other people's hours, and what an hour of each cost. */
export function WorkField({ value, onChange }: WorkFieldProps) {
  const rows = useRowKeys(value.length);
  return (
    <fieldset className={styles.group}>
      <legend>
        Other people’s hours{' '}
        <span className={styles.hint}>an hour without a cost is counted, and said so</span>
      </legend>
      {value.map((one, at) => (
        <div key={rows.keys[at]} className={styles.row}>
          <WorkRow one={one} onChange={(next) => onChange(value.with(at, next))} />
          <RemoveRow
            name={one.who.trim() || `row ${at + 1}`}
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
          onClick={() => onChange([...value, NOBODY])}
        >
          Add somebody’s hours
        </Button>
      )}
    </fieldset>
  );
}

function WorkRow({ one, onChange }: { one: WorkValues; onChange: (next: WorkValues) => void }) {
  const { currency, locale } = useFormats();
  return (
    <div className={styles.work}>
      <TextInput
        label="Who"
        autoFocus={one === NOBODY}
        value={one.who}
        onChange={(event) => onChange({ ...one, who: event.currentTarget.value })}
        maxLength={200}
      />
      <NumberField
        label="Hours"
        value={one.hours}
        onChange={(hours) => onChange({ ...one, hours })}
        max={16_000}
        digits={2}
      />
      <MoneyField
        label="An hour costs"
        currency={currency}
        locale={locale}
        value={one.hourCostCents}
        onChange={(hourCostCents) => onChange({ ...one, hourCostCents })}
      />
    </div>
  );
}
