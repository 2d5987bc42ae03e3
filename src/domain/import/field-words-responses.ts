import { CUSTOMER_NUMBER, DAY_WORDS, IDENTITY_WORDS } from './field-words-shared';
import type { WrittenWords } from './written-words';

/** The header words of the fields of giveaway responses. */
export const RESPONSE_WORDS: readonly WrittenWords[] = [
  ...IDENTITY_WORDS,
  { field: 'source_id', best: CUSTOMER_NUMBER },
  {
    field: 'company',
    best: `company; company name; organisation; organization; employer; firma; unternehmen; societe; entreprise; empresa; azienda; bedrijf`,
  },
  {
    ...DAY_WORDS,
    best: `${DAY_WORDS.best}; join time; joined; joined at; attended on; downloaded on; downloaded at; replied on; response date; submitted;
      submitted at; submission date; beitritt; teilgenommen am; heruntergeladen am; eingegangen am; date de participation; fecha de participacion;
      data de participacao; data partecipazione; deelgenomen op`,
  },
  {
    field: 'registered_on',
    best: `registration time; registration date; registered; registered on; registered at; signup date; sign up date; signed up; rsvp date;
      angemeldet am; anmeldedatum; anmeldung; date d inscription; inscrit le; fecha de registro; fecha de inscripcion; data de inscricao;
      data de registro; data iscrizione; iscritto il; aangemeld op; inschrijfdatum`,
  },
  {
    field: 'attended',
    best: `attended; attendance; attendee; present; showed up; checked in; teilgenommen; anwesend; teilnahme; present e; a participe; presence;
      asistio; asistencia; participou; presenca; ha partecipato; presente; partecipazione; aanwezig; deelgenomen`,
    not: 'date; time; status; social; number; on; at',
  },
  {
    field: 'minutes',
    best: `minutes; duration; duration minutes; time in session; time in session minutes; minutes attended; minutes watched; watch time;
      dauer; dauer minuten; minuten; duree; duree minutes; duracion; duracion minutos; duracao; durata; duur`,
  },
  {
    field: 'response',
    best: `response; response type; action; activity; antwort; reaktion; aktion; reponse; respuesta; accion; resposta; acao; risposta; azione;
      reactie; actie`,
    not: 'date; time; id',
  },
  {
    field: 'giveaway',
    best: `giveaway; webinar; event; topic; title; download; content; asset; veranstaltung; thema; titel; inhalt; evenement; sujet; contenu;
      evento; tema; contenido; conteudo; contenuto; evenement naam; onderwerp; inhoud`,
    not: 'id; date; time; status; url; number; job; type',
  },
];
