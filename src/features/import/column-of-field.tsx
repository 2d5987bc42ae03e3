import { Select } from '@mantine/core';
import type { ColumnView, FieldView } from '../../contract/imports';
import styles from './import.module.css';

type ColumnOfFieldProps = {
  field: FieldView;
  columns: readonly ColumnView[];
  value: number | null;
  isMissing: boolean;
  onChange: (column: number | null) => void;
};

/** One thing the book can take, and the column it comes from with some of its values. */
export function ColumnOfField({ field, columns, value, isMissing, onChange }: ColumnOfFieldProps) {
  const column = columns.find(({ index }) => index === value);
  return (
    <Select
      size="sm"
      label={field.label}
      withAsterisk={field.required}
      clearable={!field.required}
      searchable
      placeholder={isMissing ? 'Choose its column' : 'Not in this file'}
      description={column ? samplesOf(column) : isMissing ? 'Needed before the file can go in' : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      classNames={{ description: (isMissing ? styles.needed : styles.samples) ?? '' }}
      data={columns.map(({ index, header }) => ({ value: String(index), label: nameOf(header, index) }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      renderOption={({ option }) => <ColumnOption option={option} columns={columns} />}
    />
  );
}

function ColumnOption({
  option,
  columns,
}: {
  option: { value: string; label: string };
  columns: readonly ColumnView[];
}) {
  const column = columns.find(({ index }) => String(index) === option.value);
  return (
    <span>
      <span className={styles.columnName}>{option.label}</span>
      <span className={styles.samples}>{column ? samplesOf(column) : ''}</span>
    </span>
  );
}

const SHOWN = 3;

function samplesOf({ samples }: ColumnView): string {
  return samples.length === 0 ? 'no values' : samples.slice(0, SHOWN).join(', ');
}

function nameOf(header: string, index: number): string {
  return header.trim() === '' ? `Column ${index + 1}` : header;
}
