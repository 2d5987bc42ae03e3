import { isBlank } from '../cell';
import type { Source, SourceColumn, SourceReader } from './source';
import { oneRow, pickColumns, tableReader } from './table-reader';

const SIGNATURES = [['First Name', 'Last Name', 'Company', 'Position', 'Connected On']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'profile', name: 'URL' },
  { field: 'email', name: 'Email Address' },
  { field: 'company', name: 'Company' },
  { field: 'notes', name: 'Position' },
  { field: 'first_seen_on', name: 'Connected On' },
  { field: 'social_presence', name: 'On LinkedIn' },
];

/** A few lines of notes, then one row per connection; most have no address, by LinkedIn's design. */
export const linkedinConnections: Source = {
  name: 'linkedin-connections',
  title: 'LinkedIn connections',
  kind: 'people',
  people: 'linkedin',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive:
    'Most connections have no e-mail address here: they are known by their profile, in older files by their name.',
  reader: linkedinReader,
};

function linkedinReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(SIGNATURES, {
    row: (cells, rowNumber) => {
      const row = pick(cells);
      // Older files have no profiles: an address still says who it is that LinkedIn knows, a name does not.
      const isKnown = !isBlank(cells.at('URL')) || !isBlank(cells.at('Email Address'));
      row[row.length - 1] = isKnown ? 'yes' : '';
      return oneRow(row, rowNumber);
    },
  });
}
