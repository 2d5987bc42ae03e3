/**
 * What HubSpot calls the columns in the languages of its portals besides English: German, French,
 * Spanish, Portuguese, Italian, Dutch. The German label of the stage is that of HubSpot's own list of
 * standard properties (knowledge.hubspot.com/de).
 */
export const HUBSPOT_WORDS = {
  recordId: [
    'Datensatz-ID',
    "ID d'enregistrement",
    "ID de l'enregistrement",
    'ID de registro',
    'ID de objeto',
    'ID do registro',
    'ID record',
    'Record-ID',
  ],
  firstName: ['Vorname', 'Prénom', 'Nombre', 'Nome', 'Voornaam'],
  lastName: ['Nachname', 'Nom', 'Apellidos', 'Apellido', 'Sobrenome', 'Cognome', 'Achternaam'],
  email: ['E-Mail', 'E-Mail-Adresse', 'E-mail', 'Correo', 'Correo electrónico'],
  phone: [
    'Mobile Phone Number',
    'Telefonnummer',
    'Numéro de téléphone',
    'Número de teléfono',
    'Número de telefone',
    'Numero di telefono',
    'Telefoonnummer',
  ],
  company: [
    'Associated Company',
    'Primary Associated Company',
    'Unternehmensname',
    "Nom de l'entreprise",
    'Nombre de la empresa',
    'Nome da empresa',
    'Nome azienda',
    'Bedrijfsnaam',
  ],
  created: [
    'Erstellungsdatum',
    'Erstelldatum',
    'Date de création',
    'Fecha de creación',
    'Data de criação',
    'Data di creazione',
    'Aanmaakdatum',
  ],
  stage: [
    'Lifecycle-Phase',
    'Phase du cycle de vie',
    'Etapa del ciclo de vida',
    'Etapa do ciclo de vida',
    'Fase do ciclo de vida',
    'Fase del ciclo di vita',
    'Lifecyclefase',
  ],
} as const;

// Names and address are common words: the label of the stage beside them is HubSpot's own.
const NAMES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['Lifecycle-Phase'], ['Vorname', 'Nachname']],
  [['Phase du cycle de vie'], ['Prénom', 'Nom']],
  [['Etapa del ciclo de vida'], ['Nombre', 'Apellidos']],
  [
    ['Etapa do ciclo de vida', 'Fase do ciclo de vida'],
    ['Nome', 'Sobrenome'],
  ],
  [['Fase del ciclo di vita'], ['Nome', 'Cognome']],
  [['Lifecyclefase'], ['Voornaam', 'Achternaam']],
];

/** Every header cell of one of these lists stands in an export of contacts. */
export const HUBSPOT_SIGNATURES: readonly (readonly string[])[] = [
  ['Record ID', 'Email', 'Lifecycle Stage', 'Create Date'],
  ['Record ID', 'Email', 'Contact owner', 'Lead Status'],
  ...NAMES.flatMap(([stages, names]) =>
    stages.flatMap((stage) => ['Email', ...HUBSPOT_WORDS.email].map((email) => [stage, ...names, email])),
  ),
];
