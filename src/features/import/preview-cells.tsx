import type { FieldView, PreviewRow } from '../../contract/imports';
import { parseDay } from '../../domain/day';
import type { ImportKind } from '../../domain/import/field';
import { DayText } from '../../ui/day-text';
import styles from './import.module.css';

const MOST = { people: 5, purchases: 5, responses: 6, acts: 5, reputation: 6 } as const;
const PARTS_OF_A_NAME = ['first_name', 'last_name', 'source_id'];
/** What is looked at first; the rest follows as the fields stand. */
const FIRST: Readonly<Record<ImportKind, readonly string[]>> = {
  people: ['name', 'company', 'email', 'profile', 'stage', 'tags'],
  purchases: ['day', 'name'],
  responses: ['day', 'name', 'email', 'response', 'minutes', 'giveaway'],
  acts: ['day', 'act_kind', 'name', 'channel', 'units'],
  reputation: ['day', 'reading', 'rating', 'scale', 'where', 'name'],
};
const DAYS = ['day', 'registered_on', 'first_seen_on'];
const NUMBERS = ['minutes', 'units', 'reach', 'rating', 'scale', 'cost'];

/** Shown beside the most telling ones wherever a row has it; the last of those is spared where there is no room. */
const BESIDES: Readonly<Partial<Record<ImportKind, string>>> = { people: 'first_seen_on' };

/** The columns of a preview: what the rows have anything in, the most telling first. */
export function previewColumns(
  kind: ImportKind,
  rows: readonly PreviewRow[],
  fields: readonly FieldView[],
): FieldView[] {
  const place = (field: string): number => {
    const at = FIRST[kind].indexOf(field);
    return at < 0 ? FIRST[kind].length : at;
  };
  const going = rows.filter(({ state }) => state !== 'refused');
  const telling = going.length > 0 ? going : rows;
  const told = fields
    .filter(({ field }) => telling.some(({ cells }) => cells[field]) && !goesWithout(field, telling))
    .toSorted((a, b) => place(a.field) - place(b.field));
  const isBeside = ({ field }: FieldView): boolean => field === BESIDES[kind];
  return [...told.filter((one) => !isBeside(one)).slice(0, MOST[kind]), ...told.filter(isBeside)];
}

// Once each, or said elsewhere already: in the name, by the profile, or over the table for all rows together.
function goesWithout(field: string, rows: readonly PreviewRow[]): boolean {
  if (field === 'units') return rows.every(({ cells }) => ['', '1'].includes(cells['units'] ?? ''));
  if (field === 'social_presence') return rows.some(({ cells }) => cells['profile']);
  if (field !== 'giveaway') return PARTS_OF_A_NAME.includes(field);
  return new Set(rows.flatMap(({ cells }) => cells['giveaway'] || [])).size === 1;
}

export function PreviewHeaders({ columns }: { columns: readonly FieldView[] }) {
  return columns.map(({ field, label }) => (
    <th key={field} scope="col" className={NUMBERS.includes(field) ? styles.number : spared(columns, field)}>
      {label}
    </th>
  ));
}

/** One row as the book will hold it; a refused one as the file has it. */
export function PreviewCells({ row, columns }: { row: PreviewRow; columns: readonly FieldView[] }) {
  const isBlank = columns.every(({ field }) => textOf(row, field) === '');
  return columns.map(({ field }) => {
    const text = isBlank && field === 'name' ? knownBy(row) : textOf(row, field);
    if (DAYS.includes(field)) return <DayCell key={field} text={text} />;
    return (
      <td key={field} className={[classOf(field), spared(columns, field)].join(' ')} title={titleOf(text)}>
        <CellText text={text} />
      </td>
    );
  });
}

/** A cell of days; what is no day stands in quotes, as the file has it. */
export function DayCell({ text }: { text: string }) {
  const day = parseDay(text);
  return (
    <td className={day ? undefined : styles.cut} title={day ? undefined : titleOf(text)}>
      {day ? <DayText day={day} /> : quoted(text)}
    </td>
  );
}

/** What a file says where nothing could be made of it. */
export function quoted(text: string): string {
  return text === '' ? '' : `“${text}”`;
}

function spared(columns: readonly FieldView[], field: string): string | undefined {
  const [spare, last] = columns.slice(-2);
  const isOneMore = columns.length > MOST.people && last?.field === BESIDES.people;
  return isOneMore && field === spare?.field ? styles.spare : undefined;
}

function classOf(field: string): string | undefined {
  if (NUMBERS.includes(field)) return styles.number;
  return field === 'name' ? `${styles.cut} ${styles.who}` : styles.cut;
}

function textOf({ cells, state }: PreviewRow, field: string): string {
  const text = cells[field] ?? '';
  if (field === 'name' && text === '') return [cells['first_name'], cells['last_name']].join(' ').trim();
  if (field === 'profile') return text.replaceAll(/https?:\/\/(www\.)?/g, '');
  // What the book stores as a word of its own; a refused row stays as it is written.
  return state === 'refused' || /[@\s]|:\/\//.test(text) ? text : text.replaceAll('_', ' ');
}

// Somebody of whom no column says anything: what they are known by stands where their name would.
function knownBy(row: PreviewRow): string {
  return textOf(row, 'email') || textOf(row, 'phone') || textOf(row, 'profile');
}

/** What a cell that may be cut shows in full under the mouse; short texts need none. */
export function titleOf(text: string): string | undefined {
  return text.length > SHORT ? text : undefined;
}

const SHORT = 12;

function CellText({ text }: { text: string }) {
  const day = parseDay(text);
  return day ? <DayText day={day} /> : text;
}
