import { presenceOf } from './person-words';
import { foldAccents, headerWords } from './words';

export const READING_KINDS = ['review', 'nps', 'mention', 'referral', 'thanks'] as const;

/** What somebody said of the business. */
export type ReadingKind = (typeof READING_KINDS)[number];

/** The kind of reading a cell names in one of the seven languages; null where it names none. */
export function readingOf(text: string): ReadingKind | null {
  return KINDS.get(headerWords(text)) ?? null;
}

/** The header of a column of ratings speaks of recommending: its values are survey scores from 0 to 10. */
export function speaksOfRecommending(header: string): boolean {
  return /\b(?:nps|net promoter|promoter|(?:weiter)?empf[eo]hl|recom(?:m?end|mand)|raccomand|consigli|aanbev[ea]l)/u.test(
    foldAccents(header),
  );
}

/** A mention is good (1), bad (-1) or neither (0); null where a cell does not say. */
export function mentionOf(text: string): 1 | 0 | -1 | null {
  const sign = /^([+\-−–])?\s*([01](?:[.,]0+)?)?$/u.exec(text);
  if (sign && text !== '') {
    const size = sign[2] === undefined ? 1 : Number.parseInt(sign[2], 10);
    return size === 0 ? 0 : sign[1] === undefined || sign[1] === '+' ? 1 : -1;
  }
  if (text.startsWith('👍')) return 1;
  if (text.startsWith('👎')) return -1;
  return MENTIONS.get(headerWords(text)) ?? null;
}

/** A cell about a reply says that there was one: yes, a day, or the reply itself. */
export function repliedOf(text: string): boolean {
  if (/^[✓✔☑✅]/u.test(text)) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const answer = presenceOf(text);
  return answer === null ? !NOT_REPLIED.has(headerWords(text)) : answer === 'yes';
}

const KINDS = lookup<ReadingKind>([
  [
    'review',
    `review; reviews; rating; star rating; stars; testimonial; bewertung; rezension; kundenbewertung; avis; avis client; evaluation;
    resena; valoracion; opinion; calificacion; avaliacao; classificacao; critica; recensione; valutazione; beoordeling; recensie`,
  ],
  [
    'nps',
    `nps; nps score; nps survey; net promoter score; net promoter; survey; survey score; survey answer; recommendation score; umfrage;
    weiterempfehlung; befragung; enquete; sondage; encuesta; pesquisa; inquerito; sondaggio; enquete nps; aanbeveling`,
  ],
  [
    'mention',
    `mention; mentions; social mention; press; press mention; erwahnung; presse; citation; mencion; prensa; mencao; imprensa; menzione;
    citazione; stampa; vermelding; pers`,
  ],
  [
    'referral',
    `referral; referrals; referred; referred a friend; word of mouth; empfehlung; empfohlen; kundenempfehlung; parrainage; recommandation;
    bouche a oreille; recomendacion; referido; boca a boca; recomendacao; indicacao; referencia; passaparola; raccomandazione;
    segnalazione; doorverwijzing; verwijzing; mond tot mond`,
  ],
  [
    'thanks',
    `thanks; thank you; thank you note; thank you letter; gratitude; praise; kudos; dank; danke; dankschreiben; lob; merci;
    remerciement; remerciements; gracias; agradecimiento; obrigado; obrigada; agradecimento; grazie; ringraziamento; ringraziamenti;
    bedankt; bedankje; dankbetuiging`,
  ],
]);

const MENTIONS = lookup<1 | 0 | -1>([
  [
    1,
    `good; positive; pos; praise; great; favourable; favorable; gut; positiv; bon; bonne; positif; positive; bueno; buena; positivo; positiva; bom;
    boa; buono; buona; goed; positief`,
  ],
  [0, `neutral; neither; mixed; gemischt; neutre; mitige; neutro; neutra; neutrale; neutraal; gemengd`],
  [
    -1,
    `bad; negative; neg; poor; critical; unfavourable; unfavorable; schlecht; negativ; mauvais; mauvaise; negatif; malo; mala; negativo; negativa;
    mau; ma; cattivo; cattiva; slecht; negatief`,
  ],
]);

const NOT_REPLIED = new Set(
  `not replied; not yet; no reply; no response; unanswered; pending; open; none; never; null; not answered; nicht beantwortet; unbeantwortet; offen;
  keine; sans reponse; pas de reponse; en attente; aucune; sin respuesta; pendiente; ninguna; sem resposta; pendente; nenhuma;
  senza risposta; in attesa; nessuna; geen; niet beantwoord; onbeantwoord; geen antwoord`
    .split(';')
    .map((word) => word.trim()),
);

function lookup<T>(lists: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    lists.flatMap(([value, list]) =>
      list.split(';').map((word) => [word.replace(/\s+/gu, ' ').trim(), value] as const),
    ),
  );
}
