import { assertNever } from '../../domain/assert-never';
import type { Quantity } from '../../domain/explain/quantity';
import type { Piece, Words } from '../../domain/explain/words';
import { formatRate, formatShare } from '../../domain/format/rate';
import { type Cents, cents } from '../../domain/money';
import type { Formats } from '../formats-context';

/** A quantity as the rest of the book writes it; points and rates without their unit. */
export function quantityText(quantity: Quantity, formats: Formats): string {
  return quantity.unit === 'word' ? quantity.value : numberText(quantity, quantity.value, formats);
}

/** Where a figure could plausibly be: “from 3.1 to 8.4”; null where it has no range. */
export function rangeText(quantity: Quantity, formats: Formats): string | null {
  if (quantity.unit === 'word' || quantity.range === undefined) return null;
  const { from, to } = quantity.range;
  const write = (end: number): string => numberText(quantity, end, formats);
  if (from === null) return to === null ? 'anywhere' : `up to ${write(to)}`;
  return to === null ? `${write(from)} or more` : `from ${write(from)} to ${write(to)}`;
}

/** A sentence with its figures and days written out. */
export function wordsText(words: Words, formats: Formats): string {
  return words.map((piece) => pieceText(piece, formats)).join('');
}

function pieceText(piece: Piece, formats: Formats): string {
  if (typeof piece === 'string') return piece;
  if ('day' in piece) return formats.day(piece.day);
  if ('month' in piece) return formats.month(piece.month);
  return quantityText(piece, formats);
}

type Numeric = Exclude<Quantity, { readonly unit: 'word' }>;

function numberText(quantity: Numeric, value: number, formats: Formats): string {
  switch (quantity.unit) {
    case 'points':
      return pointsText(quantity, value, formats);
    case 'cents':
      return formats.money(asCents(value));
    case 'count':
      return formats.count(value);
    case 'share':
      return formatShare(value, formats.locale);
    case 'days':
      return formats.counted(value, 'day');
    case 'rate':
      return formatRate(value, formats.locale);
    default:
      return assertNever(quantity);
  }
}

type Points = Extract<Quantity, { readonly unit: 'points' }>;

function pointsText({ decimals, change }: Points, value: number, formats: Formats): string {
  if (decimals === 0) return change ? formats.wholeChange(value) : formats.wholePoints(value);
  return change ? formats.change(value) : formats.points(value);
}

function asCents(value: number): Cents {
  return cents(Math.round(value));
}
