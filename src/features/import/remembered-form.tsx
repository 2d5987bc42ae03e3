import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { RememberedMapping } from '../../contract/imports';
import type { DecimalMark } from '../../domain/import/amount-text';
import type { DateOrder } from '../../domain/import/date-text';
import { mayRepeat, isField } from '../../domain/import/field';
import type { ImportKind } from '../../domain/import/field';
import { sentenceOf } from '../../ui/sentence-of';
import styles from './import.module.css';
import { KIND_CHOICES } from './kinds';
import { type MappingEdit, useEditRemembered } from './remembered';

const ORDERS: readonly { value: DateOrder | ''; label: string }[] = [
  { value: '', label: 'As the values say' },
  { value: 'dmy', label: 'Day first' },
  { value: 'mdy', label: 'Month first' },
  { value: 'ymd', label: 'Year first' },
];
const MARKS: readonly { value: DecimalMark | ''; label: string }[] = [
  { value: '', label: 'As the values say' },
  { value: 'point', label: 'Decimal point' },
  { value: 'comma', label: 'Decimal comma' },
];

/** What each column of a set of headers means, and how its days and amounts are written. */
export function RememberedForm({
  remembered,
  onClose,
}: {
  remembered: RememberedMapping;
  onClose: () => void;
}) {
  const [edit, setEdit] = useState<MappingEdit>(remembered);
  const save = useEditRemembered(onClose);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(edit);
      }}
    >
      <div className={styles.fields}>
        <Select
          size="sm"
          label="What the rows are"
          allowDeselect={false}
          data={KIND_CHOICES.map(({ kind, name }) => ({ value: kind, label: name }))}
          value={edit.kind}
          onChange={(kind) => kind !== null && setEdit(ofKind(remembered, edit, kind))}
        />
        <Select
          size="sm"
          label="Days"
          allowDeselect={false}
          data={[...ORDERS]}
          value={edit.dateOrder ?? ''}
          onChange={(order) => setEdit({ ...edit, dateOrder: order || null })}
        />
        <Select
          size="sm"
          label="Amounts"
          allowDeselect={false}
          data={[...MARKS]}
          value={edit.decimal ?? ''}
          onChange={(mark) => setEdit({ ...edit, decimal: mark || null })}
        />
      </div>
      <div className={styles.fields}>
        {remembered.headers.map((header) => (
          <Select
            key={header}
            size="sm"
            label={header}
            clearable
            searchable
            placeholder="Left out"
            data={remembered.fields[edit.kind]
              .filter(({ field }) => isField(field))
              .map(({ field, label }) => ({ value: field, label }))}
            value={edit.mapping.find(({ column }) => column === header)?.field ?? null}
            onChange={(field) => setEdit({ ...edit, mapping: mapped(edit.mapping, header, field) })}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <p className={styles.said} role="alert" data-failed>
          {save.error && sentenceOf(save.error)}
        </p>
        <Button variant="default" onClick={onClose}>
          Leave it as it is
        </Button>
        <Button type="submit" loading={save.isPending}>
          Remember this
        </Button>
      </div>
    </form>
  );
}

function mapped(
  mapping: MappingEdit['mapping'],
  column: string,
  field: string | null,
): MappingEdit['mapping'] {
  // A field that takes one column only moves over to this one.
  const others = mapping.filter(
    (one) => one.column !== column && (one.field !== field || (isField(one.field) && mayRepeat(one.field))),
  );
  return field === null ? others : [...others, { column, field }];
}

// Columns that mean nothing in the other kind are left out.
function ofKind({ fields }: RememberedMapping, edit: MappingEdit, kind: ImportKind): MappingEdit {
  const known = fields[kind].map(({ field }) => field);
  return { ...edit, kind, mapping: edit.mapping.filter(({ field }) => known.includes(field)) };
}
