import { type Cell, cellAt, isBlank, textOf } from '../cell';
import type { Source, SourceColumn } from './source';
import { oneRow, pickColumns, tableReader } from './table-reader';

const SIGNATURES = [['LEID', 'EUID', 'MEMBER_RATING']];

// Addresses of computers, places and time zones stay behind: no column here, nothing of them is kept.
const COLUMNS: readonly SourceColumn[] = [
  { field: 'email', name: 'Email Address', also: ['E-Mail-Adresse', 'Adresse e-mail', 'Email'] },
  {
    field: 'first_name',
    name: 'First Name',
    also: ['FNAME', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Voornaam'],
  },
  {
    field: 'last_name',
    name: 'Last Name',
    also: ['LNAME', 'Nachname', 'Nom', 'Apellidos', 'Cognome', 'Achternaam'],
  },
  { field: 'phone', name: 'Phone Number', also: ['PHONE', 'Telefonnummer'] },
  { field: 'source_id', name: 'EUID' },
  { field: 'tags', name: 'TAGS' },
  { field: 'notes', name: 'NOTES' },
  // Addresses the owner added themselves have no time of opting in, only one of being confirmed.
  { field: 'first_seen_on', name: 'OPTIN_TIME (UTC)', also: ['OPTIN_TIME', 'CONFIRM_TIME'] },
];

/** One row per address; subscribed, unsubscribed and cleaned ones come in files of their own. */
export const mailchimpAudience: Source = {
  name: 'mailchimp-audience',
  title: 'Mailchimp audience',
  kind: 'people',
  people: 'mailchimp',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'ymd',
  decimal: null,
  cannotGive: 'Whoever unsubscribed or bounced is a contact like the others here: this book sends no mail.',
  reader: () =>
    tableReader(SIGNATURES, { row: (cells, rowNumber) => oneRow(inPlace(pick(cells)), rowNumber) }),
};

const pick = pickColumns(COLUMNS);
const EMAIL = COLUMNS.findIndex(({ field }) => field === 'email');
const SINCE = COLUMNS.findIndex(({ field }) => field === 'first_seen_on');

// Where a cell is missing or too many, the address of a computer or a place stands where the time does, and nobody
// can say what else is where: such a row is refused, and nothing of it is kept but the address it begins with.
function inPlace(row: readonly Cell[]): readonly Cell[] {
  const since = cellAt(row, SINCE);
  if (isBlank(since) || typeof since === 'object' || WRITTEN_DAY.test(textOf(since))) return row;
  return COLUMNS.map((_, at) => (at === EMAIL ? cellAt(row, at) : at === SINCE ? OUT_OF_PLACE : ''));
}

const WRITTEN_DAY = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{2,4})(?![.\d])/u;
const OUT_OF_PLACE = '(cells out of place)';
