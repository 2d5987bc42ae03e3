import { type Row, isBlankRow, textOf } from '../cell';
import { foldCell } from '../words';
import { type Cells, bearsSignature, cellsUnder } from './cells';
import type { SkipReason, Source, SourceColumn, SourceEvent, SourceReader, Verdict } from './source';
import { NONE, oneRow, pickColumns } from './table-reader';

const SIGNATURES = [
  ['Attended', 'User Name (Original Name)', 'Registration Time'],
  ['Attended', 'User Name (Original Name)', 'Join Time', 'Time in Session (minutes)'],
];
const WEBINAR = [['Topic', 'Webinar ID', 'Actual Start Time']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'name', name: 'User Name (Original Name)' },
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'email', name: 'Email' },
  { field: 'registered_on', name: 'Registration Time' },
  { field: 'attended', name: 'Attended' },
  { field: 'day', name: 'Join Time' },
  { field: 'minutes', name: 'Time in Session (minutes)' },
];

/**
 * A report in sections, each under its own title; only the attendees' makes contacts and responses. Whoever
 * registered stands in it, come or not, and once more for each time they came back.
 */
export const zoomWebinar: Source = {
  name: 'zoom-webinar',
  title: 'Zoom webinar attendee report',
  kind: 'responses',
  people: 'zoom',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'mdy',
  decimal: null,
  cannotGive: 'People who dialled in stand in it without an address and were left out.',
  giveawayKind: 'webinar',
  reader: webinarReader,
  event: webinarIn,
};

/** The titles of the sections; of those with a reason the rows are left out. */
const SECTIONS: Readonly<Record<string, SkipReason | null>> = {
  'attendee report': null,
  'attendee details': null,
  'host details': 'host',
  'panelist details': 'panelist',
  'other attended': 'other_attended',
};

function webinarReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  let section = '';
  let under: ((row: Row) => Cells) | null = null;
  const read = (row: Row, rowNumber: number): Verdict => {
    if (isBlankRow(row)) return NONE;
    const title = sectionTitle(row);
    if (title !== null) {
      [section, under] = [title, null];
      return NONE;
    }
    // A section begins with its own header; a report cut down to its attendees has no titles at all.
    if (under === null) {
      const isHeader = section !== '' && section !== 'attendee report';
      if (isHeader || bearsSignature(row, SIGNATURES)) under = cellsUnder(row);
      return NONE;
    }
    const reason = SECTIONS[section];
    return reason ? { is: 'skipped', reason } : oneRow(withoutDashes(pick(under(row))), rowNumber);
  };
  return { read, end: () => [] };
}

// Trailing commas follow a title.
function sectionTitle(row: Row): string | null {
  const [first = '', ...rest] = row.map(textOf);
  if (rest.some((cell) => cell !== '')) return null;
  const title = foldCell(first).replace(/[:,]+$/u, '');
  return title in SECTIONS ? title : null;
}

// `--` stands for nothing.
function withoutDashes(row: Row): Row {
  return row.map((cell) => (/^[-–—]+$/u.test(textOf(cell)) ? '' : cell));
}

function webinarIn(rows: readonly Row[]): SourceEvent | null {
  const at = rows.findIndex((row) => bearsSignature(row, WEBINAR));
  const [header, values] = [rows[at], rows[at + 1]];
  if (!header || !values) return null;
  const cells = cellsUnder(header)(values);
  return {
    title: cells.text('Topic'),
    day: cells.at('Actual Start Time'),
    id: cells.text('Webinar ID').replace(/\D/gu, ''),
    minutes: cells.text('Actual Duration (minutes)'),
  };
}
