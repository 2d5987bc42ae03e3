import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

const SIGNATURES = [['Customer ID', 'Accepts Email Marketing', 'Total Spent', 'Total Orders']];

const COLUMNS: readonly SourceColumn[] = [
  { field: 'source_id', name: 'Customer ID' },
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'email', name: 'Email' },
  { field: 'phone', name: 'Phone', also: ['Default Address Phone'] },
  { field: 'company', name: 'Default Address Company', also: ['Company'] },
  { field: 'tags', name: 'Tags' },
  { field: 'notes', name: 'Note' },
];

/** One row per customer; what they spent is information of the shop, never a purchase. */
export const shopifyCustomers: Source = {
  name: 'shopify-customers',
  title: 'Shopify customers',
  kind: 'people',
  people: 'shopify',
  signatures: SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'Its totals are no sales and were left out: sales come from the Shopify orders export.',
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
