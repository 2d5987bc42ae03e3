import type { PreviewRow } from '../../../../src/contract/imports';
import type { Row } from '../../../../src/domain/import/cell';
import type { Binding } from '../../../../src/domain/import/mapping';
import type { ReadingKind } from '../../../../src/domain/import/reading-words';
import type { Remark, RefusalReason } from '../../../../src/domain/import/row-outcome';
import { findContact } from '../../db/contacts';
import type { ReadingHandle } from '../../db/handle';
import { type KnownReading, readingOfKey } from '../../db/readings';
import { refusedPreview } from './preview-refused';
import type { Fate } from './store-sale';
import { PREVIEW_ROWS } from './storer';

type Shown = { readonly row: number; readonly sourceKey: string; readonly fate: Fate } | PreviewRow;

/** Notes the first rows of a list of readings and shows them as the book holds them in the end. */
export type ReadingPreview = {
  readonly row: (row: number, sourceKey: string, fate: Fate) => void;
  readonly refused: (row: number, cells: Row, remark: Remark<RefusalReason>, currency: string) => void;
  readonly rows: (handle: ReadingHandle) => PreviewRow[];
};

const STATES = { created: 'new', updated: 'updated', unchanged: 'unchanged' } as const;
const WORDS: Record<ReadingKind, string> = {
  review: 'review',
  nps: 'survey score',
  mention: 'mention',
  referral: 'referral',
  thanks: 'word of thanks',
};

/** An empty preview. */
export function readingPreview(binding: Binding): ReadingPreview {
  const shown: Shown[] = [];
  return {
    row: (row, sourceKey, fate) => {
      if (shown.length < PREVIEW_ROWS) shown.push({ row, sourceKey, fate });
    },
    refused: (row, cells, remark, currency) => {
      if (shown.length < PREVIEW_ROWS) shown.push(refusedPreview(row, cells, binding, remark, currency));
    },
    rows: (handle) =>
      shown.flatMap((one) => {
        if ('cells' in one) return [one];
        const reading = readingOfKey(handle, one.sourceKey);
        return reading ? [previewRow(handle, one.row, reading, one.fate)] : [];
      }),
  };
}

function previewRow(handle: ReadingHandle, row: number, reading: KnownReading, fate: Fate): PreviewRow {
  const contact = reading.contactId === null ? undefined : findContact(handle, reading.contactId);
  const { said, by } =
    reading.contactId === null ? signatureOf(reading.note) : { said: reading.note, by: '' };
  return {
    row,
    cells: {
      day: reading.day,
      reading: WORDS[reading.kind],
      ...scoreOf(reading),
      where: reading.source,
      replied: reading.replied ? 'yes' : 'no',
      name: contact?.name ?? by,
      email: contact?.email ?? '',
      notes: said,
    },
    amountCents: null,
    happens: happens(reading, fate, by !== ''),
    state: STATES[fate],
  };
}

// A mention is good, bad or neither, and out of nothing.
function scoreOf({ kind, value, scale }: KnownReading): { readonly rating: string; readonly scale: string } {
  if (value === null) return { rating: '', scale: '' };
  if (kind === 'mention') return { rating: value > 0 ? '+1' : value < 0 ? '−1' : '0', scale: '' };
  return { rating: String(value), scale: scale === null ? '' : String(scale) };
}

// Whoever is not in the book stands in the last line of the note.
function signatureOf(note: string): { readonly said: string; readonly by: string } {
  const lines = note.split('\n');
  const last = lines.at(-1) ?? '';
  return last.startsWith(SIGNED)
    ? { said: lines.slice(0, -1).join('\n'), by: last.slice(SIGNED.length) }
    : { said: note, by: '' };
}

const SIGNED = '— ';

function happens({ kind, replied, contactId }: KnownReading, fate: Fate, isSigned: boolean): string {
  if (fate === 'unchanged') return 'already here';
  const whose = contactId !== null ? 'from a person of the book' : isSigned ? NOT_IN_THE_BOOK : '';
  const facts = [replied ? 'replied to' : '', fate === 'updated' && contactId === null ? '' : whose];
  const known = facts.filter((fact) => fact !== '').join(', ');
  if (fate === 'updated') return `already here, now ${known}`;
  return known === '' ? WORDS[kind] : `${WORDS[kind]}, ${known}`;
}

const NOT_IN_THE_BOOK = 'from somebody not in the book';
