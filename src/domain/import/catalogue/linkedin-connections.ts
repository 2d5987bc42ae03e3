import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

const SIGNATURES = [['First Name', 'Last Name', 'Company', 'Position', 'Connected On']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'profile', name: 'URL' },
  { field: 'email', name: 'Email Address' },
  { field: 'company', name: 'Company' },
  { field: 'notes', name: 'Position' },
  { field: 'first_seen_on', name: 'Connected On' },
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
  cannotGive: 'Most connections have no e-mail address here: they are known by their profile.',
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
