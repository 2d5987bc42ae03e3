import { KIND_PHRASES } from './kind-words';
import { type Reading, claim, topicStart } from './reading';
import { wordsOf } from './words';

/** A kind of act a line may mean. Points are signed. */
export type QuickKind = {
  readonly id: string;
  readonly label: string;
  readonly class: 'deposit' | 'ask' | 'breach';
  readonly points: number;
};

type Match = { readonly kind: QuickKind; readonly at: readonly number[]; readonly score: number };

const LINKS = ['a', 'an', 'the', 'it', 'their', 'them', 'they', 'for', 'in', 'on', 'and', 'something'];

/**
 * The kinds a line can mean, best understood; one when it is clear, several when it could be each of
 * them, none when it says nothing known. The words of a clear one are claimed.
 */
export function readKinds(reading: Reading, kinds: readonly QuickKind[]): QuickKind[] {
  const matches = kinds.flatMap((kind) => bestMatch(reading, kind) ?? []);
  const top = Math.max(...matches.map((match) => match.score));
  const best = matches.filter((match) => match.score === top);
  const [only] = best;
  if (best.length === 1 && only) for (const i of only.at) claim(reading, { from: i, to: i + 1 }, 'kind');
  return best.map((match) => match.kind);
}

function bestMatch(reading: Reading, kind: QuickKind): Match | null {
  const found = phrasesOf(kind).flatMap((phrase) => {
    const at = placesOf(reading, phrase);
    // More words say more; the first word of a line is its verb.
    return at ? [{ kind, at, score: at.length * 2 + (at[0] === 0 ? 1 : 0) }] : [];
  });
  return found.reduce<Match | null>(
    (best, match) => (best && best.score >= match.score ? best : match),
    null,
  );
}

type Phrase = readonly (readonly string[])[];

function phrasesOf(kind: QuickKind): Phrase[] {
  const known = KIND_PHRASES[kind.id];
  const label = wordsOf(kind.label)
    .map((word) => word.folded)
    .filter((word) => !LINKS.includes(word));
  const [verb] = label;
  const own = [label.map((word) => [word]), ...(known || verb === undefined ? [] : [[[verb]]])];
  return [...own, ...(known ?? []).map((phrase) => phrase.split(' ').map((part) => part.split('|')))];
}

function placesOf(reading: Reading, phrase: Phrase): number[] | null {
  const end = topicStart(reading);
  const places: number[] = [];
  for (const forms of phrase) {
    const after = (places.at(-1) ?? -1) + 1;
    const at = reading.words.findIndex(
      (word, i) => i >= after && i < end && reading.roles[i] === null && forms.includes(word.folded),
    );
    if (at === -1) return null;
    places.push(at);
  }
  return places.length > 0 ? places : null;
}
