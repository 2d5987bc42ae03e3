import { presenceOf } from './person-words';
import { headerWords } from './words';

export const RESPONSE_KINDS = ['registered', 'attended', 'downloaded', 'replied'] as const;

/** What one contact did about a giveaway: different facts, one does not imply another. */
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** The response a cell names in one of the seven languages; null where it names none. */
export function responseOf(text: string): ResponseKind | null {
  return WORDS.get(headerWords(text)) ?? null;
}

/** A cell of a column of attendance says that somebody came. */
export function attendedOf(text: string): boolean {
  return presenceOf(text) === 'yes' || responseOf(text) === 'attended';
}

const LISTS: Readonly<Record<ResponseKind, string>> = {
  registered: `registered; registration; signed up; sign up; rsvp; going; attending; not attended; no show; noshow; angemeldet; inscrit; inscrite;
    registrado; inscrito; iscritto; aangemeld; ingeschreven`,
  attended: `attended; attendee; present; checked in; checkedin; joined; watched; teilgenommen; anwesend; a participe; asistio; participou;
    ha partecipato; deelgenomen; aanwezig`,
  downloaded: `downloaded; download; opened; read; heruntergeladen; telecharge; descargado; descargo; baixado; baixou; scaricato; gedownload`,
  replied: `replied; reply; answered; responded; response; geantwortet; beantwortet; repondu; respondido; respondio; respondeu; risposto;
    geantwoord`,
};

const WORDS = new Map(
  RESPONSE_KINDS.flatMap((kind) => LISTS[kind].split(';').map((word) => [word.trim(), kind] as const)),
);
