import { headerWords } from './words';

export const STAGES = ['subscriber', 'lead', 'qualified_lead', 'customer'] as const;

/** A contact's lifecycle stage. */
export type Stage = (typeof STAGES)[number];

/** The stage a cell names in one of the seven languages; null where it names none that the book knows. */
export function stageOf(text: string): Stage | null {
  return STAGE_WORDS.get(headerWords(text)) ?? null;
}

/** Yes, no, or `unchecked` for a cell that says it is not known; null for anything else. */
export function presenceOf(text: string): 'yes' | 'no' | 'unchecked' | null {
  return PRESENCE_WORDS.get(headerWords(text)) ?? null;
}

/** The tags of one cell: by comma, semicolon, `:::` or line break, except inside double quotes; each once. */
export function tagsOf(text: string): string[] {
  const tags = (text.replaceAll(':::', '\n').match(/(?:"[^"]*"|[^,;|\n])+/gu) ?? []).map((tag) =>
    tag
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
      .trim(),
  );
  return [...new Set(tags.filter((tag) => tag !== '' && !OF_THE_ADDRESS_BOOK.test(tag)))];
}

/** What Google gives everybody, such as `* myContacts`: no word of the owner's. */
const OF_THE_ADDRESS_BOOK = /^\* \S/u;

const STAGE_WORDS = lookup<Stage>([
  ['subscriber', 'subscriber; abonnent; abonne; abonnee; suscriptor; assinante; inscrito; iscritto'],
  ['lead', 'lead; prospect; interessent; potencial; prospecto; prospetto; potenziale; potentiele klant'],
  [
    'qualified_lead',
    `qualified lead; qualifiedlead; sales qualified lead; salesqualifiedlead; marketing qualified lead; marketingqualifiedlead; sql; mql;
    qualifizierter lead; lead qualifie; prospect qualifie; lead cualificado; lead calificado; lead qualificado; lead qualificato;
    gekwalificeerde lead`,
  ],
  ['customer', 'customer; client; buyer; kunde; kundin; cliente; klant; acheteur'],
]);

const PRESENCE_WORDS = lookup<'yes' | 'no' | 'unchecked'>([
  ['yes', 'yes; y; true; 1; x; ja; j; wahr; oui; o; vrai; si; s; verdadero; sim; verdadeiro; vero; waar'],
  ['no', 'no; n; false; 0; nein; falsch; non; faux; falso; nao; nee; onwaar'],
  [
    'unchecked',
    `unchecked; not checked; unknown; n a; na; ungepruft; unbekannt; inconnu; desconocido; desconhecido; sconosciuto; onbekend`,
  ],
]);

function lookup<T>(words: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    words.flatMap(([value, list]) => list.split(';').map((word) => [word.trim(), value] as const)),
  );
}
