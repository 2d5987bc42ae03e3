import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

const SIGNATURES = [['Square Customer ID', 'Creation Source', 'Email Address']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'source_id', name: 'Square Customer ID' },
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'email', name: 'Email Address' },
  { field: 'phone', name: 'Phone Number' },
  { field: 'company', name: 'Company Name' },
  { field: 'first_seen_on', name: 'First Visit' },
  { field: 'notes', name: 'Memo' },
];

/** One row per customer of a Square account. */
export const squareCustomers: Source = {
  name: 'square-customers',
  title: 'Square customers',
  kind: 'people',
  people: 'square',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: 'mdy',
  decimal: null,
  cannotGive:
    'Its visits and lifetime spend are no sales and were left out: sales come from Square transactions.',
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
