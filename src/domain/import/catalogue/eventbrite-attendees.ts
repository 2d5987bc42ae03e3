import type { Cell, Row } from '../cell';
import { bearsSignature, cellsUnder } from './cells';
import type { Source, SourceColumn, SourceEvent, SourceReader, Verdict } from './source';
import { folded, oneRow, pickColumns, tableReader } from './table-reader';

const SIGNATURES = [
  ['Order #', 'Order Date', 'Ticket Type', 'Attendee #', 'Attendee Status'],
  ['Order #', 'Order Date', 'Ticket Type', 'Attendee Status', 'Email'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'first_name', name: 'First Name', also: ['Attendee First Name'] },
  { field: 'last_name', name: 'Last Name', also: ['Attendee Surname', 'Attendee Last Name', 'Surname'] },
  { field: 'email', name: 'Email', also: ['Attendee Email'] },
  { field: 'company', name: 'Company' },
  { field: 'registered_on', name: 'Order Date' },
  { field: 'attended', name: 'Attendee Status' },
];

/** One row per ticket. Who bought and who comes can differ: the row is about the attendee. */
export const eventbriteAttendees: Source = {
  name: 'eventbrite-attendees',
  title: 'Eventbrite attendees',
  kind: 'responses',
  people: 'eventbrite',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'It does not tell how long somebody stayed, and what tickets cost was left out.',
  giveawayKind: 'workshop',
  reader: attendeeReader,
  event: eventIn,
};

const GONE = new Set(['not attending', 'cancelled', 'canceled', 'deleted', 'refunded', 'transferred']);

function attendeeReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      const status = folded(cells.at('Attendee Status'));
      if (GONE.has(status)) return { is: 'skipped', reason: 'cancelled' };
      const row: Cell[] = pick(cells);
      // `Attending` is a promise; `Checked In` is a fact.
      row[row.length - 1] = status === 'checked in' ? 'yes' : 'no';
      return oneRow(row, rowNumber);
    },
  });
}

// Newer exports name the event on every row.
function eventIn(rows: readonly Row[]): SourceEvent | null {
  const at = rows.findIndex((row) => bearsSignature(row, SIGNATURES));
  const [header, values] = [rows[at], rows[at + 1]];
  if (!header || !values) return null;
  const cells = cellsUnder(header)(values);
  const title = cells.text('Event Name');
  return title === ''
    ? null
    : { title, day: cells.at('Event Start Date', 'Event Date'), id: cells.text('Event ID') };
}
