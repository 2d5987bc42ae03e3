import { type Field, type ImportKind, IMPORT_KINDS } from './field';
import { type FieldWords, wordsOf } from './field-words';

/** How well a header's words name a field: the whole header beats a part of it, best beats good beats weak. */
export const WHOLE = { best: 60, good: 50, weak: 40 } as const;
const PART = { best: 30, good: 20 } as const;
const LONGEST_PHRASE = 8;

type Hit = { readonly field: Field; readonly level: keyof typeof WHOLE };
type Lexicon = { readonly hits: Map<string, Hit[]>; readonly vetoes: Map<string, Field[]> };

/** The score of every field that a header's words (as `headerWords` gives them) can name in a kind. */
export function nameScores(words: string, kind: ImportKind): Map<Field, number> {
  const lexicon = LEXICONS.get(kind);
  if (!lexicon) return new Map();
  const scores = new Map<Field, number>();
  for (const { field, level } of lexicon.hits.get(words) ?? []) raise(scores, field, WHOLE[level]);
  const parts = phrasesIn(words);
  const vetoed = new Set(parts.flatMap((part) => lexicon.vetoes.get(part) ?? []));
  for (const { field, level } of parts.flatMap((part) => lexicon.hits.get(part) ?? [])) {
    if (level !== 'weak' && !vetoed.has(field)) raise(scores, field, PART[level]);
  }
  return scores;
}

/** The best score any field of any kind gives these words; 0 where they name nothing. */
export function bestNameScore(words: string): number {
  return Math.max(0, ...IMPORT_KINDS.map((kind) => Math.max(0, ...nameScores(words, kind).values())));
}

const LEXICONS = new Map(IMPORT_KINDS.map((kind) => [kind, lexiconOf(wordsOf(kind))]));

function lexiconOf(fields: readonly FieldWords[]): Lexicon {
  const lexicon: Lexicon = { hits: new Map(), vetoes: new Map() };
  for (const words of fields) {
    for (const level of ['best', 'good', 'weak'] as const) {
      for (const phrase of words[level]) push(lexicon.hits, phrase, { field: words.field, level });
    }
    for (const phrase of words.not) push(lexicon.vetoes, phrase, words.field);
  }
  return lexicon;
}

// Runs of whole words, so that a phrase is never found inside a word.
function phrasesIn(words: string): string[] {
  const all = words.split(' ').slice(0, 20);
  return all.flatMap((_, from) => {
    const longest = Math.min(LONGEST_PHRASE, all.length - from);
    return Array.from({ length: longest }, (_unused, count) => all.slice(from, from + count + 1).join(' '));
  });
}

function raise(scores: Map<Field, number>, field: Field, score: number): void {
  if (score > (scores.get(field) ?? 0)) scores.set(field, score);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
