import { Button, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { FieldView, RefusedColumn, RefusedRow } from '../../contract/imports';
import styles from './import.module.css';
import { mend } from './waiting-files';

type MendableRowProps = {
  row: RefusedRow;
  columns: readonly RefusedColumn[];
  fields: readonly FieldView[];
  mendIn: string | undefined;
  isStale: boolean;
};

/** One refused row; opened, its cells stand under their fields and can be put right. */
export function MendableRow({ row, columns, fields, mendIn, isStale }: MendableRowProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    opener.current?.focus();
    setOpen(false);
  };
  const isMendable = mendIn !== undefined && row.cells !== null;
  return (
    <>
      <tr>
        <td className={styles.number}>{row.row}</td>
        <td data-state="refused">{row.value === '' ? 'blank' : `“${row.value}”`}</td>
        <td>{row.reason}</td>
        {mendIn !== undefined && (
          <td className={styles.mendCell}>
            {isMendable && (
              <Button
                ref={opener}
                size="compact-sm"
                variant="default"
                aria-expanded={isOpen}
                aria-controls={id}
                aria-label={isOpen ? `Leave it as it is: row ${row.row}` : `Mend row ${row.row}`}
                onClick={() => setOpen(!isOpen)}
              >
                {isOpen ? 'Leave it' : 'Mend'}
              </Button>
            )}
          </td>
        )}
      </tr>
      {isMendable && isOpen && (
        <tr id={id}>
          <td colSpan={4} className={styles.mendForm}>
            <MendForm
              key={row.reason}
              row={row}
              columns={columns}
              fields={fields}
              token={mendIn}
              isStale={isStale}
              onLeave={leave}
            />
          </td>
        </tr>
      )}
    </>
  );
}

type MendFormProps = Omit<MendableRowProps, 'mendIn'> & { token: string; onLeave: () => void };

function MendForm({ row, columns, fields, token, isStale, onLeave }: MendFormProps) {
  const cells = row.cells ?? {};
  const tryAgain = (form: HTMLFormElement): void => {
    const texts = [...new FormData(form)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    // Tried again as it is, it is refused as it was: that stands there already.
    if (texts.every(([field, text]) => text === (cells[field] ?? ''))) return;
    mend(token, [{ row: row.row, part: row.part, cells: Object.fromEntries(texts) }]);
  };
  return (
    <form
      aria-label={`Row ${row.row}`}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
      onSubmit={(event) => {
        event.preventDefault();
        tryAgain(event.currentTarget);
      }}
    >
      <div className={styles.fields}>
        {columns.map(({ field, header }) => (
          <TextInput
            key={field}
            size="sm"
            name={field}
            label={labelOf(fields, field, header)}
            defaultValue={cells[field] ?? ''}
            error={isFault(row, header, cells[field]) ? row.reason : undefined}
            data-autofocus={isFault(row, header, cells[field]) || undefined}
            ref={isFault(row, header, cells[field]) ? focusAtFirst : undefined}
          />
        ))}
      </div>
      <div className={styles.mendActions}>
        <Button type="submit" size="compact-md" loading={isStale}>
          Try again
        </Button>
      </div>
    </form>
  );
}

function labelOf(fields: readonly FieldView[], field: string, header: string): string {
  return fields.find((one) => one.field === field)?.label ?? header;
}

// The reason names a column of the file; a known source's columns are named by their fields.
function isFault({ column, value }: RefusedRow, header: string, cell: string | undefined): boolean {
  return column === header || (value !== '' && cell === value);
}

function focusAtFirst(input: HTMLInputElement | null): void {
  input?.focus();
}
