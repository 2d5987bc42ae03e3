import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { isProgramKind } from '../../domain/ledger/rate-card-draft';
import type { EntryClass } from '../../domain/ledger/rate-card';
import { CardNumber } from './card-number';
import styles from './rate-card-editor.module.css';
import { className } from './rate-card-words';
import type { CardForm, KindRow } from './use-card-form';

const OWN: Readonly<Record<EntryClass, string>> = {
  deposit: 'Add a deposit of your own',
  ask: 'Add an ask of your own',
  breach: 'Add a breach of your own',
};

/** The kinds of one class: what they are called, what they are worth, and how many a day count. */
export function CardKinds({ form, cls }: { form: CardForm; cls: EntryClass }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const rows = form.values.rows.filter((row) => row.class === cls);
  return (
    <>
      <table className={styles.kinds}>
        <caption>{className(cls)}</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Points</th>
            <th scope="col">Most a day</th>
            <th scope="col">
              <span className={styles.unseen}>Remove</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <KindFields key={row.key} form={form} row={row} onRemove={() => remove(row.key)} />
          ))}
        </tbody>
      </table>
      <Button ref={add} variant="subtle" size="compact-sm" className={styles.add} onClick={addOne}>
        {OWN[cls]}
      </Button>
    </>
  );

  function addOne(): void {
    form.addRow(cls);
    // The row is there once this event is over.
    requestAnimationFrame(() => {
      const last = body.current?.lastElementChild;
      last?.querySelector('input')?.focus();
    });
  }

  function remove(key: number): void {
    form.removeRow(key);
    add.current?.focus();
  }
}

function KindFields({ form, row, onRemove }: { form: CardForm; row: KindRow; onRemove: () => void }) {
  const at = form.values.rows.indexOf(row);
  const name = row.label.trim() === '' ? 'the new kind' : `“${row.label.trim()}”`;
  const isDeposit = row.class === 'deposit';
  const field = (part: 'label' | 'points' | 'maxUnitsPerDay') => ({
    error: form.problem(`kinds.${at}.${part}`, `${row.key}.${part}`),
    leave: () => form.leave(`${row.key}.${part}`),
  });
  const [label, points, most] = [field('label'), field('points'), field('maxUnitsPerDay')];
  return (
    <tr>
      <td onBlur={label.leave}>
        <TextInput
          aria-label={`Name of ${name}`}
          placeholder="Sent a birthday card, say"
          value={row.label}
          onChange={(event) => form.setRow(row.key, { label: event.currentTarget.value })}
          error={label.error}
          autoComplete="off"
        />
      </td>
      <td onBlur={points.leave}>
        <CardNumber
          name={`Points of ${name}`}
          value={row.points === null ? null : Math.abs(row.points)}
          onChange={(value) => form.setRow(row.key, { points: signed(value, isDeposit) })}
          digits={6}
          mark={isDeposit ? '+' : '−'}
          error={points.error}
        />
      </td>
      <td onBlur={most.leave}>
        <CardNumber
          name={`Most a day of ${name}`}
          value={row.maxUnitsPerDay}
          onChange={(maxUnitsPerDay) => form.setRow(row.key, { maxUnitsPerDay })}
          placeholder="any"
          error={most.error}
        />
      </td>
      <td className={styles.last}>
        {isProgramKind(row.id) ? (
          <span className={styles.stays}>stays</span>
        ) : (
          <ActionIcon variant="transparent" c="dimmed" aria-label={`Remove ${name}`} onClick={onRemove}>
            <span aria-hidden>×</span>
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}

function signed(value: number | null, isDeposit: boolean): number | null {
  return value === null || value === 0 || isDeposit ? value : -value;
}
