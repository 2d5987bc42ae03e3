import { type DecimalMark, readAmountText } from '../amount-text';
import { type Cell, textOf } from '../cell';

/** An amount turned round, as written: `$12.50` is `-$12.50`. What is no amount stays as it is. */
export function negated(cell: Cell): Cell {
  if (typeof cell === 'number') return -cell;
  const text = textOf(cell);
  if (readAmountText(text) === null) return text;
  if (isNegative(cell)) return text.replace(/[-−–()]/gu, '').trim();
  return `-${text}`;
}

/** Money going out, whatever the decimal mark. */
export function isNegative(cell: Cell): boolean {
  if (typeof cell === 'number') return cell < 0;
  return readAmountText(textOf(cell))?.negative ?? false;
}

/** Nothing, or nothing in figures: `0`, `0.00`, `$0,00`, `--`. A word such as `ten` is neither. */
export function isZeroOrBlank(cell: Cell): boolean {
  const text = textOf(cell);
  return /^[\s−–—-]*$/u.test(text) || (!/[1-9]/.test(text) && readAmountText(text) !== null);
}

/** One amount less another, both with that decimal mark; the one that is no amount where one is none. */
export function less(cell: Cell, part: Cell, mark: DecimalMark): Cell {
  if (isZeroOrBlank(part)) return cell;
  const [whole, taken] = [scaled(cell, mark), scaled(part, mark)];
  if (whole === null) return cell;
  if (taken === null) return part;
  const units = whole - taken;
  const signs = textOf(cell).replace(/[\d.,\s()−–-]/gu, '');
  const figure = `${units < 0n ? '-' : ''}${signs}${plain(units < 0n ? -units : units)}`;
  return mark === 'comma' ? figure.replace('.', ',') : figure;
}

const SCALE = 4;

function scaled(cell: Cell, mark: DecimalMark): bigint | null {
  const read = readAmountText(typeof cell === 'number' ? cell.toFixed(SCALE) : textOf(cell));
  const text = read?.[typeof cell === 'number' ? 'point' : mark];
  if (!read || text === null || text === undefined) return null;
  const [whole = '0', decimals = ''] = text.split('.');
  if (decimals.length > SCALE) return null;
  const units = BigInt(whole + decimals.padEnd(SCALE, '0'));
  return read.negative ? -units : units;
}

function plain(units: bigint): string {
  const digits = units.toString().padStart(SCALE + 1, '0');
  const decimals = digits.slice(-SCALE).replace(/0{1,2}$/, '');
  return `${digits.slice(0, -SCALE)}.${decimals}`;
}
