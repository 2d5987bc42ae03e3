import type { Day } from '../day';
import type { Cents } from '../money';
import { type Piece, piecesOf } from './pieces';
import { readMinutes, readReach } from './read-amounts';
import { readChannel } from './read-channel';
import { readCost } from './read-cost';
import { type DayQuestion, readDay } from './read-day';
import { type QuickKind, readKinds } from './read-kind';
import { readNote } from './read-note';
import { type KnownPerson, type Named, type Unsure, nameRuns, readPeople } from './read-people';
import type { Reading } from './reading';
import { wordsOf } from './words';

/** What a line may be about: the kinds in force, contacts that may be meant, channels used before. */
export type QuickLogKnowledge = {
  readonly kinds: readonly QuickKind[];
  readonly people: readonly KnownPerson[];
  readonly channels: readonly string[];
  readonly currency: string;
  readonly today: Day;
};

/** A line as it was understood. `kinds` has one kind when that is clear. Minutes; `reach` counts people. */
export type QuickLog = {
  readonly kinds: readonly QuickKind[];
  /** The first word, where it was mistyped and a kind understood from it. */
  readonly nearWord: string | null;
  readonly who: readonly Named[];
  readonly unsure: readonly Unsure[];
  /** Null when it has to be asked for. */
  readonly day: Day | null;
  readonly dayQuestion: DayQuestion | null;
  readonly channel: string;
  readonly minutes: number | null;
  readonly reach: number | null;
  readonly costCents: Cents | null;
  readonly note: string;
  readonly pieces: readonly Piece[];
};

/** Reads a line such as “answered Maria Lopez about sizing on instagram yesterday 10 min”. Never fails. */
export function readQuickLog(line: string, knowledge: QuickLogKnowledge): QuickLog {
  const { reading, ...facts } = readFacts(line, knowledge);
  const people = readPeople(reading, knowledge.people);
  return { ...facts, ...people, note: readNote(line, reading), pieces: piecesOf(line, reading) };
}

/** What to look up contacts by: the words that stand where a name would, longest first, six at most. */
export function namesToLookUp(line: string, knowledge: Omit<QuickLogKnowledge, 'people'>): string[] {
  const { reading } = readFacts(line, knowledge);
  const texts = nameRuns(reading).flatMap(({ from, to }) => {
    const words = reading.words.slice(from, to).map((word) => word.text.replace(/['’]s$/u, ''));
    return words.map((_, i) => words.slice(0, words.length - i).join(' '));
  });
  return [...new Set(texts.filter((text) => text.length > 1))].slice(0, 6);
}

/** Where the name lies that is being typed at the end of a line; null when none is. */
export function nameAtEnd(
  line: string,
  knowledge: Omit<QuickLogKnowledge, 'people'>,
): { readonly start: number; readonly text: string } | null {
  const { reading } = readFacts(line, knowledge);
  const last = nameRuns(reading).at(-1);
  const first = last && reading.words[last.from];
  if (!last || !first || last.to !== reading.words.length || /[,;:]\s*$/.test(line)) return null;
  return { start: first.start, text: line.slice(first.start).trim() };
}

type Facts = Omit<QuickLog, 'who' | 'unsure' | 'note' | 'pieces'> & { readonly reading: Reading };

// In this order: days and durations are the surest, names what is left.
function readFacts(line: string, knowledge: Omit<QuickLogKnowledge, 'people'>): Facts {
  const words = wordsOf(line);
  const reading: Reading = { words, roles: words.map(() => null) };
  const minutes = readMinutes(reading);
  const reach = readReach(reading);
  const costCents = readCost(reading, knowledge.currency);
  const { day, question: dayQuestion } = readDay(reading, knowledge.today);
  const channel = readChannel(reading, knowledge.channels);
  const { kinds, nearWord } = readKinds(reading, knowledge.kinds);
  return { reading, minutes, reach, costCents, day, dayQuestion, channel, kinds, nearWord };
}
