import type { Column } from '../header';
import { foldCell } from '../words';

// The first column of every sheet of answers, in the languages Google Forms writes it in.
const TIMESTAMPS = new Set(
  [
    'Timestamp',
    'Zeitstempel',
    'Horodateur',
    'Marca temporal',
    'Carimbo de data/hora',
    'Informazioni cronologiche',
    'Tijdstempel',
  ].map(foldCell),
);

/**
 * The columns look like the answers to a Google form: a time stamp first, then questions in full. That
 * is a suggestion for the owner to confirm, never a source: any sheet may begin with a time stamp.
 */
export function looksLikeForm(columns: readonly Column[]): boolean {
  const [first, ...questions] = columns;
  return first !== undefined && TIMESTAMPS.has(foldCell(first.name)) && questions.length > 0;
}
