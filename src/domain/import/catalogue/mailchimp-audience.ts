import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

const SIGNATURES = [['LEID', 'EUID', 'MEMBER_RATING']];

// Addresses of computers, places and time zones stay behind: no column here, nothing of them is kept.
const COLUMNS: readonly SourceColumn[] = [
  { field: 'email', name: 'Email Address' },
  { field: 'first_name', name: 'First Name' },
  { field: 'last_name', name: 'Last Name' },
  { field: 'source_id', name: 'EUID' },
  { field: 'first_seen_on', name: 'OPTIN_TIME (UTC)', also: ['OPTIN_TIME'] },
  { field: 'tags', name: 'TAGS' },
  { field: 'notes', name: 'NOTES' },
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
  cannotGive:
    'It does not say whether an address is still subscribed: that is in the name of the file alone.',
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
