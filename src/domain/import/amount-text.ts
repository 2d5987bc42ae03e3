export const DECIMAL_MARKS = ['point', 'comma'] as const;

/** Which mark stands before the decimals: `1,234.50` or `1.234,50`. */
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/**
 * One amount as written, its decimal mark left open: the magnitude under each reading as plain text
 * (`1234.50`), null where the text is no number when read so.
 */
export type AmountText = {
  readonly point: string | null;
  readonly comma: string | null;
  readonly negative: boolean;
  /** Currency signs or codes beside the number, as written. */
  readonly marks: readonly string[];
};

/**
 * Reads an amount: currency signs and codes, grouping by comma, point, blank or apostrophe, a minus
 * before or behind, parentheses, `CR` (money in) and `DR` (money out). Null when it is no number either way.
 */
export function readAmountText(text: string): AmountText | null {
  return readPlain(text) ?? readDressed(text);
}

/** Decimal text (`12.345`, point as the mark) says more than a currency with that many decimals can hold. */
export function hasMoreDecimals(value: string, digits: number): boolean {
  const at = value.indexOf('.');
  return at >= 0 && value.length > at + 1 + digits && /[1-9]/.test(value.slice(at + 1 + digits));
}

const PLAIN = /^-?\d+(?:[.,]\d{1,2})?$/;

// The common case, and the fast one.
function readPlain(text: string): AmountText | null {
  if (!PLAIN.test(text)) return null;
  const negative = text.startsWith('-');
  const value = negative ? text.slice(1) : text;
  if (value.includes('.')) return { point: value, comma: null, negative, marks: NO_MARKS };
  if (value.includes(',')) return { point: null, comma: value.replace(',', '.'), negative, marks: NO_MARKS };
  return { point: value, comma: value, negative, marks: NO_MARKS };
}

const NO_MARKS: readonly string[] = [];
const CORE = /^(\D*?)([.,]?\d(?:[\d.,'’\s]*\d)?[.,]?)(\D*)$/u;
const MINUS = /[-−–﹣－]/gu;

function readDressed(text: string): AmountText | null {
  const credit = /^(.*[\d)].*?)\s*(?<!\p{L})(cr|dr)\.?$/iu.exec(text);
  const bare = withoutBrackets(credit?.[1] ?? text);
  // In `12,-` the dash stands for no cents.
  const match = CORE.exec(bare.text.replace(/(\d)[.,][-–—]{1,2}(?!\d)/u, '$1'));
  if (!match) return null;
  const [, written = '', digits = '', behind = ''] = match;
  // In `Fr.500` the point belongs to the currency.
  const shortened = /\p{L}$/u.test(written) && digits.startsWith('.');
  const front = shortened ? `${written}.` : written;
  const signs = minuses(front) + minuses(behind) + (bare.brackets ? 1 : 0);
  if (signs > 1) return null;
  const core = shortened ? digits.slice(1) : digits;
  const [point, comma] = [magnitude(core, 'point'), magnitude(core, 'comma')];
  if (point === null && comma === null) return null;
  const negative = signs === 1 || credit?.[2]?.toLowerCase() === 'dr';
  return { point, comma, negative, marks: [markOf(front), markOf(behind)].filter((mark) => mark !== '') };
}

function withoutBrackets(text: string): { text: string; brackets: boolean } {
  const match = /^([^\d(]*)\(([^()]*)\)(\D*)$/u.exec(text);
  if (!match) return { text, brackets: false };
  return { text: `${match[1]}${match[2]}${match[3]}`.trim(), brackets: true };
}

function minuses(text: string): number {
  return text.match(MINUS)?.length ?? 0;
}

function markOf(text: string): string {
  return text
    .replace(MINUS, '')
    .replace(/^\s*\+/u, '')
    .trim();
}

/** The number with a point as its mark and no grouping, or null where it is none under that reading. */
function magnitude(text: string, mark: DecimalMark): string | null {
  const [decimal, group] = mark === 'point' ? ['.', ','] : [',', '.'];
  const parts = text.split(decimal);
  const [whole = '', decimals, ...more] = parts;
  if (more.length > 0 || (decimals !== undefined && !/^\d*$/.test(decimals))) return null;
  if (whole === '') return decimals ? `0.${decimals}` : null;
  const digits = ungroup(whole, group);
  if (digits === null) return null;
  return decimals ? `${digits}.${decimals}` : digits;
}

// Groups are of three; in the Indian way of two before the last three. One kind of separator only.
function ungroup(text: string, group: string): string | null {
  if (/^\d+$/.test(text)) return text;
  const separator = /[^\d]/u.exec(text)?.[0] ?? '';
  const isGrouping = separator === group || separator === "'" || separator === '’' || /\s/u.test(separator);
  const [first = '', ...rest] = text.split(separator);
  const last = rest.pop() ?? '';
  if (!isGrouping || !/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(last)) return null;
  const even =
    rest.every((part) => /^\d{3}$/.test(part)) ||
    (first.length < 3 && rest.every((part) => /^\d{2}$/.test(part)));
  return even ? first + rest.join('') + last : null;
}
