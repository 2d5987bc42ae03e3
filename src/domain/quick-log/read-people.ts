import { isCodeOfAmount } from './read-cost';
import { type Reading, type Span, claim, foldedAt, isFree, topicStart } from './reading';
import { wordsOf } from './words';

/** A contact of the book a line may name. */
export type KnownPerson = { readonly id: number; readonly name: string };

/** Whom a line names: a contact, or somebody who is not in the book yet. */
export type Named =
  | { readonly type: 'known'; readonly id: number; readonly name: string }
  | { readonly type: 'new'; readonly name: string };

/** A name that fits several contacts. */
export type Unsure = { readonly text: string; readonly people: readonly KnownPerson[] };

export type People = { readonly who: readonly Named[]; readonly unsure: readonly Unsure[] };

const LEADS = ['to', 'for', 'with', 'from', 'and', '&', 'of', 'thank', 'thanks'];
const NOT_NAMES = [
  'a',
  'an',
  'the',
  'my',
  'our',
  'their',
  'his',
  'her',
  'it',
  'them',
  'i',
  'we',
  'in',
  'on',
  'at',
  'by',
  'via',
  ...LEADS,
];
const PARTICLES = ['de', 'da', 'di', 'du', 'van', 'von', 'der', 'den', 'la', 'le', 'el', 'bin', 'al', '&'];

/** Finds whom a line names, among contacts that may be meant, and claims their words. */
export function readPeople(reading: Reading, known: readonly KnownPerson[]): People {
  const at = new Map<number, Named>();
  const unsure: Unsure[] = [];
  for (let i = 0; i < topicStart(reading); i++) {
    const found =
      fullName(reading, i, known) ?? (isNamePlace(reading, i) ? shortName(reading, i, known) : null);
    if (!found) continue;
    if (found.people.length > 1) {
      claim(reading, found.span, 'unsurePerson');
      unsure.push({ text: textOf(reading, found.span), people: found.people });
      continue;
    }
    const [one] = found.people;
    claim(reading, found.span, one ? 'person' : 'newPerson');
    at.set(i, one ? { type: 'known', ...one } : { type: 'new', name: textOf(reading, found.span) });
  }
  return { who: distinct([...at.values()]), unsure };
}

/** Where a name stands or is being typed: the longest run of free words there, three at most. */
export function nameRuns(reading: Reading): Span[] {
  const runs: Span[] = [];
  const end = topicStart(reading);
  for (let i = 0; i < end; i++) {
    if (!isNamePlace(reading, i) || !couldBeName(reading, i)) continue;
    let to = i + 1;
    while (to < end && to - i < 3 && isFree(reading, { from: to, to: to + 1 }) && couldContinue(reading, to))
      to++;
    runs.push({ from: i, to });
  }
  return runs;
}

type Found = { readonly span: Span; readonly people: readonly KnownPerson[] };

function fullName(reading: Reading, i: number, known: readonly KnownPerson[]): Found | null {
  const fits = known
    .map((person) => ({ person, names: namesOf(person) }))
    .filter(({ names }) => names.length > 0 && startsWith(reading, i, names))
    .sort((a, b) => b.names.length - a.names.length);
  const longest = fits[0]?.names.length ?? 0;
  if (longest === 0 || (longest === 1 && !isNamePlace(reading, i))) return null;
  const people = fits.filter(({ names }) => names.length === longest).map(({ person }) => person);
  return { span: { from: i, to: i + longest }, people };
}

// A first name, or the first names of a longer one; without a contact of that name, a capital makes it a new one.
function shortName(reading: Reading, i: number, known: readonly KnownPerson[]): Found | null {
  if (!couldBeName(reading, i)) return null;
  const isWritten = reading.words[i]?.isCapital ?? false;
  const people = known.filter((person) => namesOf(person)[0] === foldedAt(reading, i));
  const capitals = isWritten ? capitalRun(reading, i) : { from: i, to: i + 1 };
  if (capitals.to - i === 1 && people.length > 0) return { span: capitals, people };
  return isWritten && i > 0 ? { span: capitals, people: [] } : null;
}

function capitalRun(reading: Reading, from: number): Span {
  const { words, roles } = reading;
  let to = from + 1;
  while (to < words.length && roles[to] === null) {
    const [word, next] = [words[to], words[to + 1]];
    if (!word || word.afterPause || isCodeOfAmount(reading, to)) break;
    const isParticle = PARTICLES.includes(word.folded) && next?.isCapital === true && roles[to + 1] === null;
    if (!word.isCapital && !isParticle) break;
    to++;
  }
  return { from, to };
}

function isNamePlace({ words, roles }: Reading, i: number): boolean {
  const before = words[i - 1];
  if (!before) return true;
  const role = roles[i - 1];
  const follows = role === 'kind' || role === 'person' || role === 'newPerson' || role === 'unsurePerson';
  return follows || LEADS.includes(before.folded) || words[i]?.afterPause === true;
}

function couldBeName(reading: Reading, i: number): boolean {
  return (
    isFree(reading, { from: i, to: i + 1 }) &&
    !NOT_NAMES.includes(foldedAt(reading, i)) &&
    !isCodeOfAmount(reading, i) &&
    /^\p{L}/u.test(reading.words[i]?.text ?? '')
  );
}

function couldContinue(reading: Reading, i: number): boolean {
  return reading.words[i]?.afterPause === false && !NOT_NAMES.includes(foldedAt(reading, i));
}

function startsWith(reading: Reading, i: number, names: readonly string[]): boolean {
  return (
    isFree(reading, { from: i, to: i + names.length }) &&
    names.every((name, k) => foldedAt(reading, i + k) === name)
  );
}

function namesOf(person: KnownPerson): string[] {
  return wordsOf(person.name).map((word) => word.folded);
}

function textOf({ words }: Reading, { from, to }: Span): string {
  return words
    .slice(from, to)
    .map((word) => word.text.replace(/['’]s$/u, ''))
    .join(' ');
}

function distinct(who: readonly Named[]): Named[] {
  const keys = who.map((one) => (one.type === 'known' ? `#${one.id}` : one.name));
  return who.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
