import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

const SIGNATURES = [
  ['Record ID', 'Email', 'Lifecycle Stage', 'Create Date'],
  ['Record ID', 'Email', 'Contact owner', 'Lead Status'],
];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'source_id', name: 'Record ID' },
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'email', name: 'Email' },
  { field: 'phone', name: 'Phone Number', also: ['Mobile Phone Number'] },
  { field: 'company', name: 'Company Name', also: ['Associated Company', 'Primary Associated Company'] },
  { field: 'stage', name: 'Lifecycle Stage' },
  { field: 'first_seen_on', name: 'Create Date' },
  { field: 'profile', name: 'LinkedIn URL', also: ['LinkedIn Bio'] },
];

/** One row per contact, in the portal's own words. */
export const hubspotContacts: Source = {
  name: 'hubspot-contacts',
  title: 'HubSpot contacts',
  kind: 'people',
  people: 'hubspot',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'It says which stage somebody is in now, not when they came to it.',
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
