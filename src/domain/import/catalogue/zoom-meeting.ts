import type { Row } from '../cell';
import { foldCell } from '../words';
import { bearsSignature, cellsUnder } from './cells';
import type { Source, SourceColumn, SourceEvent, SourceReader, Verdict } from './source';
import { folded, pickColumns, oneRow, tableReader } from './table-reader';

const MEETING = [
  ['Meeting ID', 'Topic', 'Start Time'],
  ['Topic', 'ID', 'Start Time', 'End Time', 'Participants'],
];
// Newer reports call the address `Email`; those of unique participants have one row and all minutes of each.
const SIGNATURES = [
  ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)'],
  ['Name (Original Name)', 'Email', 'Join Time', 'Leave Time', 'Duration (Minutes)'],
  ['Name (Original Name)', 'User Email', 'Total Duration (Minutes)', 'Guest'],
  ['Name (Original Name)', 'Email', 'Total Duration (Minutes)', 'Guest'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'name', name: 'Name (Original Name)' },
  { field: 'email', name: 'User Email', also: ['Email'] },
  { field: 'day', name: 'Join Time' },
  { field: 'minutes', name: 'Duration (Minutes)', also: ['Total Duration (Minutes)'] },
];

/**
 * The meeting in a table of one row (older files lack it), then one row each time somebody joined; guests
 * have no address. The host is no guest of the meeting.
 */
export const zoomMeeting: Source = {
  name: 'zoom-meeting',
  title: 'Zoom meeting participants',
  kind: 'responses',
  people: 'zoom',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'mdy',
  decimal: null,
  cannotGive: 'It tells who came, not who had registered; guests give a name and no address.',
  giveawayKind: 'webinar',
  reader: meetingReader,
  event: meetingIn,
};

function meetingReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  let host = '';
  let about: ReturnType<typeof cellsUnder> | null = null;
  const participants = tableReader(SIGNATURES, {
    row: (cells, rowNumber): Verdict => {
      if (host !== '' && foldCell(cells.text('User Email', 'Email')) === host)
        return { is: 'skipped', reason: 'host' };
      if (folded(cells.at('In Waiting Room')) === 'yes') return { is: 'skipped', reason: 'waiting_room' };
      return oneRow(pick(cells), rowNumber);
    },
  });
  return {
    read: (row, rowNumber) => {
      if (about) {
        host = foldCell(about(row).text('User Email', 'Host Email'));
        about = null;
      }
      if (bearsSignature(row, MEETING)) about = cellsUnder(row);
      return participants.read(row, rowNumber);
    },
    end: participants.end,
  };
}

function meetingIn(rows: readonly Row[]): SourceEvent | null {
  const at = rows.findIndex((row) => bearsSignature(row, MEETING));
  const [header, values] = [rows[at], rows[at + 1]];
  if (!header || !values) return null;
  const cells = cellsUnder(header)(values);
  const id = cells.text('Meeting ID', 'ID').replace(/\D/gu, '');
  const minutes = cells.text('Duration (Minutes)');
  return { title: cells.text('Topic'), day: cells.at('Start Time'), id, minutes };
}
