import { CUSTOMER_NUMBER, DAY_WORDS, IDENTITY_WORDS } from './field-words-shared';
import type { WrittenWords } from './written-words';

/** The header words of the fields of acts kept in a sheet until now. */
export const ACT_WORDS: readonly WrittenWords[] = [
  ...IDENTITY_WORDS,
  DAY_WORDS,
  { field: 'source_id', best: CUSTOMER_NUMBER },
  {
    field: 'name',
    best: '',
    weak: `who; whom; to whom; with whom; for whom; with; people; person; wer; wem; wen; mit wem; fur wen; an wen; qui; a qui; avec qui; pour qui;
      personne; quien; a quien; con quien; para quien; persona; quem; a quem; com quem; para quem; pessoa; chi; a chi; con chi; per chi; wie;
      met wie; aan wie; voor wie; persoon`,
  },
  {
    field: 'act_kind',
    best: `act; what; what was done; kind; kind of act; activity; action; interaction; deposit or withdrawal; was; art; handlung; aktion;
      taetigkeit; tatigkeit; quoi; acte; action menee; que; accion; actividad; o que; acao; atividade; cosa; azione; attivita; wat; handeling; actie`,
    good: 'type; typ; tipo; soort',
    not: 'date; id; channel; by',
  },
  { field: 'channel', best: 'channel; via; medium; how; kanal; weg; canal; canale; kanaal' },
  {
    field: 'units',
    best: 'units; how often; times; count; quantity; anzahl; wie oft; mal; fois; nombre de fois; veces; vezes; volte; aantal; keer',
  },
  {
    field: 'reach',
    best: `reach; people reached; audience; viewers; listeners; readers; reichweite; publikum; portee; public; alcance; publico; portata;
      pubblico; bereik; publiek`,
  },
  {
    field: 'minutes',
    best: 'minutes; duration; time spent; minuten; dauer; duree; minutos; duracion; minuti; durata; duur',
  },
  {
    field: 'cost',
    best: 'cost; costs; expense; spent; kosten; ausgaben; cout; depense; costo; gasto; custo; costi; spesa',
  },
  { field: 'giveaway', best: 'giveaway; webinar; event; content; veranstaltung; evenement; evento' },
];
