import type { Source, SourceColumn } from './source';
import { plainReader } from './table-reader';

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
  reader: () => plainReader({ signatures: SIGNATURES, columns: COLUMNS }),
};
