import type { ReadingInput, ReadingRow } from '../../contract/reputation';
import { assertNever } from '../../domain/assert-never';
import type { Day } from '../../domain/day';
import type { ReadingKind } from '../../domain/import/reading-words';
import type { Someone } from '../../ui/act-editor-context';

/** What the form of a reading holds; each kind has its own value, kept while another is looked at. */
export type ReadingValues = {
  readonly kind: ReadingKind;
  readonly day: Day | null;
  readonly stars: number | null;
  readonly starsOf: number;
  readonly score: number | null;
  readonly scoreOf: number;
  /** `open` does not say. */
  readonly tone: Tone | null;
  readonly source: string;
  readonly who: Someone | null;
  readonly note: string;
  readonly replied: boolean;
};

export type Tone = 'good' | 'neutral' | 'bad' | 'open';

const TONES = { good: 1, neutral: 0, bad: -1, open: null } as const;

/** The form as it opens for something new. */
export function newReading(kind: ReadingKind, today: Day): ReadingValues {
  const open = { stars: null, starsOf: 5, score: null, scoreOf: 10, tone: null };
  return { kind, day: today, ...open, source: '', who: null, note: '', replied: false };
}

/** The form as it opens for a reading of the book. */
export function valuesOf(row: ReadingRow): ReadingValues {
  const { kind, day, value, scale, source, note, replied } = row;
  const blank = newReading(kind, day);
  const who = row.contact && { contactId: row.contact.id, name: row.contact.name };
  const rest = { ...blank, source, note, replied, who };
  if (kind === 'review') return { ...rest, stars: value, starsOf: scale ?? 5 };
  if (kind === 'nps') return { ...rest, score: value, scoreOf: scale ?? 10 };
  return kind === 'mention' ? { ...rest, tone: toneOf(value) } : rest;
}

/** What keeps it from being saved, by field; nothing when it can be. */
export function problemsOf({ kind, day, stars, score, tone }: ReadingValues): {
  readonly day?: string;
  readonly value?: string;
} {
  return {
    ...(day === null ? { day: 'Say on which day' } : {}),
    ...(kind === 'review' && stars === null ? { value: 'Say how many stars' } : {}),
    ...(kind === 'nps' && score === null ? { value: 'Say which number they chose' } : {}),
    ...(kind === 'mention' && tone === null ? { value: 'Say how they spoke of you' } : {}),
  };
}

/** A reading as it is sent to the bank. */
export type ReadingDraft = ReadingInput & { readonly day: Day };

/** What is sent to the bank; null while something is missing. */
export function readingInput(values: ReadingValues): ReadingDraft | null {
  const { kind, day, source, note, replied, stars, starsOf, score, scoreOf, tone } = values;
  if (day === null || Object.keys(problemsOf(values)).length > 0) return null;
  const said = { day, source: source.trim(), who: whoOf(values.who), note, replied };
  switch (kind) {
    case 'review':
      return { ...said, kind, value: stars ?? 0, scale: starsOf };
    case 'nps':
      return { ...said, kind, value: score ?? 0, scale: scoreOf };
    case 'mention':
      return { ...said, kind, value: TONES[tone ?? 'open'] };
    case 'referral':
    case 'thanks':
      return { ...said, kind };
    default:
      return assertNever(kind);
  }
}

function whoOf(who: Someone | null): ReadingInput['who'] {
  if (who === null) return null;
  return 'newName' in who ? { newName: who.newName } : { contactId: who.contactId };
}

function toneOf(value: number | null): Tone {
  if (value === null) return 'open';
  return value > 0 ? 'good' : value < 0 ? 'bad' : 'neutral';
}
