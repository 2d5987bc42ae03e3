import type { Day } from '../day';
import { type Row, textOf } from './cell';
import { countReader } from './counts';
import type { DateOrder } from './date-text';
import { emailKey } from './email';
import { fingerprint } from './fingerprint';
import type { Binding } from './mapping';
import { readRating } from './rating-text';
import { type ReadingKind, mentionOf, readingOf, repliedOf, speaksOfRecommending } from './reading-words';
import { columnName, dayOfField, notesReader, textReader } from './row-cells';
import { type Remark, type RowOutcome, RowRefused, type WarningReason } from './row-outcome';
import { type Who, whoReader } from './who';
import { foldCell } from './words';

/**
 * One review, survey score, mention, referral or word of thanks. '' is not given. A mention is +1, 0 or -1
 * on a scale of 1; referrals and thanks have no value.
 */
export type ReadingRecord = {
  readonly kind: ReadingKind;
  readonly day: Day;
  readonly value: number | null;
  readonly scale: number | null;
  readonly who: Who;
  readonly where: string;
  readonly replied: boolean;
  readonly notes: string;
};

export type ReadingRules = {
  readonly dateOrder: DateOrder | null;
  readonly zone: string;
  readonly today: Day;
};

type Score = { readonly value: number | null; readonly scale: number | null };
type ScoreReader = (row: Row, kind: ReadingKind, warnings: Remark<WarningReason>[]) => Score;

const MOST = 1000;
const NO_SCORE: Score = { value: null, scale: null };

/**
 * Reads the rows of a list of readings under one mapping. Where a row does not say what it is, the rating's
 * header does: one that speaks of recommending holds survey scores, any other reviews.
 */
export function readingReader(
  binding: Binding,
  rules: ReadingRules,
): (row: Row) => RowOutcome<ReadingRecord> {
  const dayOf = dayOfField(binding, 'day', { ...rules, order: rules.dateOrder });
  const [who, scoreOf, kindOf] = [whoReader(binding), scoreReader(binding), kindReader(binding)];
  const [where, replied] = [textReader(binding, 'where'), textReader(binding, 'replied')];
  const notes = notesReader(binding);
  return (row) => {
    const warnings: Remark<WarningReason>[] = [];
    try {
      const day = dayOf(row, warnings);
      if (day === null)
        throw new RowRefused({ reason: 'no_day', column: columnName(binding, 'day'), value: '' });
      const kind = kindOf(row);
      const record: ReadingRecord = {
        kind,
        day,
        ...scoreOf(row, kind, warnings),
        who: who(row),
        where: where(row),
        replied: repliedOf(replied(row)),
        notes: notes(row, warnings),
      };
      return { ok: true, record, warnings };
    } catch (error) {
      if (error instanceof RowRefused) return { ok: false, refused: error.remark };
      throw error;
    }
  };
}

/** Stands for the content of a reading; a reply may come later and is no part of it. */
export function readingContentKey({ kind, day, value, scale, who, where, notes }: ReadingRecord): string {
  const person = [emailKey(who.email), who.sourceId, who.phone, foldCell(who.name)];
  return fingerprint([kind, day, String(value), String(scale), ...person, foldCell(where), notes]);
}

function kindReader(binding: Binding): (row: Row) => ReadingKind {
  const [text, column] = [textReader(binding, 'reading'), columnName(binding, 'reading')];
  const usual: ReadingKind = speaksOfRecommending(columnName(binding, 'rating')) ? 'nps' : 'review';
  return (row) => {
    const value = text(row);
    if (value === '') return usual;
    const kind = readingOf(value);
    if (!kind) throw new RowRefused({ reason: 'unknown_reading', column, value });
    return kind;
  };
}

function scoreReader(binding: Binding): ScoreReader {
  const [text, column] = [textReader(binding, 'rating'), columnName(binding, 'rating')];
  const scaleOf = scaleReader(binding);
  return (row, kind, warnings) => {
    const value = text(row);
    if (kind === 'referral' || kind === 'thanks') {
      if (value !== '') warnings.push({ reason: 'rating_without_use', column, value });
      return NO_SCORE;
    }
    return kind === 'mention' ? mention(value, column) : rating(value, column, scaleOf(row), kind);
  };
}

// What a mention does not say is left open: it is not neutral for that.
function mention(text: string, column: string): Score {
  if (text === '') return NO_SCORE;
  const value = mentionOf(text);
  if (value === null) throw new RowRefused({ reason: 'bad_mention', column, value: text });
  return { value, scale: 1 };
}

function rating(text: string, column: string, written: number | null, kind: 'review' | 'nps'): Score {
  if (text === '') throw new RowRefused({ reason: 'no_rating', column, value: '' });
  const read = readRating(text);
  if (!read) throw new RowRefused({ reason: 'bad_rating', column, value: text });
  const scale = read.scale ?? written ?? (kind === 'nps' ? 10 : 5);
  if (scale < 1 || read.value > scale) throw new RowRefused({ reason: 'off_the_scale', column, value: text });
  return { value: read.value, scale };
}

function scaleReader(binding: Binding): (row: Row) => number | null {
  const column = binding.get('scale')?.[0];
  if (!column) return () => null;
  const read = countReader(binding, 'scale', 1, MOST);
  return (row) => {
    try {
      return read(row);
    } catch (error) {
      if (!(error instanceof RowRefused) || error.remark.reason !== 'bad_count') throw error;
      throw new RowRefused({
        reason: 'bad_scale',
        column: column.name,
        value: textOf(row[column.index] ?? ''),
      });
    }
  };
}
