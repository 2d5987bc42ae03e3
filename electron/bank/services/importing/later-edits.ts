import type { FieldChange, FieldValue, LaterEdit } from '../../../../src/contract/imports';
import { parseDay } from '../../../../src/domain/day';
import { fieldLabel, isField } from '../../../../src/domain/import/field';
import { cents } from '../../../../src/domain/money';
import type { ReadingHandle, WritingHandle } from '../../db/handle';
import { type LaterChange, takenBack, laterChanges, laterDetails } from '../../db/later-edits';
import { ROWS_PER_STEP, type Steps } from '../../db/steps';
import { rowsOfAction } from '../../db/undo';
import { type Context, todayOf } from '../context';
import { tryInTurns } from '../in-turns';
import { standingImport } from './standing-import';
import { nameOfRow } from './row-names';

/**
 * What was done since to the rows of an import: what an undo keeps unless the owner says otherwise, and what
 * it keeps in any case. @throws Refusal `not_found`, `already_undone`, `cancelled`
 */
export async function laterEditsOf(context: Context, importId: number): Promise<readonly LaterEdit[]> {
  const { book, clock } = context;
  const { id } = standingImport(book.reader, importId).action;
  const spec = { name: '', today: todayOf(context), at: clock.now().toISOString() };
  const extent = { doing: 'Looking for what was changed since', rows: rowsOfAction(book.reader, id) };
  return tryInTurns(context, spec, extent, (handle) => editsFound(book.reader, handle, id));
}

// What stays in any case is found by undoing it and taking that back, so that it is what would happen.
function* editsFound(reader: ReadingHandle, handle: WritingHandle, actionId: number): Steps<LaterEdit[]> {
  const held = yield* takenBack(handle, actionId);
  const edits: LaterEdit[] = [];
  const changes = [...laterChanges(reader, actionId), ...laterDetails(reader, actionId)];
  for (const [at, change] of changes.entries()) {
    if (isFormerValue(change)) continue; // the change it comes from is told
    const edit = editOf(nameOfRow(reader, change.table, change.rowId), change);
    if (edit) edits.push(edit);
    if (at % ROWS_PER_STEP === 0) yield 0;
  }
  const stands = { happened: 'stands' as const, fields: [], by: '', at: '' };
  return [
    ...edits,
    ...held.map(({ table, rowId }) => ({ what: nameOfRow(reader, table, rowId), ...stands })),
  ];
}

function isFormerValue({ table, after, before }: LaterChange): boolean {
  if (table === 'contact_alias') return true;
  return table === 'contact_identity' && ['email', 'phone'].includes(String((after ?? before)?.['source']));
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
