import { CUSTOMER_NUMBER, DAY_WORDS, IDENTITY_WORDS } from './field-words-shared';
import type { WrittenWords } from './written-words';

/** The header words of the fields of reputation readings. */
export const READING_WORDS: readonly WrittenWords[] = [
  ...IDENTITY_WORDS,
  {
    ...DAY_WORDS,
    best: `${DAY_WORDS.best}; review date; reviewed on; review created; survey date; bewertet am; bewertungsdatum`,
  },
  { field: 'source_id', best: CUSTOMER_NUMBER },
  {
    field: 'name',
    best: `reviewer; reviewer name; author; author name; consumer name; respondent; written by; who; rezensent; verfasser; bewertet von; auteur;
      autor; resenador; avaliador; autore; recensore; recensent; beoordelaar`,
    not: 'id; url; photo; email; e mail',
  },
  {
    field: 'reading',
    best: `reading; kind; kind of reading; type of reading; art; genre; clase; tipo di lettura; soort`,
    good: 'type; typ; tipo',
    not: 'date; id',
  },
  {
    field: 'rating',
    best: `rating; star rating; stars; score; nps; nps score; review rating; value; how likely are you to recommend us; bewertung; sterne; punkte;
      punktzahl; note; note sur 5; etoiles; puntuacion; valoracion; estrellas; calificacion; avaliacao; nota; estrelas; pontuacao; valutazione;
      voto; stelle; punteggio; beoordeling; sterren; cijfer`,
    not: 'date; count; id; average; max; scale',
  },
  {
    field: 'scale',
    best: 'scale; out of; max; maximum; best rating; skala; von; echelle; sur; escala; de; scala; su; schaal; van',
  },
  {
    field: 'where',
    best: `where; source; platform; site; location; channel; quelle; plattform; wo; ou; plateforme; donde; plataforma; fuente; onde; fonte;
      dove; piattaforma; waar; bron`,
    not: 'id; name; url',
  },
  {
    field: 'replied',
    best: `replied; reply; responded; answered; owner response; reply date; beantwortet; antwort; repondu; reponse; respondido; respuesta;
      resposta; risposto; risposta; beantwoord; antwoord`,
  },
  {
    field: 'notes',
    best: `review; review text; review content; comment; comments; feedback; text; words; title; kommentar; rezension; commentaire; avis;
      comentario; resena; opinion; comentario; avaliacao texto; commento; recensione; opmerking; recensie`,
    not: 'id; date; rating; count',
  },
];
