import type { FieldChange, FieldValue, LaterEdit } from '../../../../src/contract/imports';
import { parseDay } from '../../../../src/domain/day';
import { fieldLabel, isField } from '../../../../src/domain/import/field';
import { cents } from '../../../../src/domain/money';
import { beginAction } from '../../db/journal';
import { type LaterChange, heldRows, laterChanges, laterDetails } from '../../db/later-edits';
import { type Context, todayOf } from '../context';
import { standingImport } from './standing-import';
import { nameOfRow } from './row-names';

/**
 * What was done since to the rows of an import: what an undo keeps unless the owner says otherwise, and what
 * it keeps in any case. @throws Refusal `not_found`, `already_undone`
 */
export function laterEditsOf(context: Context, importId: number): readonly LaterEdit[] {
  const { reader } = context.book;
  const { action } = standingImport(reader, importId);
  const changed = [...laterChanges(reader, action.id), ...laterDetails(reader, action.id)];
  const held = triedOut(context, action.id);
  return [
    ...changed.flatMap((change) => editOf(nameOfRow(reader, change.table, change.rowId), change) ?? []),
    ...held.map(({ table, rowId }) => ({
      what: nameOfRow(reader, table, rowId),
      happened: 'stands' as const,
      fields: [],
      by: '',
      at: '',
    })),
  ];
}

// Asked by undoing it and taking that back, so that the answer is what would happen.
function triedOut(context: Context, actionId: number): ReturnType<typeof heldRows> {
  const { book, clock } = context;
  const action = beginAction(book, { name: '', today: todayOf(context), at: clock.now().toISOString() });
  try {
    return heldRows(action.handle, actionId);
  } finally {
    action.rollBack();
  }
}

function editOf(what: string, { before, after, by, at }: LaterChange): LaterEdit | null {
  if (before === null) return { what, happened: 'added', fields: [], by, at };
  if (after === null) return { what, happened: 'removed', fields: [], by, at };
  const columns = Object.keys(after).filter((one) => before[one] !== after[one] && !DERIVED.has(one));
  const fields = columns.map((column): FieldChange => ({
    label: labelOf(column),
    from: valueOf(column, before[column] ?? null),
    to: valueOf(column, after[column] ?? null),
  }));
  return fields.length === 0 ? null : { what, happened: 'changed', fields, by, at };
}

/** Columns that follow from others, and those that only the book itself counts by. */
const DERIVED = new Set([
  'email_key',
  'phone_e164',
  'profile_key',
  'presence_checked_on',
  'recorded_on',
  'source_key',
]);

const FIELD_OF: Readonly<Record<string, string>> = {
  amount_cents: 'amount',
  cost_cents: 'cost',
  presence: 'social_presence',
  first_contact_on: 'first_seen_on',
  note: 'notes',
  value_milli: 'rating',
};

function labelOf(column: string): string {
  const field = FIELD_OF[column] ?? column;
  if (isField(field)) return fieldLabel(field);
  const words = column.replaceAll('_', ' ').replace(/ (id|on)$/, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueOf(column: string, value: string | number | null): FieldValue {
  if (value === null || value === '') return null;
  if (column.endsWith('_cents') && typeof value === 'number') return { cents: cents(value) };
  if (column === 'value_milli' && typeof value === 'number') return { text: String(value / 1000) };
  if (column === 'replied') return { text: value === 1 ? 'yes' : 'no' };
  const day = typeof value === 'string' ? parseDay(value) : null;
  return day ? { day } : { text: String(value) };
}
