import { type Cell, textOf } from '../cell';
import { foldAccents } from '../words';
import { HUBSPOT_SIGNATURES, HUBSPOT_WORDS } from './hubspot-words';
import type { Source, SourceColumn, SourceReader } from './source';
import { oneRow, pickColumns, tableReader } from './table-reader';

const COLUMNS: readonly SourceColumn[] = [
  { field: 'source_id', name: 'Record ID', also: HUBSPOT_WORDS.recordId },
  { field: 'first_name', name: 'First Name', also: HUBSPOT_WORDS.firstName },
  { field: 'last_name', name: 'Last Name', also: HUBSPOT_WORDS.lastName },
  { field: 'email', name: 'Email', also: HUBSPOT_WORDS.email },
  { field: 'phone', name: 'Phone Number', also: HUBSPOT_WORDS.phone },
  { field: 'company', name: 'Company Name', also: HUBSPOT_WORDS.company },
  { field: 'first_seen_on', name: 'Create Date', also: HUBSPOT_WORDS.created },
  { field: 'profile', name: 'LinkedIn URL', also: ['LinkedIn Bio'] },
  { field: 'stage', name: 'Lifecycle Stage', also: HUBSPOT_WORDS.stage },
];

/** One row per contact, its labels in the language of the portal. */
export const hubspotContacts: Source = {
  name: 'hubspot-contacts',
  title: 'HubSpot contacts',
  kind: 'people',
  people: 'hubspot',
  signatures: HUBSPOT_SIGNATURES,
  columns: COLUMNS,
  dateOrder: null,
  decimal: null,
  cannotGive: 'It says which stage somebody is in now, not when they came to it.',
  reader: hubspotReader,
};

function hubspotReader(): SourceReader {
  const pick = pickColumns(COLUMNS);
  return tableReader(HUBSPOT_SIGNATURES, {
    row: (cells, rowNumber) => {
      const row = pick(cells);
      return oneRow([...row.slice(0, -1), ownStage(row.at(-1) ?? '')], rowNumber);
    },
  });
}

/**
 * HubSpot has eight stages, this book four: an opportunity is a lead who has been qualified and has not
 * bought yet, an evangelist a customer; `Other` stands outside the way to a sale and is no stage.
 */
function ownStage(cell: Cell): Cell {
  const said = foldAccents(textOf(cell));
  return STAGES.find(({ words }) => words.includes(said))?.stage ?? cell;
}

// English, German, French, Spanish, Portuguese, Italian, Dutch; a stage renamed by the owner stays as written.
const STAGES = [
  { stage: 'subscriber', words: 'subscriber;abonnent;abonne;suscriptor;assinante;iscritto;abonnee' },
  { stage: 'lead', words: 'lead;prospect' },
  {
    stage: 'qualified lead',
    words: [
      'marketing qualified lead;marketingqualifiedlead;mql;sales qualified lead;salesqualifiedlead;sql;opportunity',
      'opportunite;oportunidad;oportunidade;opportunita;verkaufschance;verkoopkans',
      'lead qualifie marketing;lead qualifie vente;lead cualificado para marketing;lead cualificado para ventas',
    ].join(';'),
  },
  {
    stage: 'customer',
    words: 'customer;kunde;client;cliente;klant;evangelist;evangelista;evangeliste;ambassadeur',
  },
  { stage: '', words: 'other;sonstiges;andere;autre;otro;outro;altro;overig' },
].map(({ stage, words }) => ({ stage, words: words.split(';') }));
