import type { Question } from '../../../../src/contract/imports';
import type { Ambiguity } from './ambiguities';

/** The question the window asks, with every reading on the file's own values; null for what mapping columns settles. */
export function questionOf(ambiguity: Ambiguity): Question | null {
  const { about, column } = ambiguity;
  if (about === 'date_order') {
    const readings = ambiguity.readings.map(({ order, first, last, misfits, examples }) => ({
      answer: order,
      first,
      last,
      misfits,
      examples,
    }));
    return { id: about, column, readings };
  }
  if (about !== 'decimal') return null;
  const readings = ambiguity.readings.map(({ decimal, misfits, rounded, examples }) => ({
    answer: decimal,
    misfits,
    rounded,
    examples,
  }));
  return { id: about, column, readings };
}
