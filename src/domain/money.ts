declare const centsBrand: unique symbol;

/** An amount in the minor units of the book's one currency (cents), a safe integer. */
export type Cents = number & { readonly [centsBrand]: true };

/** An amount of minor units. @throws RangeError when it is not a safe integer. */
export function cents(minorUnits: number): Cents {
  if (!Number.isSafeInteger(minorUnits))
    throw new RangeError(`${minorUnits} is not a whole number of minor units`);
  return (minorUnits === 0 ? 0 : minorUnits) as Cents;
}

/** The exact sum. @throws RangeError when it leaves the safe integers. */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** The sum as far as it can be counted exactly: beyond the safe integers, the largest of them. */
export function cappedSum(amounts: Iterable<number>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(Math.min(Number.MAX_SAFE_INTEGER, Math.max(-Number.MAX_SAFE_INTEGER, total)));
}

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD (ISO 4217, as Intl knows it). */
export function minorUnitDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** The ISO 4217 code in capitals, or null when it is not three letters. */
export function currencyCode(text: string): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/**
 * Turns plain decimal text (`-1234.5`, point as the mark, no grouping) into minor units, rounding
 * half away from zero once. Null when the text is no number or leaves the safe integers.
 */
export function centsFromDecimal(text: string, digits: number): Cents | null {
  const units = plainUnits(text, digits);
  return units === null ? roundedUnits(text, digits) : cents(units);
}

// Nearly every price: digits and perhaps a point, no more decimals than the currency has, all of it counted exactly.
function plainUnits(text: string, digits: number): number | null {
  if (text.length + digits > EXACT_DIGITS || !isDigit(text.charCodeAt(0))) return null;
  let units = 0;
  let decimals = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) units = units * 10 + code - ZERO;
    else if (code !== POINT || decimals >= 0) return null;
    if (decimals >= 0 || code === POINT) decimals += 1;
  }
  const missing = digits - Math.max(0, decimals);
  return missing < 0 ? null : units * 10 ** missing;
}

const EXACT_DIGITS = 15;
const [ZERO, NINE, POINT] = [0x30, 0x39, 0x2e];

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function roundedUnits(text: string, digits: number): Cents | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match || (!match[2] && !match[3])) return null;
  const fraction = (match[3] ?? '').padEnd(digits + 1, '0');
  const units = Number(`${match[2] || '0'}${fraction.slice(0, digits)}`);
  const rounded = units + (fraction.charCodeAt(digits) >= 53 ? 1 : 0);
  if (!Number.isSafeInteger(rounded)) return null;
  return cents(match[1] === '-' ? -rounded : rounded);
}

/** The country a national currency belongs to (ISO 4217 begins with ISO 3166), or null: EUR, XOF. */
export function countryOfCurrency(currency: string): string | null {
  return currency === 'EUR' || currency.startsWith('X') ? null : currency.slice(0, 2);
}
