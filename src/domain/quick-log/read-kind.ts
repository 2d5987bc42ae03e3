import { KIND_PHRASES } from './kind-words';
import { nearReadings } from './near-kinds';
import { type Reading, claim, foldedAt, topicStart } from './reading';
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

/** Kinds a line can mean; `nearWord` is a mistyped first word that one of them was understood from. */
export type KindsRead = { readonly kinds: readonly QuickKind[]; readonly nearWord: string | null };

/**
 * The kinds a line can mean, best understood; one when it is clear, several when it could be each of
 * them, none when it says nothing known. The words of a clear one are claimed.
 */
export function readKinds(reading: Reading, kinds: readonly QuickKind[]): KindsRead {
  const exact = bestMatches(reading, kinds);
  const near = nearMatches(reading, kinds);
  const other = near.filter((match) => exact.every(({ kind }) => kind !== match.kind));
  const best = [...exact, ...other];
  const [only] = best;
  if (best.length === 1 && only) claimKind(reading, only);
  const nearWord = other.length > 0 ? (reading.words[0]?.text ?? null) : null;
  return { kinds: best.map((match) => match.kind), nearWord };
}

function claimKind(reading: Reading, { at }: Match): void {
  for (const i of at) claim(reading, { from: i, to: i + 1 }, 'kind');
  const away = reading.words.findIndex((word) => word.folded === 'away');
  const isGiven = at.some((i) => ['gave', 'given'].includes(foldedAt(reading, i)));
  if (isGiven && away !== -1 && away < topicStart(reading))
    claim(reading, { from: away, to: away + 1 }, 'kind');
}

// Only what the mistyped word itself says: the other words have been matched as they are.
function nearMatches(reading: Reading, kinds: readonly QuickKind[]): Match[] {
  const found = nearReadings(reading).flatMap((near) => bestMatches(near, kinds));
  const led = found.filter((match) => match.at[0] === 0);
  return led.filter((match, i) => led.findIndex(({ kind }) => kind === match.kind) === i);
}

function bestMatches(reading: Reading, kinds: readonly QuickKind[]): Match[] {
  const matches = kinds.flatMap((kind) => bestMatch(reading, kind) ?? []);
  const top = Math.max(...matches.map((match) => match.score));
  return matches.filter((match) => match.score === top);
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
