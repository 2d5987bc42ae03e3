import { Select } from '@mantine/core';
import type { ColumnView, FieldView } from '../../contract/imports';
import styles from './import.module.css';

/**
 * Why a field is asked about: it is needed, or one of the others named is; or it is not clear which column it is,
 * and it may be none.
 */
export type Missing = { readonly is: 'needed'; readonly or: readonly string[] } | { readonly is: 'unclear' };

type ColumnOfFieldProps = {
  field: FieldView;
  columns: readonly ColumnView[];
  value: number | null;
  missing: Missing | null;
  onChange: (column: number | null) => void;
};

/** One thing the book can take, and the column it comes from with some of its values. */
export function ColumnOfField({ field, columns, value, missing, onChange }: ColumnOfFieldProps) {
  const column = columns.find(({ index }) => index === value);
  const mayBeNone = missing ? missing.is === 'unclear' : value !== null && !field.required;
  return (
    <Select
      size="sm"
      label={field.label}
      withAsterisk={field.required}
      clearable={!field.required}
      searchable
      placeholder={missing ? 'Choose its column' : 'Not in this file'}
      description={column ? samplesOf(column) : missing ? askedFor(missing) : undefined}
      inputWrapperOrder={['label', 'input', 'description']}
      classNames={{ description: (missing ? styles.needed : styles.samples) ?? '' }}
      data={[
        ...(mayBeNone ? [{ value: NONE, label: 'None of these' }] : []),
        ...columns.map(({ index, header }) => ({ value: String(index), label: nameOf(header, index) })),
      ]}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null || chosen === NONE ? null : Number(chosen))}
      renderOption={({ option }) => <ColumnOption option={option} columns={columns} />}
    />
  );
}

const NONE = 'none';

function askedFor(missing: Missing): string {
  if (missing.is === 'unclear') return 'Choose its column, or none of these';
  const { or } = missing;
  if (or.length === 0) return 'Needed before the file can go in';
  return or.length === 1 ? `This or ${or.join('')} is needed` : `This is needed, or one of ${or.join(', ')}`;
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
