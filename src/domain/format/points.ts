import { withTrueMinus } from './minus';

/** Points with one decimal: `412.3`, `−3.0`. What rounds to nothing has no sign. */
export function formatPoints(points: number, locale: string): string {
  return write(points, locale, 1, 'negative');
}

/** Points as a change, always signed: `+4.0`, `−3.0`, `0.0`. */
export function formatPointsChange(points: number, locale: string): string {
  return write(points, locale, 1, 'exceptZero');
}

/** Whole points for the big figure and for sentences: `412`, `−7`. */
export function formatWholePoints(points: number, locale: string): string {
  return write(points, locale, 0, 'negative');
}

/** Whole points as a change, always signed: `+4`, `−3`, `0`. */
export function formatWholePointsChange(points: number, locale: string): string {
  return write(points, locale, 0, 'exceptZero');
}

type Sign = 'negative' | 'exceptZero';

const formats = new Map<string, Intl.NumberFormat>();

function write(points: number, locale: string, digits: number, signDisplay: Sign): string {
  const key = `${locale}|${digits}|${signDisplay}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay,
    });
    formats.set(key, format);
  }
  return withTrueMinus(format.formatToParts(points));
}
