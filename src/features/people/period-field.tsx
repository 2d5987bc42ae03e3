import { SegmentedControl, Select } from '@mantine/core';
import type { Day } from '../../domain/day';
import { month, monthOf } from '../../domain/month';
import { useFormats } from '../../ui/formats-context';
import styles from './person-statement.module.css';
import { type StatementPeriod, monthsToChoose, yearsToChoose } from './statement-period';

type PeriodFieldProps = {
  period: StatementPeriod;
  onChange: (period: StatementPeriod) => void;
  /** The first thing on record, and the day looked at. */
  first: Day;
  last: Day;
};

/** Which days the statement covers: a month, a year or everything. */
export function PeriodField({ period, onChange, first, last }: PeriodFieldProps) {
  const formats = useFormats();
  return (
    <div className={styles.period} role="group" aria-label="Days the statement covers">
      <SegmentedControl
        aria-label="Period"
        value={period.type}
        data={[
          { value: 'month', label: 'Month' },
          { value: 'year', label: 'Year' },
          { value: 'all', label: 'Everything' },
        ]}
        onChange={(type) => onChange(newest(type, last))}
      />
      {period.type === 'month' && (
        <Select
          aria-label="Month"
          value={period.month}
          data={monthsToChoose(first, last).map((one) => ({ value: one, label: formats.month(one) }))}
          onChange={(value) => value !== null && onChange({ type: 'month', month: month(value) })}
          allowDeselect={false}
          searchable
        />
      )}
      {period.type === 'year' && (
        <Select
          aria-label="Year"
          value={period.year}
          data={yearsToChoose(first, last)}
          onChange={(year) => year !== null && onChange({ type: 'year', year })}
          allowDeselect={false}
        />
      )}
    </div>
  );
}

function newest(type: StatementPeriod['type'], last: Day): StatementPeriod {
  if (type === 'month') return { type, month: monthOf(last) };
  return type === 'year' ? { type, year: last.slice(0, 4) } : { type };
}
